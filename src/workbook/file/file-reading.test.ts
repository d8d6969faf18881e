import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { packageBytes, packageFiles, rowXml } from '../../testing/workbook-package';
import type { HostError } from '../port';
import { richWorkbook } from '../../testing/rich-workbook';
import { openFileWorkbook } from './file-workbook';
import { clipSheet, isProtectedSheet } from './sheet-bytes';

const CELLS = `<sheetData>
<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> 行内 </t></is></c></row>
<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>1+1</f><v></v></c><c r="C2" t="str"><f>""</f><v></v></c><c r="D2"><f>SUM(A3:B3)</f><v>7.5</v></c></row>
<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="e"><v>#SPILL!</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" s="1"><v>45536</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>合并</t></is></c><c r="B4"><v>99</v></c><c r="C4" s="1"/></row>
<row r="9"><c r="A9" s="1"/></row>
</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>`;

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>';

const BOOK = {
  sheets: { 听课登记: `<cols><col min="2" max="2" width="9" hidden="1"/></cols>${CELLS}`, __proto__x: '<sheetData/>' },
  strings: ['<t>姓名</t>', '<r><t>听</t></r><r><rPr><b/></rPr><t>课</t></r><rPh sb="0" eb="1"><t>ting</t></rPh>'],
  styles: STYLES,
} as const;

async function read(bytes: Uint8Array, name = '台账.xlsx') {
  return openFileWorkbook(name, bytes).read();
}

function codeOf(bytes: Uint8Array): string {
  try {
    openFileWorkbook('文件.xlsx', bytes);
  } catch (error) {
    return (error as HostError).code;
  }
  return 'opened';
}

test('cells keep their values and formats, whatever way the file writes them', async () => {
  const [sheet] = (await read(packageBytes(BOOK))).sheets;
  expect(sheet?.values).toEqual(
    [
      ['姓名', '听课', ' 行内 '],
      [{ kind: 'error', text: '#CALC!' }, { kind: 'error', text: '#CALC!' }, null, 7.5],
      [{ kind: 'error', text: '#N/A' }, { kind: 'error', text: '#ERROR!' }, true, 45536],
      ['合并'],
    ].map((row, i) => (i === 3 ? ['合并', null] : row)),
  );
  expect(sheet?.formats[2]?.[3]).toBe('yyyy"年"m"月"');
  expect(sheet).toMatchObject({
    workbook: '台账.xlsx',
    merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
    hiddenRows: [0],
    hiddenColumns: [1],
    isProtected: true,
    mark: null,
    visible: true,
  });
  expect(sheet).not.toHaveProperty('formulas');
});

test('a book written with a namespace prefix, in strict form, or without cell references reads the same', async () => {
  const files = packageFiles(BOOK);
  const plain = (await read(zipSync(files))).sheets[0]?.values;
  const change = (edit: (xml: string) => string) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strToU8(edit(new TextDecoder().decode(bytes)))])));
  const prefixed = change((xml) =>
    xml.includes('spreadsheetml/2006/main') ? xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=') : xml,
  );
  const strict = change((xml) =>
    xml
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/'),
  );
  expect((await read(prefixed)).sheets[0]?.values).toEqual(plain);
  expect((await read(strict)).sheets[0]?.values).toEqual(plain);
  const bare = packageBytes({ sheets: { 表: '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>二</t></is></c></row></sheetData>' } });
  expect((await read(bare)).sheets[0]?.values).toEqual([[1, '二']]);
});

test('dates of the 1904 system become 1900 serials; other numbers stay', async () => {
  const cells = '<sheetData><row r="1"><c r="A1" s="1"><v>44074</v></c><c r="B1"><v>44074</v></c></row></sheetData>';
  const book = packageBytes({ sheets: { 表: cells }, styles: STYLES, beforeSheets: '<workbookPr date1904="true"/>' });
  expect((await read(book)).sheets[0]?.values).toEqual([[45536, 44074]]);
});

test('sheets come in workbook order with their visibility, under any name', async () => {
  const names = ['听课', '__proto__', 'constructor', '很深', 'A&amp;B'];
  const book = packageBytes({
    sheets: names.map((name, i) => [name, `<sheetData>${rowXml(1, [i])}</sheetData>`] as const),
    sheetAttributes: { 听课: 'state="hidden"', 很深: 'state="veryHidden"' },
  });
  const { sheets } = await read(book);
  expect(sheets.map(({ name, visible, values }) => [name, visible, values[0]?.[0]])).toEqual([
    ['听课', false, 0],
    ['__proto__', true, 1],
    ['constructor', true, 2],
    ['很深', false, 3],
    ['A&B', true, 4],
  ]);
});

