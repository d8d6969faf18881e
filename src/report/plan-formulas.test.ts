import { assess } from '../assess/assess';
import type { Assessment } from '../assess/assessment';
import type { Ledger } from '../ledger/ledger';
import type { RecordKind } from '../record/fields';
import { hostileLedger } from '../testing/hostile-ledger';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';
import type { PlannedCell, WritePlan } from './write-plan';

const ALLOWED = new Set(
  'SUM SUMIFS COUNTIF COUNTIFS COUNTA AVERAGEIFS SUMPRODUCT IF IFERROR AND OR ROUND MAX MIN INDEX MATCH LEFT TEXT ISNUMBER AGGREGATE HYPERLINK'.split(
    ' ',
  ),
);

const target = workedExampleWorkbook();
const check = (ledger: Ledger): Assessment => assess(ledger, WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF);

function cellsOf(plan: WritePlan): readonly PlannedCell[] {
  return plan.sheets.flatMap(({ cells }) => cells.flatMap((line) => line.flatMap((cell) => cell ?? [])));
}

function formulasOf(plan: WritePlan): readonly string[] {
  const inCells = cellsOf(plan).flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  const inFormats = plan.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.flatMap((format) => (format.kind === 'formula' ? [format.formula] : [])),
  );
  return [...inCells, ...inFormats];
}

/** Formula without its string literals, in which anything may stand. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

type Known = { readonly sheets: ReadonlySet<string>; readonly tables: ReadonlyMap<string, ReadonlySet<string>> };
type Complaint = (formula: string, text: string, known: Known) => readonly string[];

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** What no formula of a plan may hold. */
const COMPLAINTS: readonly Complaint[] = [
  (_, text) => found(text, /([A-Z][A-Z0-9.]*)\(/g).flatMap(([, name = '']) => (ALLOWED.has(name) ? [] : [`function ${name}`])),
  (_, text) => ['[@', '.xls'].filter((part) => text.includes(part)),
  (formula) => (formula.length > 8192 ? ['too long'] : []),
  (formula) =>
    found(formula, /"(?:[^"]|"")*"/g).flatMap(([literal]) => (literal.length > 257 ? ['a text of more than 255 characters'] : [])),
  (_, text, { sheets }) => found(text, /'((?:[^']|'')*)'!/g).flatMap(([, sheet = '']) => (sheets.has(sheet) ? [] : [`sheet ${sheet}`])),
  (_, text, { tables }) =>
    found(text, /(数_[\p{L}\p{N}]+)\[((?:[^[\]]|\[[^\]]*\])*)\]/gu).flatMap(([, table = '', rest = '']) => {
      const column = /\[([^\]#]+)\]$/.exec(rest)?.[1] ?? rest;
      return tables.get(table)?.has(column) ? [] : [`${table}[${column}]`];
    }),
];

function complaints(plan: WritePlan): string[] {
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  const tables = new Map(plan.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, new Set(table.columns)] as const)));
  return formulasOf(plan).flatMap((formula) =>
    COMPLAINTS.flatMap((complaint) => complaint(formula, bare(formula), { sheets, tables })).map((reason) => `${reason}: ${formula}`),
  );
}

test('formulas use the functions of Excel 2016, the sheets and the tables of the plan, and nothing else', () => {
  const plan = planStatistics(check(workedExampleLedger()), target);
  expect(formulasOf(plan).length).toBeGreaterThan(900);
  expect(complaints(plan)).toEqual([]);
});

test.each<[RecordKind, string]>([
  ['training-hours', '学时登记'],
  ['observation', '听课'],
  ['reading', '读书'],
  ['writing', '写作'],
  ['open-lesson', '公开课'],
])('a ledger without %s leaves out its sheets and columns and refers to nothing that is missing', (kind, table) => {
  const ledger = workedExampleLedger();
  const records = ledger.records.filter((record) => record.kind !== kind).map((record, id) => ({ ...record, id }));
  const plan = planStatistics(check({ ...ledger, records, tables: ledger.tables.filter((each) => each.kind !== kind) }), target);
  expect(complaints(plan)).toEqual([]);
  expect(plan.sheets.map(({ name }) => name)).not.toContain(`数·${table}`);
  expect(formulasOf(plan).filter((formula) => bare(formula).includes(`数_${table}[`))).toEqual([]);
});

test('sheets that are not chosen are not referred to: the figure stands there as a value', () => {
  const plan = planStatistics(check(workedExampleLedger()), target, { reports: ['overview', 'groups', 'gaps'] });
  expect(plan.sheets.map(({ name }) => name).filter((name) => name.startsWith('统'))).toEqual(['统·总览', '统·缺口清单', '统·教研组汇总']);
  expect(complaints(plan)).toEqual([]);
  const overview = plan.sheets[0]?.cells[6]?.[2];
  expect(overview?.content).toEqual({ kind: 'value', value: 3 });
});

