import { assess } from '../assess/assess';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Standard } from '../standard/rule';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import { shownRows, sheetOf } from '../testing/shown-plan';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { openFileWorkbook } from '../workbook/file/file-workbook';
import { semesterBefore } from './history';
import { planStatistics } from './plan-statistics';

const example = workedExampleWorkbook();
const BEFORE = { id: '2023-2024-2', start: '2024-02-01', end: '2024-07-31' };

/** The workbook after the statistics of the semester before were put in, and its bytes. */
async function lastSemesters(standard: Standard): Promise<{ bytes: Uint8Array; workbook: WorkbookSnapshot }> {
  const book = openFileWorkbook(example.name, fileOf(example));
  const ledger = workedExampleLedger();
  const people = ledger.people.slice(0, 7);
  await book.apply(planStatistics(assess({ ...ledger, people, semester: BEFORE }, standard, '2024-06-30T08:00'), await book.read()));
  return { bytes: book.bytes(), workbook: await book.read() };
}

const now = () => assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF);
const compared = (plan: ReturnType<typeof planStatistics>) => shownRows(plan, '统·总览', 6, 19).map((row) => row.slice(1, 5).join('|'));

test.each([
  ['2024-2025-1', '2023-2024-2'],
  ['2023-2024-2', '2023-2024-1'],
  ['2024-2025', '2023-2024'],
])('before %s came %s', (id, before) => {
  expect(semesterBefore({ id, start: '', end: '' })).toBe(before);
});

test('a first semester has nothing to be compared with', () => {
  expect(compared(planStatistics(now(), example))[0]).toBe('应检教师|8|—|—');
});

test('the figures of last semester stand beside those of this one, and its sheets are kept under its name', async () => {
  const { workbook } = await lastSemesters(WORKED_EXAMPLE_STANDARD);
  const plan = planStatistics(now(), workbook);
  expect(compared(plan).slice(0, 3)).toEqual(['应检教师|8|7|▲1.0', '达标教师|3|3|0', '达标率|37.5%|42.9%|▼5.4%']);
  expect(plan.keep.map(({ as }) => as)).toContain('统·学时统计(23-24下)');
  const history = sheetOf(plan, '数·历史指标');
  expect(history.replaces).toBe('数·历史指标');
  const semesters = shownRows(plan, '数·历史指标', 2, history.cells.length).map(([semester]) => semester);
  expect([...new Set(semesters)]).toEqual(['2023-2024-2', '2024-2025-1']);
  const groups = shownRows(plan, '统·教研组汇总', 6, 9).map((row) => [row[1], ...row.slice(11, 14)].join('|'));
  expect(groups).toEqual(['语文组|66.7%|66.7%|0.0%', '数学组|33.3%|33.3%|0.0%', '综合组|0.0%|0.0%|0.0%', '|37.5%|42.9%|▼5.4%']);
});

test('figures of another standard are shown with a note, and not subtracted', async () => {
  const { workbook } = await lastSemesters({ ...WORKED_EXAMPLE_STANDARD, version: '0' });
  const plan = planStatistics(now(), workbook);
  expect(compared(plan)[0]).toBe('应检教师|8|7|—');
  expect(JSON.stringify(sheetOf(plan, '统·总览').cells)).toContain(
    '上学期检查标准不同（样例小学校本研修标准（worked-example 0）），仅供参考。',
  );
});

testWith('libreoffice', 'another program compares the semesters to the same figures', async () => {
  const { bytes, workbook } = await lastSemesters(WORKED_EXAMPLE_STANDARD);
  expect(await formulaDifferences(planStatistics(now(), workbook), example.name, bytes)).toEqual([]);
});
