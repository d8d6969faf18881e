import type { EditedCell, WritePlan } from '../report/write-plan';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { WorkbookPort } from '../workbook/port';
import { area, blank, formula, link, plannedSheet, SAMPLE_STYLE, SAMPLE_STYLES, samplePlan, value, writePlan } from './write-plan-builder';

/** What a sheet of a test's workbook holds; all but the name may be left out. */
export type SheetContent = Partial<Omit<SheetSnapshot, 'workbook'>> & { readonly name: string };

/** What a workbook holds before a test. */
export interface WorkbookContent {
  readonly name?: string;
  readonly isStructureProtected?: boolean;
  readonly memory?: string | null;
  readonly sheets: readonly SheetContent[];
}

/** An adapter under test. */
export interface Adapter {
  open(content: WorkbookContent): Promise<WorkbookPort>;
  /** False where the adapter's host cannot tell which cells are merged. */
  readonly readsMerges?: boolean;
  /** Changes a cell as a person would, where the adapter's host can. */
  edit?(sheet: string, row: number, column: number, text: string): void;
}

const USER: SheetContent = {
  name: '听课登记',
  values: [
    ['听课登记', null, null],
    ['姓名', '日期', '节数'],
    ['陈一', 45536, 2],
    ['007', 45537, true],
  ],
  formats: [[], [], [null, 'yyyy-mm-dd', '0.0#'], ['@', 'yyyy-mm-dd', null]],
  merges: [area(0, 0, 0, 2)],
  hiddenRows: [2],
  hiddenColumns: [1],
};

const LEDGER: WorkbookContent = { name: '台账.xlsx', sheets: [USER, { name: '名册', values: [['姓名']] }] };

function withoutTail<T>(row: readonly T[], isNothing: (cell: T) => boolean): readonly T[] {
  return row.slice(0, row.findLastIndex((cell) => !isNothing(cell)) + 1);
}

/** What a sheet says, without what adapters may differ in: blanks at the ends, and formats of cells that hold nothing. */
function said(sheet: SheetSnapshot) {
  const isNothing = (cell: CellValue) => cell === null || cell === '';
  const values = withoutTail(
    sheet.values.map((row) => withoutTail(row, isNothing).map((cell) => (cell === '' ? null : cell))),
    (row) => row.length === 0,
  );
  return {
    name: sheet.name,
    visible: sheet.visible,
    isProtected: sheet.isProtected,
    mark: sheet.mark,
    values,
    formats: values.map((row, i) => row.map((cell, j) => (cell === null ? null : (sheet.formats[i]?.[j] ?? null)))),
    formulas:
      sheet.formulas && values.map((row, i) => row.map((_, j) => sheet.formulas?.[i]?.[j] !== undefined && sheet.formulas[i][j] !== null)),
    merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

/** What a workbook says. */
export function workbookSaid({ sheets, memory, takenNames, isStructureProtected }: WorkbookSnapshot) {
  return { sheets: sheets.map(said), memory, takenNames: takenNames.toSorted(), isStructureProtected };
}

const names = (snapshot: WorkbookSnapshot) => snapshot.sheets.map(({ name }) => name);

function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const REPORT = '统·听课统计';

function small(rows: readonly string[], overrides: Partial<WritePlan> = {}, replaces: string | null = null): WritePlan {
  const sheet = plannedSheet(REPORT, {
    cells: rows.map((text, i) => [value(text), value(i)]),
    replaces,
    mark: `{"rows":${String(rows.length)}}`,
  });
  return writePlan([sheet], overrides);
}

/** Sheets of a plan that replace those of the same name. */
function again(plan: WritePlan): WritePlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })) };
}

const AWKWARD = [
  '=1+1',
  '=HYPERLINK("x")',
  '+86',
  '-3',
  '@x',
  '007',
  '1-2',
  '2024-09-01',
  '9月1日',
  '12%',
  '8:30',
  'TRUE',
  "'x",
  '１２',
  '1e5',
  ' =1',
  '一月二日',
  'a\nb',
];

