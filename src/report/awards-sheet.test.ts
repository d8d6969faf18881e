import { assess } from '../assess/assess';
import type { RecordFields } from '../record/fields';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import type { BuiltRow, BuiltSchool } from '../testing/ledger-builder';
import { ledgerOf, sheetOf as builtSheet, workbookOf } from '../testing/ledger-builder';
import { shownAt, shownRows, sheetOf } from '../testing/shown-plan';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD } from '../testing/worked-example';
import { awardGrade } from './award-grades';
import { planStatistics } from './plan-statistics';

const SHEET = '统·获奖成果统计';
const TEACHERS = ['张慧', '李丽', '李丽坚', '王建国', '赵敏', '刘洋'];

type AwardRow = BuiltRow<'award'>;
const row = (fields: RecordFields['award']): AwardRow => ({ fields });

function schoolWith(rows: readonly AwardRow[]): BuiltSchool {
  return {
    workbook: '获奖台账.xlsx',
    school: '样例小学',
    semester: '2024-2025-1',
    sheets: [
      builtSheet({
        name: '教师名册',
        kind: 'roster',
        columns: [['name', '姓名']],
        rows: TEACHERS.map((name) => ({ fields: { name } })),
      }),
      builtSheet({
        name: '获奖登记',
        kind: 'award',
        columns: [
          ['teachers', '获奖人'],
          ['work', '作品'],
          ['award', '奖项'],
          ['level', '级别'],
          ['grade', '等级'],
          ['organiser', '颁奖单位'],
          ['statedCount', '人数'],
        ],
        rows,
      }),
    ],
  };
}

const planOf = (school: BuiltSchool) =>
  planStatistics(assess(ledgerOf(school), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), workbookOf(school));

/** The awards of the design's example. */
const EXAMPLE = schoolWith([
  row({ teachers: ['张慧'], work: '《桥》教学设计', level: 'county', grade: '一等奖', date: '2024-10-08', organiser: '县教研室' }),
  row({ teachers: ['李丽', '李丽坚'], work: '课件', level: 'city', grade: '二等奖' }),
  row({ teachers: ['王建国'], work: '天平', award: '自制教具', level: 'county', grade: '三等奖' }),
  row({ teachers: ['王建国'], work: '量角器', award: '自制教具', level: 'county', grade: '三等奖' }),
  row({ teachers: ['赵敏'], work: '论文', level: 'province', grade: '一等奖' }),
  row({ teachers: ['刘洋'], award: '优质课', level: 'county', grade: '一等奖' }),
]);

/** Awards as they are written less neatly. */
const UNTIDY = schoolWith([
  row({ teachers: ['外校教师', '张慧'], work: '《春》', level: 'county', grade: '县一等' }),
  row({ teachers: ['李丽'], work: '春', level: 'county', grade: '一等奖' }),
  row({ teachers: ['李丽'], award: '优秀教师' }),
  row({ teachers: ['王建国', '李丽'], award: '先进个人', statedCount: 5, level: 'school' }),
  row({ teachers: ['赵敏', '刘洋', '赵敏'], award: '师德标兵', statedCount: 3, level: 'school' }),
  row({ award: '先进集体', level: 'school', statedCount: 4 }),
  row({ teachers: ['刘洋'], work: '微课', level: 'city', grade: '特等奖' }),
]);

const example = planOf(EXAMPLE);
const untidy = planOf(UNTIDY);

function triples(plan: typeof example, from: number, to: number): string[] {
  return shownRows(plan, SHEET, from, to).map(([level = '', ...figures]) => {
    const groups = Array.from({ length: 5 }, (_, at) => figures.slice(at * 3, at * 3 + 3).join('/'));
    return [level, ...groups].join(' ');
  });
}

