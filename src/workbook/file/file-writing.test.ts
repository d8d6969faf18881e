import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { schemaErrors, testWith, throughLibreOffice, withOpenpyxl } from '../../testing/external-tools';
import { CHANGED_PARTS, prefixedWorkbook, richWorkbook, strictWorkbook } from '../../testing/rich-workbook';
import { packageBytes, rowXml } from '../../testing/workbook-package';
import { formula, plannedSheet, SAMPLE_STYLES, samplePlan, value, writePlan } from '../../testing/write-plan-builder';
import type { PlannedCell, WritePlan } from '../../report/write-plan';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { openFileWorkbook } from './file-workbook';
import { readZip } from './zip-read';

const NAMES = ['统·听课统计', '数·听课'];

function text(files: Record<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files[name]);
}

/** A plan that refills all sheets it holds. */
function refill(plan: WritePlan): WritePlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })) };
}

async function inserted(bytes: Uint8Array, plan = samplePlan()) {
  const workbook = openFileWorkbook('台账.xlsx', bytes);
  const receipt = await workbook.apply(plan);
  return { workbook, receipt };
}

/** Names of parts that differ between two archives, and of those that are new. */
function difference(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[]; gone: string[] } {
  const old = new Map(readZip(before).map((entry) => [entry.name, entry]));
  const now = new Map(readZip(after).map((entry) => [entry.name, entry]));
  const same = (name: string) => {
    const [a, b] = [old.get(name), now.get(name)];
    return a && b && a.method === b.method && a.crc === b.crc && a.modified === b.modified && Buffer.compare(a.packed, b.packed) === 0;
  };
  return {
    changed: [...old.keys()].filter((name) => now.has(name) && !same(name)).sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    gone: [...old.keys()].filter((name) => !now.has(name)).sort(),
  };
}

const BOOKS = [
  ['a rich workbook', richWorkbook],
  ['one with a namespace prefix', prefixedWorkbook],
  ['one in strict form', strictWorkbook],
] as const;

describe.each(BOOKS)('inserting into %s', (_, make) => {
  test('changes four parts; every other keeps its bytes, packed too', async () => {
    const before = make();
    const { workbook } = await inserted(before, samplePlan({ memory: null }));
    const { changed, added, gone } = difference(before, workbook.bytes());
    expect(changed).toEqual(CHANGED_PARTS);
    expect(gone).toEqual([]);
    expect(added.filter((name) => name.startsWith('xl/worksheets/sheet'))).toEqual([
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    expect(added).toHaveLength(2 + 2 + 1 + 2 + 5);
  });

  test('gives back on reading what the plan says', async () => {
    const { workbook } = await inserted(make());
    const snapshot = await workbook.read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['听课登记', '图表数据', ...NAMES]);
    expect(snapshot.memory).toBe(samplePlan().memory);
    expect(snapshot.takenNames).toEqual(['听课表', '数_听课', '本学期']);
    for (const planned of samplePlan().sheets) {
      const sheet = snapshot.sheets.find(({ name }) => name === planned.name);
      expect(sheet?.mark).toBe(planned.mark);
      expect(sheet?.merges).toEqual(planned.merges);
      for (const [row, line] of planned.cells.entries()) {
        for (const [column, cell] of line.entries()) {
          expect(readAt(sheet, row, column)).toEqual(shown(cell));
        }
      }
    }
  });

  test('leaves the user’s own sheets as they read before', async () => {
    const before = (await openFileWorkbook('台账.xlsx', make()).read()).sheets;
    const { workbook } = await inserted(make());
    const reopened = openFileWorkbook('台账.xlsx', workbook.bytes());
    expect((await reopened.read()).sheets.slice(0, 2)).toEqual(before);
  });

  test('a second insertion refills the same parts, byte for byte', async () => {
    const { workbook } = await inserted(make());
    const first = workbook.bytes();
    await workbook.apply(refill(samplePlan()));
    expect(difference(first, workbook.bytes())).toEqual({ changed: [], added: [], gone: [] });
  });

  test('can be taken back to the bytes before', async () => {
    const before = make();
    const { workbook, receipt } = await inserted(before);
    expect(receipt).toMatchObject({ added: NAMES, replaced: [], kept: [] });
    expect(await receipt.restore()).toEqual({ kept: [] });
    expect(difference(before, workbook.bytes())).toEqual({ changed: [], added: [], gone: [] });
  });

  testWith('libreoffice', 'opens in LibreOffice with all sheets and values', async () => {
    const { workbook } = await inserted(make());
    const snapshot = await openFileWorkbook('台账.xlsx', throughLibreOffice(workbook.bytes(), 'xlsx')).read();
    const statistics = snapshot.sheets.find(({ name }) => name === NAMES[0]);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['听课登记', ...NAMES]));
    expect(statistics?.values[9]?.slice(0, 2)).toEqual(['=1+1', 24]);
  });
});