export function describeReading(adapter: Adapter): void {
  test('reading gives values, formats, merged and hidden cells', async () => {
    const port = await adapter.open(LEDGER);
    const snapshot = await port.read();
    expect(snapshot.name).toBe('台账.xlsx');
    expect(said(sheetOf(snapshot, '听课登记'))).toMatchObject({
      values: [['听课登记'], ['姓名', '日期', '节数'], ['陈一', 45536, 2], ['007', 45537, true]],
      formats: [[null], [null, null, null], [null, 'yyyy-mm-dd', '0.0#'], ['@', 'yyyy-mm-dd', null]],
      merges: adapter.readsMerges === false ? [] : ['0,0,0,2'],
      hiddenRows: [2],
      hiddenColumns: [1],
      mark: null,
    });
  });

  test('reading tells protection, marks and memory', async () => {
    const port = await adapter.open({
      isStructureProtected: true,
      memory: '{"text":"<&>"}',
      sheets: [
        { name: '甲', isProtected: true, values: [['a']] },
        { name: '统·甲', mark: '{"q":"\\"a\\""}', values: [['a']] },
      ],
    });
    const snapshot = await port.read();
    expect(snapshot).toMatchObject({ isStructureProtected: true, memory: '{"text":"<&>"}' });
    expect(snapshot.sheets.map(({ isProtected, mark }) => [isProtected, mark])).toEqual([
      [true, null],
      [false, '{"q":"\\"a\\""}'],
    ]);
  });
}

export function describeWriting(adapter: Adapter): void {
  test('a plan adds its sheets behind those of the user, marked and in order', async () => {
    const port = await adapter.open(LEDGER);
    const before = workbookSaid(await port.read());
    const receipt = await port.apply(samplePlan());
    const after = await port.read();
    expect(names(after)).toEqual(['听课登记', '名册', '统·听课统计', '数·听课']);
    expect(workbookSaid(after).sheets.slice(0, 2)).toEqual(before.sheets);
    expect(receipt).toMatchObject({ added: ['统·听课统计', '数·听课'], replaced: [], kept: [] });
    expect(after.sheets[3]?.mark).toBe(samplePlan().sheets[1]?.mark);
    expect(after.memory).toBe(samplePlan().memory);
    expect(after.takenNames).toEqual(['数_听课']);
  });

  test('cells, formats and merged areas stand as planned', async () => {
    const port = await adapter.open(LEDGER);
    const plan = samplePlan();
    await port.apply(plan);
    const after = await port.read();
    for (const planned of plan.sheets) {
      const expected = planned.cells.map((row) =>
        row.map((cell) => {
          if (!cell || cell.content.kind === 'blank') return null;
          return cell.content.kind === 'formula'
            ? cell.content.cached
            : cell.content.kind === 'link'
              ? cell.content.text
              : cell.content.value;
        }),
      );
      const sheet = said(sheetOf(after, planned.name));
      const isNothing = (cell: CellValue) => cell === null || cell === '';
      expect(sheet.values).toEqual(expected.map((row) => withoutTail(row, isNothing).map((cell) => (cell === '' ? null : cell))));
      const merges = planned.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort();
      expect(sheet.merges).toEqual(adapter.readsMerges === false ? [] : merges);
      expect(sheet.formats.map((row, i) => row.map((format, j) => (sheet.values[i]?.[j] === null ? null : format)))).toEqual(
        sheet.values.map((row, i) =>
          row.map((cell, j) => {
            const format = plan.styles[planned.cells[i]?.[j]?.style ?? 0]?.numberFormat ?? 'General';
            return cell === null || format === 'General' ? null : format;
          }),
        ),
      );
    }
  });

  test.each([0, 2])('text stays text whatever it looks like, in a cell of style %i', async (style) => {
    const port = await adapter.open(LEDGER);
    await port.apply({ ...samplePlan(), sheets: [plannedSheet(REPORT, { cells: AWKWARD.map((text) => [value(text, style)]) })] });
    const sheet = sheetOf(await port.read(), REPORT);
    expect(sheet.values.map(([cell]) => cell)).toEqual(AWKWARD);
    expect(sheet.formulas?.flat().filter((one) => one !== null)).toEqual([]);
  });

  test('what is remembered is read again', async () => {
    const port = await adapter.open(LEDGER);
    await port.remember('{"a":1}');
    await port.remember('{"a":"二\\n<&>"}');
    expect((await port.read()).memory).toBe('{"a":"二\\n<&>"}');
  });

  test('formulas may speak of sheets and tables that the same plan adds', async () => {
    const port = await adapter.open(LEDGER);
    const table = { name: '数_甲', area: area(0, 0, 1, 1), columns: ['项', '数'], calculated: [null, null], style: 'TableStyleLight1' };
    await port.apply(
      writePlan([
        plannedSheet('统·甲', { cells: [[formula("SUM(数_甲[数])+'数·甲'!B2", 2), link('去', "'数·甲'!A1"), blank()]] }),
        plannedSheet('数·甲', {
          cells: [
            [value('项'), value('数')],
            [value('a'), formula("1+'统·甲'!C1", 1)],
          ],
          tables: [table],
        }),
      ]),
    );
    const after = await port.read();
    expect(sheetOf(after, '统·甲').formulas?.[0]?.[0]).toContain('数_甲');
    expect(sheetOf(after, '数·甲').formulas?.[1]?.[1]).toContain('统·甲');
  });
}

