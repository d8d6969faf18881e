import { assess } from '../../assess/assess';
import { excludeRecords } from '../../ledger/exclude-records';
import type { CellValue } from '../../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { fileOf } from '../../testing/snapshot-file';
import { shownRows, sheetOf } from '../../testing/shown-plan';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../../testing/worked-example';
import { openFileWorkbook } from '../../workbook/file/file-workbook';
import { findExclusions } from '../find-exclusions';
import { offerReports } from '../offer-reports';
import { planStatistics } from '../plan-statistics';

const LATER = '2025-01-12T10:00';
const example = workedExampleWorkbook();
const checkedAt = (asOf: string) => assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, asOf);
const first = planStatistics(checkedAt(WORKED_EXAMPLE_AS_OF), example);

/** The example's workbook with the statistics in it, read back from the file. */
async function insertedWorkbook(): Promise<WorkbookSnapshot> {
  const book = openFileWorkbook(example.name, fileOf(example));
  await book.apply(first);
  return book.read();
}

let inserted: WorkbookSnapshot;
beforeAll(async () => {
  inserted = await insertedWorkbook();
});

const withSheet = (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...inserted,
  sheets: inserted.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

/** The sheet with a value typed over one cell; row from 1, column by letter. */
function edited(sheet: SheetSnapshot, row: number, column: string, value: CellValue): SheetSnapshot {
  const at = column.charCodeAt(0) - 65;
  const replace = <T>(lines: readonly (readonly (T | null)[])[], cell: T | null) =>
    lines.map((line, index) => {
      if (index !== row - 1) return line;
      const padded = [...line, ...new Array<null>(Math.max(0, at + 1 - line.length)).fill(null)];
      return padded.map((each, c) => (c === at ? cell : each));
    });
  return { ...sheet, values: replace<NonNullable<CellValue>>(sheet.values, value), formulas: replace(sheet.formulas ?? [], null) };
}

const actions = (workbook: WorkbookSnapshot, asOf = LATER) =>
  Object.fromEntries(offerReports(checkedAt(asOf), workbook).map(({ id, action }) => [id, action]));

test('a first insertion adds every sheet under its own name', () => {
  expect(first.keep).toEqual([]);
  expect(first.sheets.every(({ replaces }) => replaces === null)).toBe(true);
  const offered = Object.values(actions(example)).filter((action) => action !== 'none');
  expect(offered.length).toBeGreaterThanOrEqual(9);
  expect(new Set(offered)).toEqual(new Set(['new']));
  expect(first.sheets.every(({ mark }) => mark !== null && mark.length <= 255)).toBe(true);
});

test('a second insertion refills every sheet, and differs in nothing but the time of the check', () => {
  const second = planStatistics(checkedAt(LATER), inserted);
  expect(second.keep).toEqual([]);
  expect(second.sheets.map(({ replaces }) => replaces)).toEqual(first.sheets.map(({ name }) => name));
  const timeless = (sheets: unknown) =>
    JSON.stringify(sheets)
      .replaceAll('2025-01-12 10:00', '2025-01-10 09:30')
      .replaceAll('1月12日', '1月10日')
      .replace(/"replaces":"[^"]*"/g, '"replaces":null')
      .replace(/\\"hash\\":\\"[0-9a-f]+\\"/g, '');
  expect(timeless(second.sheets)).toBe(timeless(first.sheets));
  const again = planStatistics(checkedAt(WORKED_EXAMPLE_AS_OF), inserted);
  expect(again.sheets.map(({ mark }) => mark)).toEqual(first.sheets.map(({ mark }) => mark));
});

test('a sheet that a person has edited is kept under another name, beside the new one', () => {
  const workbook = withSheet('统·听课统计', (sheet) => edited(sheet, 3, 'A', '以教务处核对为准'));
  expect(actions(workbook)).toMatchObject({ observations: 'keep', hours: 'replace' });
  const plan = planStatistics(checkedAt(LATER), workbook);
  expect(plan.keep).toEqual([{ sheet: '统·听课统计', as: '统·听课统计(手工改 0112)' }]);
  expect(sheetOf(plan, '统·听课统计').replaces).toBeNull();
});

test('an edited formula, an added row and a locked sheet are edits too; a changed look is none', () => {
  const formula = withSheet('统·学时统计', (sheet) => ({
    ...sheet,
    formulas: (sheet.formulas ?? []).map((line) => line.map((text) => (text?.startsWith('=SUM(D6:G6)') ? '=SUM(D6:G6)+1' : text))),
  }));
  expect(actions(formula)['hours']).toBe('keep');
  expect(actions(withSheet('统·学时统计', (sheet) => ({ ...sheet, values: [...sheet.values, ['新加的一行']] })))['hours']).toBe('keep');
  expect(actions(withSheet('统·学时统计', (sheet) => ({ ...sheet, isProtected: true })))['hours']).toBe('keep');
  expect(actions(withSheet('统·学时统计', (sheet) => ({ ...sheet, hiddenColumns: [2], formats: [] })))['hours']).toBe('replace');
});

test('formulas in another program’s spelling are no edit', () => {
  const respelt = (text: string | null) =>
    text
      ?.replaceAll('数_学时登记[计入学时]', "'数·学时登记'!$K$2:$K$40")
      .replaceAll('=SUM(D6:G6)', '=SUM( D6:G6 )')
      .replaceAll('IFERROR', 'iferror') ?? null;
  const workbook = withSheet('统·学时统计', (sheet) => ({ ...sheet, formulas: (sheet.formulas ?? []).map((line) => line.map(respelt)) }));
  expect(actions(workbook)['hours']).toBe('replace');
  const short = withSheet('数·听课', (sheet) => ({
    ...sheet,
    formulas: (sheet.formulas ?? []).map((line) => line.map((text) => text?.replaceAll('数_听课[[#This Row],[计入]]', '[@计入]') ?? null)),
  }));
  expect(planStatistics(checkedAt(LATER), short).keep).toEqual([]);
});

test('sheets and tables of the user’s keep their names: ours go beside them, and the formulas follow', () => {
  const own = { ...example.sheets[0]!, name: '统·听课统计', values: [['我的统计']] };
  const workbook = { ...example, sheets: [...example.sheets, own], takenNames: ['数_听课', '数_听课2'] };
  const plan = planStatistics(checkedAt(WORKED_EXAMPLE_AS_OF), workbook);
  const sheet = sheetOf(plan, '统·听课统计 (2)');
  expect(sheet.replaces).toBeNull();
  expect(sheetOf(plan, '数·听课').tables[0]?.name).toBe('数_听课3');
  const formula = sheet.cells[5]?.[4]?.content;
  expect(formula?.kind === 'formula' && formula.formula).toBe('SUMIFS(数_听课3[计入节数],数_听课3[听课人],$B6,数_听课3[月份],202409)');
  expect(JSON.stringify(sheetOf(plan, '统·总览').cells)).toContain("'统·听课统计 (2)'!A1");
});

test('our own table keeps its name when its sheet is refilled, and gets another when the sheet is kept', () => {
  const again = planStatistics(checkedAt(LATER), inserted);
  expect(inserted.takenNames).toContain('数_听课');
  expect(sheetOf(again, '数·听课').tables[0]?.name).toBe('数_听课');
  const plan = planStatistics(
    checkedAt(LATER),
    withSheet('数·听课', (sheet) => edited(sheet, 2, 'A', '别人')),
  );
  expect(plan.keep).toEqual([{ sheet: '数·听课', as: '数·听课(手工改 0112)' }]);
  expect(sheetOf(plan, '数·听课').tables[0]?.name).toBe('数_听课2');
});

test('a copy that a person made of one of our sheets is his', () => {
  const original = inserted.sheets.find(({ name }) => name === '统·学时统计')!;
  const workbook = { ...inserted, sheets: [...inserted.sheets, { ...edited(original, 3, 'A', '改过'), name: '统·学时统计 (2)' }] };
  const plan = planStatistics(checkedAt(LATER), workbook);
  expect(plan.keep).toEqual([]);
  expect(sheetOf(plan, '统·学时统计').replaces).toBe('统·学时统计');
});

test('sheets of another semester are kept under its name', () => {
  const old = withSheet('统·听课统计', (sheet) => ({ ...sheet, mark: sheet.mark?.replace('2024-2025-1', '2023-2024-2') ?? null }));
  expect(planStatistics(checkedAt(LATER), old).keep).toEqual([{ sheet: '统·听课统计', as: '统·听课统计(23-24下)' }]);
});

test('what people filled in comes back with the next insertion', () => {
  let workbook = withSheet('统·缺口清单', (sheet) => edited(edited(sheet, 7, 'F', '已通知'), 10, 'F', '已通知'));
  const issues = edited(
    workbook.sheets.find(({ name }) => name === '统·数据问题清单')!,
    6,
    'I',
    '已改',
  );
  workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === issues.name ? issues : sheet)) };
  const plan = planStatistics(checkedAt(LATER), workbook);
  expect(plan.keep).toEqual([]);
  const gaps = shownRows(plan, '统·缺口清单', 7, 15);
  expect(gaps.filter((row) => row[5] !== '').map((row) => [row[1], row[5]])).toEqual([
    ['李丽', '已通知'],
    ['王建国', '已通知'],
  ]);
  expect(shownRows(plan, '统·数据问题清单', 6, 7).map((row) => row[8])).toEqual(['已改', '']);
});