function readAt(sheet: SheetSnapshot | undefined, row: number, column: number): { value: unknown; formula: string | null } {
  return { value: sheet?.values[row]?.[column] ?? null, formula: sheet?.formulas?.[row]?.[column] ?? null };
}

/** What reading gives for a planned cell. */
function shown(cell: PlannedCell | null): { value: unknown; formula: string | null } {
  const content = cell?.content;
  switch (content?.kind) {
    case 'value':
      return { value: content.value === '' ? null : content.value, formula: null };
    case 'formula':
      return { value: content.cached, formula: `=${content.formula}` };
    case 'link':
      return { value: content.text, formula: null };
    default:
      return { value: null, formula: null };
  }
}

testWith('xmllint', 'every part that is written or changed is valid by the schemas of the standard', async () => {
  const before = richWorkbook();
  const { workbook } = await inserted(before);
  const { changed, added } = difference(before, workbook.bytes());
  const files = unzipSync(workbook.bytes());
  const written = Object.fromEntries(
    [...changed, ...added].map((name) => [name.replace('[', '').replace(']', ''), files[name] ?? new Uint8Array()]),
  );
  expect(schemaErrors(written)).toEqual([]);
});

testWith('openpyxl', 'another program finds table, charts, filter, formats, choices and print setup', async () => {
  const { workbook } = await inserted(packageBytes({ sheets: { 听课登记: `<sheetData>${rowXml(1, ['姓名'])}</sheetData>` } }));
  const seen = withOpenpyxl(
    workbook.bytes(),
    `import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
s, d = book['统·听课统计'], book['数·听课']
rules = lambda w: [[str(k.sqref), [r.type for r in v]] for k, v in w.conditional_formatting._cf_rules.items()]
print(json.dumps({
  'sheets': book.sheetnames,
  'charts': [type(c).__name__ for c in s._charts],
  'freeze': [s.freeze_panes, d.freeze_panes],
  'filter': s.auto_filter.ref,
  'rules': [rules(s), rules(d)],
  'choices': [[str(v.sqref), v.formula1] for v in d.data_validations.dataValidation],
  'table': [[t.displayName, t.ref, [c.calculatedColumnFormula.attr_text if c.calculatedColumnFormula else None for c in t.tableColumns]] for t in d.tables.values()],
  'print': [s.print_area, s.print_title_rows, s.page_setup.paperSize, s.page_setup.orientation, s.page_setup.fitToHeight, round(s.page_margins.left, 3), [b.id for b in s.row_breaks.brk]],
  'footer': [s.oddFooter.left.text, s.oddFooter.center.text],
  'text': [s['A10'].value, s['A10'].data_type, s['A10'].style and s['A10'].quotePrefix],
  'link': s['D2'].hyperlink.location,
  'look': [s['A4'].font.name, s['A4'].font.b, s['A4'].fill.fgColor.rgb, s['A4'].border.left.style, s['A4'].alignment.wrap_text, s['B6'].number_format, s['E10'].alignment.textRotation],
  'tab': [s.sheet_properties.tabColor.rgb, s.sheet_view.showGridLines, d.sheet_view.showGridLines],
  'height': s.row_dimensions[1].height,
  'mark': [n.hidden for n in [s.defined_names['yanxiu.report']]] if hasattr(s, 'defined_names') else [book.defined_names.get('yanxiu.report', 1).hidden],
}))`,
  );
  expect(seen).toMatchObject({
    sheets: ['听课登记', ...NAMES],
    charts: ['BarChart', 'BarChart', 'BarChart', 'LineChart', 'DoughnutChart'],
    freeze: ['B6', 'A2'],
    filter: 'A5:E9',
    rules: [
      [
        ['A6:E10', ['beginsWith', 'beginsWith']],
        ['B6:B9', ['dataBar']],
        ['C6:C9', ['colorScale']],
      ],
      [['A2:G5', ['expression', 'expression']]],
    ],
    choices: [['D2:D5', '"是,否,待核实"']],
    table: [['数_听课', 'A1:G5', [null, null, null, null, samplePlan().sheets[1]?.tables[0]?.calculated[4], null, null]]],
    print: [['$A$1:$E$12', '$G$4:$N$106'], '$4:$5', 9, 'landscape', 0, 0.472, [7]],
    text: ['=1+1', 's', true],
    link: "'统·听课统计'!A1",
    look: ['微软雅黑', true, 'FFD9E1F2', 'thin', true, '0.0#"*"', 255],
    tab: ['FF1F3864', false, null],
    height: 26,
  });
});