export function describeReplacing(adapter: Adapter): void {
  test('a second plan replaces ours and nothing else', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(small(['a', 'b', 'c']));
    const before = await port.read();
    const receipt = await port.apply(small(['d'], {}, REPORT));
    const after = await port.read();
    expect(receipt).toMatchObject({ added: [], replaced: [REPORT] });
    expect(sheetOf(after, REPORT)).toMatchObject({ values: [['d', 0]], mark: '{"rows":1}' });
    expect(workbookSaid(after).sheets.slice(0, 2)).toEqual(workbookSaid(before).sheets.slice(0, 2));
    expect(names(after)).toEqual(names(before));
  });

  test('the same plan twice changes nothing', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(samplePlan());
    const before = workbookSaid(await port.read());
    await port.apply(again(samplePlan()));
    expect(workbookSaid(await port.read())).toEqual(before);
  });

  test('an edited sheet is kept under a new name, without its mark, behind the new one', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(samplePlan());
    const plan = samplePlan({ keep: [{ sheet: '数·听课', as: '数·听课(手工改)' }] });
    const receipt = await port.apply({
      ...plan,
      sheets: plan.sheets.map((sheet) => (sheet.name === '数·听课' ? sheet : { ...sheet, replaces: sheet.name })),
    });
    const after = await port.read();
    expect(names(after)).toEqual(['听课登记', '名册', '统·听课统计', '数·听课', '数·听课(手工改)']);
    expect(sheetOf(after, '数·听课(手工改)').mark).toBeNull();
    expect(sheetOf(after, '数·听课').mark).not.toBeNull();
    expect(after.takenNames.toSorted()).toEqual(['数_听课', '数_听课_2'].toSorted());
    expect(receipt.kept).toEqual([{ sheet: '数·听课', as: '数·听课(手工改)' }]);
  });

  test('a new sheet stands where the plan has it among those that are there', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(writePlan(['统·甲', '统·丙', '数·甲'].map((name) => plannedSheet(name, { cells: [[value(name)]] }))));
    const plan = again(writePlan(['统·甲', '统·乙', '统·丙', '数·甲'].map((name) => plannedSheet(name, { cells: [[value(name)]] }))));
    await port.apply({ ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === '统·乙' ? { ...sheet, replaces: null } : sheet)) });
    expect(names(await port.read())).toEqual(['听课登记', '名册', '统·甲', '统·乙', '统·丙', '数·甲']);
  });
}