test('a record that a person set to 否 stays out, with the reason, and row 2 asks for a new check', () => {
  const workbook = withSheet('数·学时登记', (sheet) => edited(sheet, 2, 'M', '否'));
  const plan = planStatistics(checkedAt(LATER), workbook);
  expect(plan.keep).toEqual([]);
  const rows = shownRows(plan, '数·学时登记', 2, 2);
  expect(rows[0]?.slice(-3)).toEqual(['否', '校方排除', '学时登记!A4:E4']);
  const [hours] = shownRows(plan, '统·学时统计', 6, 6);
  expect([hours?.[7], hours?.[13]]).toEqual(['19.0', '✓ 25']);
  expect(shownRows(plan, '统·学时统计', 2, 2)[0]?.[0]).toContain('⚠');
});

test('the next check leaves it out too, says so, and the sheets agree with it', () => {
  const workbook = withSheet('数·学时登记', (sheet) => edited(sheet, 2, 'M', '否'));
  const exclusions = findExclusions(checkedAt(LATER), workbook);
  expect(exclusions).toHaveLength(1);
  const again = assess(excludeRecords(workedExampleLedger(), exclusions), WORKED_EXAMPLE_STANDARD, LATER);
  const finding = again.teachers.flatMap(({ findings }) => findings.find(({ rule }) => rule === 'B01') ?? [])[0];
  expect(finding).toMatchObject({ status: 'unmet', actual: 19, required: 24 });
  expect(finding?.basis[0]?.leftOut).toContainEqual({ record: exclusions[0]?.record, reason: 'excluded' });
  const plan = planStatistics(again, workbook);
  expect(shownRows(plan, '数·学时登记', 2, 2)[0]?.slice(-3)).toEqual(['否', '校方排除', '学时登记!A4:E4']);
  expect(shownRows(plan, '统·学时统计', 2, 2)[0]?.[0]).not.toContain('⚠');
  expect(findExclusions(checkedAt(LATER), inserted)).toEqual([]);
});