test('a target line is dashed over the columns, with one label at its last point and a gap where nothing is asked', async () => {
  const { workbook } = await inserted(packageBytes({ sheets: { 听课登记: '<sheetData/>' } }));
  const files = unzipSync(workbook.bytes());
  const chart = text(files, 'xl/charts/chart1.xml');
  const line = /<c:lineChart>.*<\/c:lineChart>/s.exec(chart)?.[0] ?? '';
  expect(line).toContain('<a:prstDash val="dash"/>');
  expect(line.match(/<c:dLbl>/g)).toHaveLength(1);
  expect(line).toContain('<c:idx val="3"/><c:tx><c:rich>');
  expect(line).toContain('<a:t>要求 10</a:t>');
  expect(line).toContain(
    '<c:ptCount val="4"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>10</c:v></c:pt><c:pt idx="3"><c:v>10</c:v></c:pt></c:numCache>',
  );
  expect(line).toContain("<c:f>'统·听课统计'!$D$6:$D$9</c:f>");
  expect(chart).toContain('<c:v>王二&amp;三</c:v>');
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  expect(text(files, 'xl/drawings/drawing1.xml')).toContain('name="听课节数" descr="4人中1人达到10节，合计24节。"');
});

test.each(['=1+1', '@x', '+86', '-3', "'引号", '00123', '_x0041_', '<&>"', ' 前后 ', '一\n二', '\u0007铃', '=HYPERLINK("http://x")'])(
  'the text %j stays this text',
  async (content) => {
    const plan = writePlan([plannedSheet('统·文字', { cells: [[value(content)]] })]);
    const { workbook } = await inserted(packageBytes({ sheets: { 表: '<sheetData/>' } }), plan);
    const sheet = (await workbook.read()).sheets[1];
    expect(sheet?.values).toEqual([[content]]);
    expect(sheet?.formulas).toEqual([[null]]);
  },
);

