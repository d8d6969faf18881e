import { assess } from '../assess/assess';
import type { Standard } from '../standard/rule';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import type { BuiltSchool } from '../testing/ledger-builder';
import { ledgerOf, sheetOf as builtSheet, workbookOf } from '../testing/ledger-builder';
import { shownAt, shownRows } from '../testing/shown-plan';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

const SHEET = '统·师徒结对进度';

const ROSTER = builtSheet({
  name: '教师名册',
  kind: 'roster',
  columns: [['name', '姓名']],
  rows: ['张慧', '李丽', '王建国', '刘洋'].map((name) => ({ fields: { name } })),
});

const PAIRS = builtSheet({
  name: '师徒结对',
  kind: 'mentorship',
  columns: [
    ['mentor', '师父'],
    ['mentee', '徒弟'],
    ['domain', '领域'],
    ['start', '结对日期'],
  ],
  rows: [
    { fields: { mentor: '张慧', mentee: '李丽', domain: '教学', start: '2024-09-06' } },
    { fields: { mentor: '王建国', mentee: '刘洋', domain: '班主任' } },
  ],
});

const LESSONS = builtSheet({
  name: '听课登记',
  kind: 'observation',
  columns: [
    ['observer', '听课人'],
    ['observed', '授课人'],
    ['date', '日期'],
    ['topic', '课题'],
  ],
  rows: [
    { fields: { observer: '李丽', observed: '张慧', date: '2024-09-10', topic: '桥' } },
    { fields: { observer: '李丽', observed: '张慧', date: '2024-09-17', topic: '春' } },
    { fields: { observer: '李丽', observed: '张慧', topic: '秋' } },
    { fields: { observer: '张慧', observed: '李丽', date: '2024-10-10', topic: '冬' } },
    { fields: { observer: '刘洋', observed: '张慧', date: '2024-10-11', topic: '夏' } },
  ],
});

const PIECES = builtSheet({
  name: '文稿登记',
  kind: 'writing',
  columns: [
    ['teacher', '姓名'],
    ['genre', '体裁'],
    ['title', '题目'],
    ['date', '日期'],
  ],
  rows: [
    { fields: { teacher: '李丽', genre: 'reflection', title: '一', date: '2024-09-20' } },
    { fields: { teacher: '李丽', genre: 'reflection', title: '二', date: '2024-12-20' } },
    { fields: { teacher: '李丽', genre: 'paper', title: '三', date: '2024-12-21' } },
    { fields: { teacher: '刘洋', genre: 'lesson-design', title: '四', date: '2024-11-21' } },
  ],
});

const schoolOf = (sheets: BuiltSchool['sheets']): BuiltSchool => ({
  workbook: '师徒台账.xlsx',
  school: '样例小学',
  semester: '2024-2025-1',
  sheets,
});

/** Every mentee writes a paper. */
const STANDARD: Standard = {
  ...WORKED_EXAMPLE_STANDARD,
  rules: WORKED_EXAMPLE_STANDARD.rules.slice(0, 1).map((rule) => ({
    ...rule,
    id: 'C09',
    name: '徒弟论文',
    family: '师徒',
    unit: '篇',
    scope: '徒弟',
    params: { count: '论文', atLeast: 1 },
  })),
};

const planOf = (school: BuiltSchool) => planStatistics(assess(ledgerOf(school), STANDARD, WORKED_EXAMPLE_AS_OF), workbookOf(school));
const SCHOOL = schoolOf([ROSTER, PAIRS, LESSONS, PIECES]);
const plan = planOf(SCHOOL);

test('each pair shows what mentor and mentee did in which month, and what the check made of it', () => {
  const rows = shownRows(plan, SHEET, 6, 8).map((line) => line.join('|'));
  expect(rows).toEqual([
    '1|张慧|李丽|教学|2024-09-06|2|0|0|0|0|3|1|0|0|1|0|2|1|0|1|✓',
    '2|王建国|刘洋|班主任||0|0|0|0|0|0|0|0|0|0|0|0|0|1|0|✗ 缺徒弟论文',
    '合计|||||2|0|0|0|0|3|1|0|0|1|0|2|1|1|1|',
  ]);
  expect(shownAt(plan, SHEET, 'A3')).toBe('共2对师徒；徒弟听师父3节，没有听过的1对；师父听徒弟1节。');
});

test('without lessons and manuscripts the pairs are listed alone', () => {
  const alone = planOf(schoolOf([ROSTER, PAIRS]));
  expect(shownAt(alone, SHEET, 'A3')).toBe('共2对师徒。');
  expect(shownRows(alone, SHEET, 6, 6)[0]?.join('|')).toBe('1|张慧|李丽|教学|2024-09-06|待核实');
});

test('a table without a pair says so', () => {
  expect(shownAt(planOf(schoolOf([ROSTER, { ...PAIRS, rows: [] }])), SHEET, 'A3')).toBe('没有师徒结对记录。');
});

testWith('libreoffice', 'another program adds up the pairs alike', async () => {
  expect(await formulaDifferences(plan, SCHOOL.workbook, fileOf(workbookOf(SCHOOL)))).toEqual([]);
});