test('text of the school stays text: it never becomes a formula and never a wildcard', () => {
  const plan = planStatistics(check(hostileLedger()), target);
  expect(complaints(plan)).toEqual([]);
  for (const formula of formulasOf(plan)) {
    const text = bare(formula);
    for (const hostile of ['cmd', 'HYPERLINK(H', '@SUM', '引号', 'Neil']) expect(text).not.toContain(hostile);
  }
  const hours = plan.sheets.find(({ name }) => name === '统·学时统计');
  const names = hours?.cells.slice(5, 13).map((line) => line[1]?.content);
  expect(names?.map((content) => content?.kind)).toEqual(new Array(8).fill('value'));
  const totals = hours?.cells.slice(5, 13).map((line) => (line[7]?.content.kind === 'formula' ? line[7].content.cached : null));
  expect(totals?.map(Number).sort((a, b) => a - b)).toEqual([14, 16, 22.5, 23.96, 24, 24, 25, 26]);
});

test('a plan is plain data: it survives being sent as JSON, and is made the same twice', () => {
  const plan = planStatistics(check(workedExampleLedger()), target);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(planStatistics(check(workedExampleLedger()), target)).toEqual(plan);
});

test('every sum that row 2 is stamped with is the sum of the metric, and each teacher has his metric in the table', () => {
  const assessment = check(workedExampleLedger());
  const plan = planStatistics(assessment, target);
  const column = (sheet: string, at: number) =>
    plan.sheets
      .find(({ name }) => name === sheet)
      ?.cells.slice(5, 13)
      .map((line) => (line[at]?.content.kind === 'formula' ? line[at].content.cached : null));
  const metric = (id: string) => assessment.teachers.map(({ metrics }) => metrics[id]?.known);
  expect(column('统·学时统计', 7)?.map((hours) => Number(hours).toFixed(9))).toEqual(
    metric('training-hours').map((hours) => hours?.toFixed(9)),
  );
  expect(column('统·听课统计', 9)).toEqual(metric('observed-lessons'));
  expect(column('统·读书统计', 5)).toEqual(metric('books-read'));
});

test('without a roster the teachers of the records are listed, and nobody is checked', () => {
  const ledger = workedExampleLedger();
  const people = ledger.people.map(({ id, name, displayName }) => ({ id, name, displayName, fields: { name }, source: null }));
  const records = ledger.records.filter(({ kind }) => kind !== 'roster').map((record, id) => ({ ...record, id }));
  const plan = planStatistics(check({ ...ledger, people, records, hasRoster: false }), target);
  const names = plan.sheets.map(({ name }) => name);
  expect(names).not.toContain('统·达标检查');
  expect(names).not.toContain('统·缺口清单');
  expect(names).toContain('统·学时统计');
  expect(complaints(plan)).toEqual([]);
  const contents = JSON.stringify(plan.sheets[0]?.cells);
  expect(contents).toContain('未生成：未读到教师名册');
  expect(contents).toContain('未读到教师名册，暂不能检查');
  expect(JSON.stringify(plan.sheets.find(({ name }) => name === '统·教研组汇总')?.cells)).toContain('未分组');
});

test('without a standard there is nothing to meet: no check, no requirement, and the footer says so', () => {
  const assessment = assess(workedExampleLedger(), { ...WORKED_EXAMPLE_STANDARD, rules: [] }, WORKED_EXAMPLE_AS_OF);
  const plan = planStatistics(assessment, target);
  expect(plan.sheets.map(({ name }) => name)).not.toContain('统·达标检查');
  const hours = plan.sheets.find(({ name }) => name === '统·学时统计');
  expect(hours?.cells[3]?.map((cell) => (cell?.content.kind === 'value' ? cell.content.value : ''))).not.toContain('要求');
  expect(hours?.print.footer.left).toContain('未设检查标准');
  expect(complaints(plan)).toEqual([]);
});

test('an empty workbook still gets its cover, the list of problems, and no broken cell', () => {
  const empty: Ledger = { ...workedExampleLedger(), people: [], records: [], tables: [], issues: [], hasRoster: false, schoolName: null };
  const plan = planStatistics(check(empty), target);
  expect(plan.sheets.map(({ name }) => name)).toEqual(['统·总览', '统·数据问题清单']);
  expect(complaints(plan)).toEqual([]);
  expect(JSON.stringify(plan.sheets[0]?.cells[0])).toContain('本校2024—2025学年第一学期校本研修台账检查总览');
});