test('works, mentions and people stand apart, and a person in two places counts once in the total', () => {
  expect(triples(example, 6, 9)).toEqual([
    '省级 1/1/1 0/0/0 0/0/0 0/0/0 1/1/1',
    '市级 0/0/0 1/2/2 0/0/0 0/0/0 1/2/2',
    '县级 2/2/2 0/0/0 2/2/1 0/0/0 4/4/3',
    '合计 3/3/3 1/2/2 2/2/1 0/0/0 6/7/6',
  ]);
  expect(shownAt(example, SHEET, 'A3')).toBe('教师获奖6件7人次（6人），其中市级以上2件。');
  expect(shownAt(example, SHEET, 'A1')).toBe('样例小学2024—2025学年第一学期教师获奖成果统计表');
  expect(shownAt(example, SHEET, 'A2')).toBe('统计范围：2024-09-01至2025-01-31；检查标准：样例小学校本研修标准；单位：件/人次/人');
});

test('the list of honours goes from the highest level down, each author in a row, the work once', () => {
  expect(shownAt(example, SHEET, 'A11')).toBe('二、光荣榜');
  const rows = shownRows(example, SHEET, 13, 19).map((line) => line.filter((cell) => cell !== '').join('|'));
  expect(rows).toEqual([
    '1|赵敏|论文|省级|一等奖',
    '2|李丽|课件|市级|二等奖',
    '3|李丽坚|市级|二等奖',
    '4|张慧|《桥》教学设计|县级|一等奖|县教研室|2024-10-08',
    '5|刘洋|优质课|县级|一等奖',
    '6|王建国|天平（自制教具）|县级|三等奖',
    '7|王建国|量角器（自制教具）|县级|三等奖',
  ]);
});

test('the chart draws the works of each level by their prize', () => {
  const [chart] = sheetOf(example, SHEET).charts;
  expect([chart?.type, chart?.title]).toEqual(['stacked', '获奖：共6件，其中市级以上2件']);
  expect(chart?.categories.cached).toEqual(['省级', '市级', '县级']);
  expect(chart?.series.map(({ name, values }) => [name, values.cached])).toEqual([
    ['一等奖', [1, 0, 2]],
    ['二等奖', [0, 1, 0]],
    ['三等奖', [0, 0, 2]],
    ['其他', [0, 0, 0]],
  ]);
});

test('one work in two rows is one piece, an honour without a prize or a level has its place, nobody is no mention', () => {
  expect(triples(untidy, 6, 10)).toEqual([
    '市级 0/0/0 0/0/0 0/0/0 1/1/1 1/1/1',
    '县级 1/2/2 0/0/0 0/0/0 0/0/0 1/2/2',
    '校级 0/0/0 0/0/0 0/0/0 3/5/4 3/5/4',
    '未注明 0/0/0 0/0/0 0/0/0 1/1/1 1/1/1',
    '合计 1/2/2 0/0/0 0/0/0 5/7/4 6/9/5',
  ]);
});

test('a list that states its length is held against the names in it', () => {
  const cells = shownRows(untidy, SHEET, 1, 40).map((line) => line.filter((cell) => cell !== '').join('|'));
  const from = cells.indexOf('三、名单核对');
  expect(cells.slice(from + 1, from + 5)).toEqual([
    '表彰|声明人数|实列人次|实列人数|判断',
    '先进个人|5|2|2|未列全',
    '师德标兵|3|3|2|一致（按人次）',
    '先进集体|4|0|0|名单另附',
  ]);
});

test('a table without a record says so and draws nothing', () => {
  const plan = planOf(schoolWith([]));
  expect(shownAt(plan, SHEET, 'A3')).toBe('本学期没有登记获奖记录。');
  expect(sheetOf(plan, SHEET).charts).toEqual([]);
});

test.each([
  ['一等', '一等奖'],
  ['市二等奖', '二等奖'],
  ['铜奖', '三等奖'],
  ['特等奖', '其他'],
  ['优秀奖', '其他'],
  [undefined, '其他'],
])('the prize %p stands under %p', (written, grade) => {
  expect(awardGrade(written)).toBe(grade);
});

testWith('libreoffice', 'another program counts works, mentions and people alike', async () => {
  for (const [plan, school] of [
    [example, EXAMPLE],
    [untidy, UNTIDY],
  ] as const) {
    expect(await formulaDifferences(plan, school.workbook, fileOf(workbookOf(school)))).toEqual([]);
  }
});