test('sources in another workbook of the ledger are text, not links', () => {
  const plan = planStatistics(checkedAt(WORKED_EXAMPLE_AS_OF), { ...example, name: '一组.xlsx' });
  const source = sheetOf(plan, '数·听课').cells[1]?.at(-1)?.content;
  expect(source).toEqual({ kind: 'value', value: expect.stringMatching(/^样例小学研修台账\.xlsx\|听课登记!A\d+:E\d+$/) as string });
});

test('an offer says why a sheet cannot be made', () => {
  const ledger = workedExampleLedger();
  const records = ledger.records.filter(({ kind }) => kind !== 'reading').map((record, id) => ({ ...record, id }));
  const without = { ...ledger, records, tables: ledger.tables.filter(({ kind }) => kind !== 'reading') };
  const offers = offerReports(assess(without, WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), example);
  expect(offers.find(({ id }) => id === 'reading')).toEqual({
    id: 'reading',
    sheet: '统·读书统计',
    action: 'none',
    reason: '工作簿里没有读书记录',
    rows: 0,
    charts: 0,
  });
  expect(offers.find(({ id }) => id === 'observations')).toEqual({
    id: 'observations',
    sheet: '统·听课统计',
    action: 'new',
    rows: 8,
    charts: 2,
  });
});