test('marks, formulas of marked sheets, taken names, structure protection and memory are found', async () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="我的表" ref="A1:A2"/>';
  const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${link}/${kind}" Target="${target}"/></Relationships>`;
  const snapshot = await read(
    packageBytes({
      sheets: {
        听课: '<sheetData/>',
        '统·听课': '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>',
      },
      beforeSheets: '<workbookProtection lockStructure="1"/>',
      afterSheets:
        '<definedNames><definedName name="yanxiu.report" localSheetId="1" hidden="1">"{""id"":""x"",""a"":""&lt;""}"</definedName><definedName name="本学期">听课!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">听课!$A$1</definedName></definedNames>',
      relationships: `<Relationship Id="rId9" Type="${link}/customXml" Target="../customXml/item7.xml"/>`,
      parts: {
        'xl/tables/table1.xml': table,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships('table', '../tables/table1.xml'),
        'customXml/item7.xml': '<m:memory xmlns:m="urn:yanxiu-ledger:memory">{"a":"&lt;&amp;&#10;"}</m:memory>',
      },
    }),
  );
  expect(snapshot).toMatchObject({ isStructureProtected: true, takenNames: ['我的表', '本学期'], memory: '{"a":"<&\n"}' });
  expect(snapshot.sheets[1]).toMatchObject({ mark: '{"id":"x","a":"<"}', formulas: [[null, '=A1*2']] });
});

test.each([
  ['.xls', 'biff8'],
  ['.xlsb', 'xlsb'],
  ['.ods', 'ods'],
  ['xml', 'xlml'],
  ['html', 'html'],
] as const)('%s is taken over with its values', async (from, bookType) => {
  const sheet = utils.aoa_to_sheet([
    ['姓名', '节数', '日期'],
    ['陈一', 12, { t: 'n', v: 45536, z: 'yyyy/m/d' }],
  ]);
  sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 1 } }];
  const book = utils.book_new(sheet, '听课');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  const workbook = openFileWorkbook('旧表.xls', bytes);
  expect(workbook.notices).toEqual([{ code: 'taken-over', from }]);
  expect(workbook.outputName).toBe('旧表.xlsx');
  const again = await read(workbook.bytes());
  expect(again.sheets[0]?.values[1]?.slice(0, 2)).toEqual(['陈一', 12]);
  if (from !== 'html') {
    expect(again.sheets[0]?.values[1]?.[2]).toBe(45536);
    expect(again.sheets[0]?.name).toBe('听课');
  }
});

test('a web page of a school system keeps its leading zeros and its Chinese in GBK', async () => {
  const gbk = new Uint8Array([
    ...strToU8('<html><head><meta charset="gbk"></head><table><tr><td>'),
    0xb3,
    0xc2,
    ...strToU8('</td><td>00123</td><td>12.5</td><td>410101199001011234</td></tr></table></html>'),
  ]);
  expect((await read(gbk, '导出.xls')).sheets[0]?.values).toEqual([['陈', '00123', 12.5, '410101199001011234']]);
});

/** A workbook with one more part of so many zero bytes, which pack a thousand to one. */
function bomb(megabytes: number): Uint8Array {
  return packageBytes({ sheets: { 表: '<sheetData/>' }, parts: { 'xl/media/zero.bin': new Uint8Array(megabytes * 2 ** 20) } });
}

/** The same archive with the size of its largest file declared as one byte. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 20) view.setUint32(at + 24, 1, true);
  }
  return bytes;
}

/** What the library says of its compound files, which it leaves untyped. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
  write(file: object, options: { type: 'buffer' }): Uint8Array;
}

/** A compound file with one stream. */
function compound(stream: string): Uint8Array {
  const files = CFB as CompoundFiles;
  const file = files.utils.cfb_new();
  files.utils.cfb_add(file, `/${stream}`, strToU8('hello'));
  return new Uint8Array(files.write(file, { type: 'buffer' }));
}

const whole = packageBytes(BOOK);