test('new sheets come behind the last sheet that is not ours, the windows and names of others follow', async () => {
  const mark = (index: number) => `<definedName name="yanxiu.report" localSheetId="${String(index)}" hidden="1">"x"</definedName>`;
  const bytes = packageBytes({
    sheets: ['甲', '统·一', '乙', '统·三', '丙'].map((name) => [name, '<sheetData/>'] as const),
    beforeSheets: '<bookViews><workbookView activeTab="4"/></bookViews>',
    afterSheets: `<definedNames>${mark(1)}${mark(3)}<definedName name="自己的" localSheetId="4">丙!$A$1</definedName></definedNames>`,
  });
  const sheets = ['统·一', '统·二', '统·三', '统·四'].map((name) =>
    plannedSheet(name, ['统·一', '统·三'].includes(name) ? { replaces: name } : {}),
  );
  const { workbook } = await inserted(bytes, writePlan(sheets));
  const { sheets: read } = await workbook.read();
  expect(read.map(({ name }) => name)).toEqual(['甲', '统·一', '乙', '统·三', '丙', '统·二', '统·四']);
  expect(read.filter(({ mark: text }) => text !== null).map(({ name }) => name)).toEqual(['统·一', '统·三', '统·二', '统·四']);
  const book = text(unzipSync(workbook.bytes()), 'xl/workbook.xml');
  expect(book).toContain('activeTab="4"');
  expect(book).toContain('<definedName name="自己的" localSheetId="4">丙!$A$1</definedName>');
});

test('a new sheet stands between refilled ones, and what stood behind it moves on', async () => {
  const { workbook } = await inserted(richWorkbook(), writePlan(['统·一', '统·三', '数·一'].map((name) => plannedSheet(name))));
  const sheets = ['统·一', '统·二', '统·三', '数·一'].map((name) => plannedSheet(name, name === '统·二' ? {} : { replaces: name }));
  await workbook.apply(writePlan(sheets));
  const { sheets: read } = await workbook.read();
  expect(read.slice(2).map(({ name, mark }) => [name, (JSON.parse(mark ?? '{}') as { id?: string }).id])).toEqual(
    ['统·一', '统·二', '统·三', '数·一'].map((name) => [name, name]),
  );
});

test('an edited sheet is kept as the user’s: renamed, unmarked, its formulas and charts follow, its table makes room', async () => {
  const { workbook } = await inserted(richWorkbook());
  const keep = NAMES.map((sheet) => ({ sheet, as: `${sheet}(手工改 0110)` }));
  const receipt = await workbook.apply(samplePlan({ keep }));
  expect(receipt).toMatchObject({ added: NAMES, replaced: [], kept: keep });
  const snapshot = await workbook.read();
  expect(snapshot.sheets.map(({ name, mark }) => [name, mark !== null])).toEqual([
    ['听课登记', false],
    ['图表数据', false],
    ['统·听课统计', true],
    ['统·听课统计(手工改 0110)', false],
    ['数·听课', true],
    ['数·听课(手工改 0110)', false],
  ]);
  expect(snapshot.takenNames).toEqual(expect.arrayContaining(['数_听课', '数_听课_2']));
  const files = unzipSync(workbook.bytes());
  expect(text(files, 'xl/workbook.xml')).toContain("'统·听课统计(手工改 0110)'!$A$1:$E$12");
  expect(text(files, 'xl/charts/chart1.xml')).toContain('<c:chart>');
  expect(text(files, 'xl/charts/chart2.xml')).toContain("'统·听课统计(手工改 0110)'!$B$6:$B$9");
  expect(text(files, 'xl/tables/table2.xml')).toContain('displayName="数_听课_2"');
  expect(text(files, 'xl/worksheets/sheet4.xml')).toContain('数_听课_2[[#This Row],[计入]]');
  await receipt.restore();
  expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['听课登记', '图表数据', ...NAMES]);
});