export function describeRestoring(adapter: Adapter): void {
  test('taking back an insertion gives the workbook as it was', async () => {
    const port = await adapter.open({ ...LEDGER, memory: '{"old":1}' });
    const before = workbookSaid(await port.read());
    const receipt = await port.apply(samplePlan());
    expect(await receipt.restore()).toEqual({ kept: [] });
    expect(workbookSaid(await port.read())).toEqual(before);
  });

  test('taking back a replacement gives the former sheets', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(samplePlan());
    const before = workbookSaid(await port.read());
    const plan = again(samplePlan({ memory: null }));
    const receipt = await port.apply({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({ ...sheet, mark: '{}', cells: sheet.cells.slice(0, 5), charts: [] })),
    });
    expect(workbookSaid(await port.read())).not.toEqual(before);
    expect(await receipt.restore()).toEqual({ kept: [] });
    expect(workbookSaid(await port.read())).toEqual(before);
  });

  test('taking back an insertion gives a kept sheet its name and mark', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(samplePlan());
    const before = workbookSaid(await port.read());
    const plan = samplePlan({ keep: samplePlan().sheets.map(({ name }) => ({ sheet: name, as: `${name}(旧)` })) });
    const receipt = await port.apply(plan);
    await receipt.restore();
    expect(workbookSaid(await port.read())).toEqual(before);
  });

  if (adapter.edit) {
    test('a sheet that was edited since is kept and named', async () => {
      const port = await adapter.open(LEDGER);
      const receipt = await port.apply(samplePlan());
      adapter.edit?.('统·听课统计', 5, 0, '别人');
      expect(await receipt.restore()).toEqual({ kept: ['统·听课统计'] });
      expect(names(await port.read())).toEqual(['听课登记', '名册', '统·听课统计']);
    });
  }
}

async function expectUnchanged(port: WorkbookPort, work: () => Promise<unknown>, refusal: object): Promise<void> {
  const before = workbookSaid(await port.read());
  await expect(work()).rejects.toMatchObject(refusal);
  expect(workbookSaid(await port.read())).toEqual(before);
}

/** A sheet that a person and the program keep together. */
function sharedPlan(): WritePlan {
  const table = {
    name: '标准表',
    area: area(0, 0, 2, 2),
    columns: ['编号', '要求', '备注'],
    calculated: [null, null, null],
    style: 'TableStyleLight1',
  };
  const cells = [
    [value('编号'), value('要求'), value('备注')],
    [value('甲', SAMPLE_STYLE.date), value(10, SAMPLE_STYLE.number), value('人写的')],
    [value('乙'), value(2), formula('1+1', 2)],
  ];
  return writePlan([plannedSheet('达标标准', { mark: null, cells, tables: [table] })], { styles: SAMPLE_STYLES });
}

function editing(cells: readonly EditedCell[], bottom = 2): WritePlan {
  return writePlan([], { edits: [{ sheet: '达标标准', cells, grow: [{ row: 0, column: 0, bottom }] }] });
}

export function describeEditing(adapter: Adapter): void {
  test('a sheet without a mark is the user’s', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(sharedPlan());
    const after = await port.read();
    expect(names(after)).toEqual(['听课登记', '名册', '达标标准']);
    expect(sheetOf(after, '达标标准').mark).toBeNull();
  });

  test('single cells are changed, in the format that they have, and nothing else is', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(sharedPlan());
    const before = await port.read();
    await port.apply(
      editing([
        { row: 1, column: 1, value: 8 },
        { row: 2, column: 0, value: '=1+1' },
        { row: 2, column: 2, value: null },
        { row: 4, column: 3, value: '2～5' },
      ]),
    );
    const after = await port.read();
    expect(said(sheetOf(after, '达标标准')).values).toEqual([
      ['编号', '要求', '备注'],
      ['甲', 8, '人写的'],
      ['=1+1', 2],
      [],
      [null, null, null, '2～5'],
    ]);
    expect(said(sheetOf(after, '达标标准')).formats[1]).toEqual(said(sheetOf(before, '达标标准')).formats[1]);
    expect(workbookSaid(after).sheets.slice(0, 2)).toEqual(workbookSaid(before).sheets.slice(0, 2));
  });

  test('cells of a sheet that a person made are changed too', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(writePlan([], { edits: [{ sheet: '听课登记', cells: [{ row: 2, column: 0, value: '007' }], grow: [] }] }));
    const { values, formats } = said(sheetOf(await port.read(), '听课登记'));
    expect(values[2]).toEqual(['007', 45536, 2]);
    expect(formats[2]).toEqual([null, 'yyyy-mm-dd', '0.0#']);
  });

  test('rows are written below a table, which grows, and taking back gives what stood there', async () => {
    const port = await adapter.open(LEDGER);
    await port.apply(sharedPlan());
    const before = workbookSaid(await port.read());
    const receipt = await port.apply(
      editing(
        [
          { row: 1, column: 0, value: null },
          { row: 2, column: 2, value: 'x' },
          { row: 3, column: 0, value: '丙' },
          { row: 3, column: 1, value: 3 },
        ],
        3,
      ),
    );
    expect(said(sheetOf(await port.read(), '达标标准')).values[3]).toEqual(['丙', 3]);
    expect(await receipt.restore()).toEqual({ kept: [] });
    expect(workbookSaid(await port.read())).toEqual(before);
  });

  test('cells of a protected sheet, or of one that is not there, are not changed', async () => {
    const port = await adapter.open({ sheets: [USER, { name: '达标标准', isProtected: true, values: [['a']] }] });
    await expectUnchanged(port, () => port.apply(editing([{ row: 0, column: 0, value: 'b' }])), { code: 'protected-sheet' });
    const other = await adapter.open(LEDGER);
    await expectUnchanged(other, () => other.apply(editing([{ row: 0, column: 0, value: 'b' }])), { code: 'write-refused' });
  });

  if (adapter.edit) {
    test('cells that somebody changed since are kept', async () => {
      const port = await adapter.open(LEDGER);
      await port.apply(sharedPlan());
      const receipt = await port.apply(editing([{ row: 1, column: 1, value: 8 }]));
      adapter.edit?.('达标标准', 1, 1, '别人');
      expect(await receipt.restore()).toEqual({ kept: ['达标标准'] });
      expect(sheetOf(await port.read(), '达标标准').values[1]?.[1]).toBe('别人');
    });
  }
}