test.each([
  ['nothing', new Uint8Array(), 'damaged'],
  ['a truncated archive', whole.subarray(0, whole.length - 40), 'damaged'],
  ['an archive cut in the middle', whole.subarray(0, whole.length >> 1), 'damaged'],
  ['random bytes', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) & 255), 'not-a-workbook'],
  ['a text', strToU8('姓名,节数\n陈一,12\n'), 'not-a-workbook'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'not-a-workbook'],
  ['an empty archive', zipSync({}), 'not-a-workbook'],
  ['a document', zipSync(packageFiles({ sheets: {}, parts: { 'xl/workbook.xml': '<document xmlns="urn:x"/>' } })), 'not-a-workbook'],
  ['a workbook with broken XML', zipSync(packageFiles({ sheets: {}, parts: { 'xl/workbook.xml': '<workbook><sheets>' } })), 'damaged'],
  [
    'a document type',
    zipSync(packageFiles({ sheets: {}, parts: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' } })),
    'damaged',
  ],
  ['a zip bomb', bomb(128), 'zip-bomb'],
  ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted'],
  ['a broken compound file', compound('Workbook').subarray(0, 600), 'damaged'],
  ['a Word document of 2003', compound('WordDocument'), 'not-a-workbook'],
])('%s is refused', (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test('a part that is larger than it says is never unpacked beyond that, and an unread one harms nobody', async () => {
  const book = lying(bomb(2));
  expect((await read(book)).sheets).toHaveLength(1);
});

test('a cell part with a wrong check sum is damaged', async () => {
  const bytes = zipSync(packageFiles(BOOK), { level: 0 });
  const at = bytes.findIndex((_, i) => new TextDecoder('latin1').decode(bytes.subarray(i, i + 12)) === '<v>7.5</v></');
  bytes[at + 3] = '8'.charCodeAt(0);
  await expect(read(bytes)).rejects.toMatchObject({ code: 'damaged' });
});

test('reading stops where it was called off before', async () => {
  const workbook = openFileWorkbook('台账.xlsx', whole);
  await expect(workbook.read({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});

test('a sheet whose XML ends too early is damaged, not shorter', async () => {
  const xml =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = packageBytes({ sheets: { 听课: '<sheetData/>' }, parts: { 'xl/worksheets/sheet1.xml': xml } });
  await expect(read(bytes)).rejects.toMatchObject({ code: 'damaged', params: { reason: '听课' } });
});

test('a monster of a sheet is read to its first rows, with what stands behind the cells', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => rowXml(i + 1, [`第${String(i)}行`, i])).join('');
  const head = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>';
  const tail = '</x:sheetData><x:sheetProtection sheet="1"/><x:dataValidations><!-- sheetData --></x:dataValidations></x:worksheet>';
  const whole = strToU8(head + rows.replace(/<(\/?)(?=[a-z])/g, '<$1x:') + tail);
  const { bytes, truncatedFrom } = clipSheet(whole, 100_000);
  const text = new TextDecoder().decode(bytes);
  expect(truncatedFrom).toBe(5000);
  expect(bytes.length).toBeLessThan(100_000 + tail.length);
  expect(text.endsWith(`</x:row>${tail}`)).toBe(true);
  expect(isProtectedSheet(bytes)).toBe(true);
  expect(clipSheet(whole, whole.length).truncatedFrom).toBeNull();
});

test('long work says how far it has come, and stops when it is called off', async () => {
  const many = Array.from(
    { length: 9 },
    (_, i) => [`表${String(i)}`, `<sheetData>${rowXml(1, ['字'.repeat(400_000)])}</sheetData>`] as const,
  );
  const workbook = openFileWorkbook('台账.xlsx', packageBytes({ sheets: many }));
  const abort = new AbortController();
  const seen: unknown[] = [];
  const work = workbook.read({
    signal: abort.signal,
    onProgress: (progress) => {
      seen.push(progress);
      if (progress.done > 0) abort.abort();
    },
  });
  await expect(work).rejects.toThrow(/abort/i);
  expect(seen).toEqual([
    { done: 0, total: 9, sheet: '表0' },
    { done: 3, total: 9, sheet: '表3' },
  ]);
  expect((await workbook.read()).sheets).toHaveLength(9);
});

test('a file that nothing is written to is given back as it came', () => {
  const workbook = openFileWorkbook('台账.xlsm', whole);
  expect(Buffer.compare(workbook.bytes(), whole)).toBe(0);
  expect(workbook.outputName).toBe('台账.xlsm');
});

test('whatever is wrong with a file, it is refused as a host refuses, and never by accident', async () => {
  const base = richWorkbook();
  for (let round = 0; round < 80; round++) {
    const bytes = base.slice();
    for (let k = 1; k < 5; k++) bytes[(round * 7919 + k * 104_729) % bytes.length] = (round * 31 + k * 17) & 255;
    const outcome = await Promise.resolve()
      .then(() => read(bytes))
      .then(
        () => 'HostError',
        (error: unknown) => (error as Error).name,
      );
    expect(outcome).toBe('HostError');
  }
});
