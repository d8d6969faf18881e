import { assess } from '../assess/assess';
import type { RecordFields } from '../record/fields';
import type { Standard } from '../standard/rule';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import type { BuiltSchool } from '../testing/ledger-builder';
import { ledgerOf, sheetOf as builtSheet, workbookOf } from '../testing/ledger-builder';
import { shownAt, shownRows, sheetOf } from '../testing/shown-plan';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';
import { projectStage } from './project-stages';

const SHEET = '统·课题统计';
const TEACHERS = [
  ['张慧', '语文组'],
  ['李丽', '语文组'],
  ['王建国', '数学组'],
  ['赵敏', '数学组'],
] as const;

type Project = RecordFields['project'];

function schoolWith(projects: readonly Project[]): BuiltSchool {
  const roster = builtSheet({
    name: '教师名册',
    kind: 'roster',
    columns: [
      ['name', '姓名'],
      ['group', '教研组'],
    ],
    rows: TEACHERS.map(([name, group]) => ({ fields: { name, group } })),
  });
  const ledger = builtSheet({
    name: '课题登记',
    kind: 'project',
    columns: [
      ['title', '课题名称'],
      ['leader', '主持人'],
      ['members', '成员'],
      ['level', '级别'],
      ['number', '立项号'],
      ['start', '立项时间'],
      ['end', '结题时间'],
      ['status', '状态'],
    ],
    rows: projects.map((fields) => ({ fields })),
  });
  return { workbook: '课题台账.xlsx', school: '样例小学', semester: '2024-2025-1', sheets: [roster, ledger] };
}

/** Everybody takes part in a project; the school wishes for two at the county's level or above. */
const STANDARD: Standard = {
  ...WORKED_EXAMPLE_STANDARD,
  rules: [
    ...WORKED_EXAMPLE_STANDARD.rules.slice(0, 1).map((rule) => ({
      ...rule,
      id: 'A12',
      name: '参与课题',
      family: '课题',
      unit: '项',
      params: { count: '课题', atLeast: 1 },
    })),
    ...WORKED_EXAMPLE_STANDARD.rules.slice(0, 1).map((rule) => ({
      ...rule,
      id: 'A13',
      name: '县级以上立项',
      family: '课题',
      unit: '项',
      subject: 'school' as const,
      weight: 'target' as const,
      period: 'school-year' as const,
      params: { count: '课题[级别 ≥ 县级]', atLeast: 2 },
    })),
  ],
};

const planOf = (school: BuiltSchool) => planStatistics(assess(ledgerOf(school), STANDARD, WORKED_EXAMPLE_AS_OF), workbookOf(school));

const SCHOOL = schoolWith([
  // The leader stands among the members too.
  {
    title: '小学语文群文阅读研究',
    leader: '张慧',
    members: ['张慧', '李丽'],
    level: 'county',
    number: 'X2024-07',
    start: '2024-09-10',
    status: '已立项',
  },
  // One project in two rows, one a member.
  { title: '《计算教学》', leader: '王建国', level: 'school', start: '2024-10-08', status: '在研' },
  { title: '计算教学', members: ['张慧'], level: 'school', start: '2024-10-09', status: '在研' },
  { title: '作业设计', leader: '李丽', level: 'school', start: '2024-09', end: '2024-12', status: '结题' },
  // Led by a colleague of another school.
  { title: '家校共育', leader: '外校教师', members: ['李丽'], status: '申报中', start: '2024-11-01' },
]);
const plan = planOf(SCHOOL);

const lines = (from: number, to: number) => shownRows(plan, SHEET, from, to).map((line) => line.join('|').replace(/\|+$/, ''));

test('projects are counted once by level and stage, people by their part in them', () => {
  expect(lines(4, 9)).toEqual([
    '一、按级别',
    '级别|立项|在研|结题|未注明|合计|主持人次|参与人次',
    '县级|1|0|0|0|1|1|1',
    '校级|0|1|1|0|2|2|1',
    '未注明|0|0|0|1|1|0|1',
    '合计|1|1|1|1|4|3|3',
  ]);
  expect(shownAt(plan, SHEET, 'A3')).toBe('在册课题4项，参与3人，覆盖率75.0%。');
});

test('the list shows each project with its people', () => {
  expect(shownAt(plan, SHEET, 'A11')).toBe('二、课题一览');
  expect(lines(12, 16).map((line) => line.replace(/\|+/g, '|'))).toEqual([
    '序号|课题名称|主持|成员|级别|立项号|起止|状态',
    '1|小学语文群文阅读研究|张慧|李丽|县级|X2024-07|2024-09-10—|已立项',
    '2|作业设计|李丽|校级|2024-09—2024-12|结题',
    '3|《计算教学》|王建国|张慧|校级|2024-10-08—|在研',
    '4|家校共育|外校教师|李丽|未注明|2024-11-01—|申报中',
  ]);
});

test('each teacher has the number of projects and what the check made of it; a target is a note and fails nobody', () => {
  expect(shownAt(plan, SHEET, 'A18')).toBe('三、人人参与');
  expect(lines(20, 24).map((line) => line.replace(/\|+/g, '|'))).toEqual([
    '1|张慧|语文组|2|✓ 2',
    '2|李丽|语文组|3|✓ 3',
    '3|王建国|数学组|1|✓ 1',
    '4|赵敏|数学组|0|✗ 0 差1',
    '合计|6|达标3人，未达标1人，待核实0人',
  ]);
  // Of what level the fourth project is, nobody knows.
  expect(lines(1, 40)).toContain('1. 目标进度：县级以上立项 1*/2（全年目标，不计未达标）');
});

test('the chart draws the stages of each level', () => {
  const [chart] = sheetOf(plan, SHEET).charts;
  expect([chart?.type, chart?.title]).toEqual(['stacked', '课题：共4项，结题1项']);
  expect(chart?.series.map(({ name, values }) => [name, values.cached])).toEqual([
    ['立项', [1, 0, 0]],
    ['在研', [0, 1, 0]],
    ['结题', [0, 1, 0]],
    ['未注明', [0, 0, 1]],
  ]);
});

test('a table without a record says so and draws nothing', () => {
  const empty = planOf(schoolWith([]));
  expect(shownAt(empty, SHEET, 'A3')).toBe('没有课题记录。');
  expect(sheetOf(empty, SHEET).charts).toEqual([]);
});

test.each([
  ['已立项', '立项'],
  ['研究中', '在研'],
  ['准备结题', '在研'],
  ['未结题', '在研'],
  ['中期检查', '在研'],
  ['已结项', '结题'],
  ['完成', '结题'],
  ['申报中', '未注明'],
  ['未立项', '未注明'],
  [undefined, '未注明'],
])('the state %p is the stage %p', (status, stage) => {
  expect(projectStage(status)).toBe(stage);
});

testWith('libreoffice', 'another program counts projects and people alike', async () => {
  expect(await formulaDifferences(plan, SCHOOL.workbook, fileOf(workbookOf(SCHOOL)))).toEqual([]);
});