test('refilling takes the calculation chain away that lists our cells, and no other', async () => {
  const { workbook } = await inserted(richWorkbook());
  await workbook.apply(refill(samplePlan()));
  expect(unzipSync(workbook.bytes())).toHaveProperty(['xl/calcChain.xml']);
  const files = unzipSync(workbook.bytes());
  const id = /name="统·听课统计" sheetId="(\d+)"/.exec(text(files, 'xl/workbook.xml'))?.[1] ?? '';
  const saved = openFileWorkbook(
    '台账.xlsx',
    packageWith(
      files,
      'xl/calcChain.xml',
      `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C3" i="1"/><c r="B6" i="${id}"/></calcChain>`,
    ),
  );
  await saved.apply(refill(samplePlan()));
  const after = unzipSync(saved.bytes());
  expect(after).not.toHaveProperty(['xl/calcChain.xml']);
  expect(text(after, '[Content_Types].xml') + text(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

function packageWith(files: Record<string, Uint8Array>, name: string, xml: string): Uint8Array {
  return packageBytes({ sheets: {}, parts: { ...files, [name]: xml } });
}

test('a signature goes with the first change, for it would vouch for what is no longer there', async () => {
  const link = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const bytes = packageBytes({
    sheets: { 表: '<sheetData/>' },
    parts: {
      '_rels/.rels': `<Relationships xmlns="${link}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${link}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="${link}"><Relationship Id="rId1" Type="${link}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
      '_xmlsignatures/sig1.xml': '<Signature/>',
    },
  });
  const { workbook } = await inserted(bytes);
  expect(workbook.notices).toEqual([{ code: 'signed' }]);
  const files = unzipSync(workbook.bytes());
  expect(Object.keys(files).filter((name) => name.includes('signature'))).toEqual([]);
  expect(text(files, '_rels/.rels')).not.toContain('signature');
});

test('dates are written in the workbook’s own date system', async () => {
  const bytes = packageBytes({ sheets: { 表: '<sheetData/>' }, beforeSheets: '<workbookPr date1904="1"/>' });
  const { workbook } = await inserted(bytes);
  expect(text(unzipSync(workbook.bytes()), 'xl/worksheets/sheet3.xml')).toContain('<v>44074</v>');
  expect((await workbook.read()).sheets[2]?.values[1]?.[1]).toBe(45536);
});

const PROTECTED = { sheets: { 表: '<sheetData/>' }, beforeSheets: '<workbookProtection lockStructure="1"/>' };
const ONE = writePlan([plannedSheet('统·一')]);
const LOCKED = {
  sheets: { '统·一': '<sheetData/><sheetProtection sheet="1"/>' },
  afterSheets: '<definedNames><definedName name="yanxiu.report" localSheetId="0" hidden="1">"x"</definedName></definedNames>',
};

test.each([
  [
    'a sheet of ours that a person has protected',
    packageBytes(LOCKED),
    refill(ONE),
    { code: 'protected-sheet', params: { sheet: '统·一' } },
  ],
  ['a protected structure', packageBytes(PROTECTED), ONE, { code: 'protected-book' }],
  [
    'a sheet that is not ours',
    packageBytes({ sheets: { '统·一': '<sheetData/>' } }),
    refill(ONE),
    { code: 'write-refused', params: { sheet: '统·一', reason: 'not-ours' } },
  ],
  [
    'a name that is taken',
    packageBytes({ sheets: { '统·一': '<sheetData/>' } }),
    ONE,
    { code: 'write-refused', params: { sheet: '统·一', reason: 'name-taken' } },
  ],
  ['a name that Excel refuses', richWorkbook(), writePlan([plannedSheet('统/一')]), { code: 'write-refused' }],
  [
    'a number that no cell holds',
    richWorkbook(),
    writePlan([plannedSheet('统·一', { cells: [[value(Number.NaN)]] })]),
    { code: 'write-refused', params: { sheet: '统·一' } },
  ],
  [
    'a table name of the user’s',
    richWorkbook(),
    writePlan([
      plannedSheet('数·一', {
        tables: [
          {
            name: '听课表',
            area: { top: 0, left: 0, bottom: 1, right: 0 },
            columns: ['姓名'],
            calculated: [null],
            style: 'TableStyleLight1',
          },
        ],
      }),
    ]),
    { code: 'write-refused' },
  ],
])('%s is refused and the workbook stays as it was', async (_, bytes, plan, error) => {
  const workbook = openFileWorkbook('台账.xlsx', bytes);
  await expect(workbook.apply(plan)).rejects.toMatchObject(error);
  expect(difference(bytes, workbook.bytes())).toEqual({ changed: [], added: [], gone: [] });
});

test('work that is called off leaves the workbook as it was', async () => {
  const workbook = openFileWorkbook('台账.xlsx', richWorkbook());
  const abort = new AbortController();
  const seen: string[] = [];
  const work = workbook.apply(samplePlan(), { signal: abort.signal, onProgress: ({ sheet }) => void (seen.push(sheet), abort.abort()) });
  await expect(work).rejects.toThrow(/abort/i);
  expect(seen).toEqual([NAMES[0]]);
  expect(difference(richWorkbook(), workbook.bytes())).toEqual({ changed: [], added: [], gone: [] });
});

test('memory is written beside others’ custom parts, replaced, and outlives the insertion that is taken back', async () => {
  const { workbook, receipt } = await inserted(richWorkbook());
  await workbook.remember('{"设置":"一"}');
  const bytes = workbook.bytes();
  expect((await workbook.read()).memory).toBe('{"设置":"一"}');
  await workbook.remember('{"设置":"二 <&>\\n"}');
  expect(difference(bytes, workbook.bytes())).toEqual({ changed: ['customXml/item2.xml'], added: [], gone: [] });
  await receipt.restore();
  const snapshot = await workbook.read();
  expect(snapshot.memory).toBe('{"设置":"二 <&>\\n"}');
  expect(snapshot.sheets).toHaveLength(2);
  expect(text(unzipSync(workbook.bytes()), 'customXml/item1.xml')).toContain('留着');
});

test('an insertion on which another stands is not taken back', async () => {
  const { workbook, receipt } = await inserted(richWorkbook());
  await workbook.apply(refill(samplePlan()));
  expect(await receipt.restore()).toEqual({ kept: NAMES });
  expect((await workbook.read()).sheets).toHaveLength(4);
});

test('a workbook without styles gets them; cells without a style keep their look', async () => {
  const { workbook } = await inserted(packageBytes({ sheets: { 表: `<sheetData>${rowXml(1, [1])}</sheetData>` } }));
  const files = unzipSync(workbook.bytes());
  expect(text(files, 'xl/styles.xml')).toMatch(/<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/>/);
  expect((await workbook.read()).sheets[0]?.formats).toEqual([[null]]);
  expect(SAMPLE_STYLES.length).toBeLessThan(10);
});

test('statistics go into what was taken over from an .xls as into any workbook', async () => {
  const sheet = utils.aoa_to_sheet([
    ['听课人', '节数'],
    ['陈一', 12],
  ]);
  const xls = new Uint8Array(write(utils.book_new(sheet, '听课登记'), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const { workbook } = await inserted(xls);
  const snapshot = await openFileWorkbook(workbook.outputName, workbook.bytes()).read();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['听课登记', ...NAMES]);
  expect(snapshot.sheets[0]?.values[1]).toEqual(['陈一', 12]);
});

test('reveal asks whoever shows the workbook', async () => {
  const seen: unknown[] = [];
  const range = { workbook: '台账.xlsx', sheet: '听课登记', top: 1, left: 0, bottom: 1, right: 6 };
  await openFileWorkbook('台账.xlsx', richWorkbook(), { onReveal: (at) => void seen.push(at) }).reveal(range);
  expect(seen).toEqual([range]);
});

testWith('libreoffice', 'a program that calculates comes to the stored results, and corrects wrong ones', async () => {
  const cells = [[value(2), formula('A1*3', 6), formula('A1*3', 7), formula('"a"&A1', 'a2')]];
  const { workbook } = await inserted(richWorkbook(), writePlan([plannedSheet('统·一', { cells })]));
  const snapshot = await openFileWorkbook('台账.xlsx', throughLibreOffice(workbook.bytes(), 'xlsx')).read();
  expect(snapshot.sheets.find(({ name }) => name === '统·一')?.values).toEqual([[2, 6, 6, 'a2']]);
});