export function describeRefusing(adapter: Adapter): void {
  test('a protected structure refuses before anything is written', async () => {
    const port = await adapter.open({ ...LEDGER, isStructureProtected: true });
    await expectUnchanged(port, () => port.apply(samplePlan()), { name: 'HostError', code: 'protected-book' });
  });

  test('a protected sheet of ours is not replaced', async () => {
    const port = await adapter.open({ sheets: [USER, { name: REPORT, mark: '{}', isProtected: true, values: [['a']] }] });
    await expectUnchanged(port, () => port.apply(small(['b'], {}, REPORT)), { code: 'protected-sheet', params: { sheet: REPORT } });
  });

  test('a sheet of the user is never replaced', async () => {
    const port = await adapter.open({ sheets: [USER, { name: REPORT, values: [['a']] }] });
    await expectUnchanged(port, () => port.apply(small(['b'], {}, REPORT)), { code: 'write-refused', params: { sheet: REPORT } });
  });

  test.each([
    ['a name that is taken', REPORT],
    ['a name that differs in case alone', 'ab'],
    ['a name that Excel refuses', 'a:b'],
    ['a name that is too long', '听'.repeat(32)],
  ])('%s refuses before anything is written', async (_, name) => {
    const port = await adapter.open({ sheets: [USER, { name: REPORT, values: [['a']] }, { name: 'AB', values: [['a']] }] });
    await expectUnchanged(port, () => port.apply(writePlan([plannedSheet(name)])), { code: 'write-refused' });
  });

  test('an abort before the work leaves everything as it was', async () => {
    const port = await adapter.open(LEDGER);
    const work = () => port.apply(samplePlan(), { signal: AbortSignal.abort(new Error('stop')) });
    await expectUnchanged(port, work, { message: 'stop' });
  });

  test('an abort while sheets are written leaves everything as it was', async () => {
    const port = await adapter.open({ ...LEDGER, memory: '{"old":1}' });
    await port.apply(samplePlan());
    const controller = new AbortController();
    const plan = { ...again(samplePlan({ memory: '{"new":1}' })) };
    const work = () => port.apply(plan, { signal: controller.signal, onProgress: () => controller.abort(new Error('stop')) });
    await expectUnchanged(port, work, { message: 'stop' });
  });
}

/** The one contract of all workbooks behind the port. */
export function workbookContract(name: string, adapter: Adapter): void {
  describe(`${name} holds the contract of a workbook:`, () => {
    describeReading(adapter);
    describeWriting(adapter);
    describeReplacing(adapter);
    describeRestoring(adapter);
    describeEditing(adapter);
    describeRefusing(adapter);
  });
}
