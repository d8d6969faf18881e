import type { ExampleCase, ExampleTable, PresetExamples, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, of, table, unreadable, without } from './example';

const LEADER = table('roster', { name: '林一', group: '语文组', post: '校长' }, { name: '林二', group: '数学组', post: BLANK });
const NO_POSTS = table('roster', { name: '林一', group: '语文组' }, { name: '林二', group: '数学组' });

function lessonsSeen(...days: readonly string[]): ExampleTable {
  return table('observation', ...days.map((date) => ({ observer: '林一', observed: '林二', date, period: 2 })));
}

/** An observed lesson with the day on which its record was handed in. */
function handedIn(date: string, on: string | null): ExampleCase {
  return ledger(LEADER, table('observation', { observer: '林一', observed: '林二', date, evidence: { 上交日期: on, 审阅人: '教导处' } }));
}

function read(...titles: readonly (string | null)[]): ExampleCase {
  return ledger(table('reading', ...titles.map((title) => ({ teacher: '林一', title }))));
}

function prepared(on: string | null): ExampleCase {
  return ledger(table('open-lesson', { teacher: '林一', date: '2024-10-15', topic: '秋天', evidence: { 备课日期: on } }));
}

function design(evidence: Readonly<Record<string, boolean | null>>): ExampleCase {
  return ledger(table('writing', { teacher: '林一', genre: 'lesson-design', title: '秋天', evidence }));
}
const STAGES = { 初案: true, 议课记录: true, 个性化修改稿: true, 课后反思: true };

function reflection(evidence: Readonly<Record<string, boolean | null>>): ExampleCase {
  return ledger(table('writing', { teacher: '林一', genre: 'reflection', title: '《秋天》教后反思', evidence }));
}
const ELEMENTS = { 闪光点: true, 失败处: true, 学生错例: true, 二次教学建议: true };

const project = (leader: string, member: string) => ledger(table('project', { title: '小课题', leader, members: [member] }));

function assessed(teacher: string): ExampleTable {
  return table('assessment', { teacher, score: 92 });
}
function filed(held: boolean | null): ExampleTable {
  return table('checklist', { rule: 'A14.2', teacher: '林一', item: '教师业务档案', held });
}

/** What the leaders and teachers of system A owe, as its text says. */
const A_TEACHER_EXAMPLES: RuleExamples = {
  A01: {
    met: ledger(LEADER, lessonsSeen(...MONDAYS)),
    unmet: [
      ledger(LEADER, lessonsSeen(...without(MONDAYS, '2024-11-04'))),
      // Two lessons in one week do not stand for the next one.
      ledger(LEADER, lessonsSeen(...without(MONDAYS, '2024-11-04'), '2024-11-12')),
    ],
    undetermined: ledger(NO_POSTS, lessonsSeen(...MONDAYS)),
  },
  A02: {
    // Wednesday the 16th: the Monday after it is the 21st. Of a Monday it is seven days later, of a Sunday the day after.
    met: [handedIn('2024-10-16', '2024-10-21'), handedIn('2024-10-14', '2024-10-21'), handedIn('2024-10-20', '2024-10-21')],
    unmet: [handedIn('2024-10-16', '2024-10-22'), handedIn('2024-10-20', '2024-10-22'), handedIn('2024-10-16', BLANK)],
    undetermined: ledger(LEADER, lessonsSeen('2024-10-16')),
  },
  A07: {
    met: read('义务教育课程标准', '《给教师的建议》', '《爱的教育》'),
    unmet: read('《义务教育课程标准》', '《爱的教育》'),
    undetermined: read('《义务教育课程标准》', BLANK),
  },
  A08: {
    met: ledger(table('writing', { teacher: '林一', genre: 'narrative', title: '一次家访' })),
    unmet: ledger(
      table('writing', { teacher: '林二', genre: 'reflection', title: '一堂课' }, { teacher: '林一', genre: 'plan', title: '计划' }),
    ),
    undetermined: [
      ledger(),
      ledger(table('writing', { teacher: '林一', genre: BLANK, title: '一堂课' }, { teacher: '林二', genre: 'reflection', title: '错例' })),
    ],
  },
  A09: { met: prepared('2024-10-08'), unmet: prepared('2024-10-09'), undetermined: [prepared(BLANK), prepared('上周')] },
  A10: {
    met: design(STAGES),
    unmet: [design({ ...STAGES, 议课记录: BLANK }), design({ ...STAGES, 课后反思: false })],
    undetermined: design({ 初案: true }),
  },
  A11: { met: reflection(ELEMENTS), unmet: reflection({ ...ELEMENTS, 二次教学建议: BLANK }), undetermined: reflection({ 闪光点: true }) },
  A12: { met: [project('林一', '林二'), project('林二', '林一')], unmet: project('林二', '林三'), undetermined: ledger() },
  A14: {
    met: ledger(assessed('林一'), filed(true)),
    unmet: [ledger(assessed('林一'), filed(false)), ledger(assessed('林二'), filed(true))],
    undetermined: [ledger(assessed('林一'), filed(BLANK)), ledger(assessed('林一'))],
  },
};

function sessions(group: string, ...days: readonly (string | ReturnType<typeof unreadable>)[]): ExampleTable {
  return table('activity', ...days.map((date) => ({ date, group, topic: '课程标准学习' })));
}
const THREE_GROUPS = table(
  'roster',
  { name: '林一', group: '语文组' },
  { name: '林二', group: '数学组' },
  { name: '林三', group: '综合组' },
);

function settled(row: Readonly<Record<string, string | number | null>>): ExampleCase {
  return ledger(table('activity', { date: '2024-10-15', topic: '课程标准学习', expected: 12, present: 12, speaker: '林一', ...row }));
}

function summaries(...days: readonly string[]): ExampleCase {
  return ledger(table('activity', ...days.map((date) => ({ date, topic: '教导处领导听课汇总' }))));
}

function checked(...days: readonly string[]): ExampleCase {
  return ledger(table('inspection', ...days.map((date) => ({ date, topic: '校本教研', grade: '优' }))));
}
const MONTH_ENDS = ['2024-09-27', '2024-10-31', '2024-11-29', '2024-12-31', '2025-01-10'];

function tested(topic: string | null): ExampleCase {
  return ledger(table('activity', { date: '2024-10-15', group: '语文组', topic }, { date: '2024-10-22', group: '语文组', topic: '备课' }));
}

const STAFF = [...'赵钱孙李周吴郑王冯陈'].flatMap((family) => [...'安平文武明华'].map((given) => family + given));
const SIXTY = table('roster', ...STAFF.map((name) => ({ name, group: '语文组' })));

/** So many trips of all sixty teachers. */
function trips(count: number): ExampleCase {
  const rows = Array.from({ length: count }, (_, trip) => ({
    teacher: '全体教师',
    start: dayAfter('2024-09-10', trip * 7),
    topic: `县级培训第${trip + 1}期`,
  }));
  return ledger(SIXTY, table('external-training', ...rows));
}

/** A list of so many names that says 等18位教师. */
function listed(...names: readonly string[]): ExampleCase {
  return ledger(SIXTY, table('award', { teachers: { written: `${names.join('、')}等18位教师` }, award: '优秀教师', date: '2024-12-20' }));
}

/** What the groups and the school of system A owe, as its text says. */
const A_SCHOOL_EXAMPLES: RuleExamples = {
  A03: {
    met: ledger(sessions('语文组', ...MONDAYS)),
    unmet: ledger(sessions('语文组', ...without(MONDAYS, '2024-10-14')), sessions('数学组', '2024-10-14')),
    undetermined: ledger(),
  },
  A04: {
    met: [
      ledger(sessions('语文组', '2024-10-15')),
      of('数学组', ledger(sessions('数学组', '2024-10-16'))),
      of('综合组', ledger(THREE_GROUPS, sessions('综合组', '2024-10-17'))),
    ],
    unmet: [ledger(sessions('语文组', '2024-10-15', '2024-10-23')), of('数学组', ledger(sessions('数学组', '2024-10-15')))],
    undetermined: ledger(sessions('语文组', '2024-10-15', unreadable('那个周二'))),
  },
  A05: {
    met: settled({}),
    unmet: [settled({ topic: BLANK }), settled({ expected: BLANK, present: BLANK, speaker: BLANK, topic: BLANK })],
    undetermined: ledger(table('activity', { date: '2024-10-15', topic: '课程标准学习' })),
  },
  A06: {
    met: summaries(...MONDAYS),
    unmet: summaries(...without(MONDAYS, '2024-12-02')),
    undetermined: ledger(
      table('activity', ...MONDAYS.map((date) => ({ date, topic: date === '2024-12-02' ? BLANK : '教导处领导听课汇总' }))),
    ),
  },
  A13: { met: checked(...MONTH_ENDS), unmet: checked(...without(MONTH_ENDS, '2024-11-29')), undetermined: ledger() },
  A15: { met: tested('理论学习测验'), unmet: tested('理论学习'), undetermined: tested(BLANK) },
  // 600多: a tenth more or less still agrees.
  A16: { met: [trips(10), trips(9), trips(11)], unmet: [trips(8), trips(12)], undetermined: ledger(SIXTY) },
  A17: {
    met: listed(...STAFF.slice(0, 18)),
    unmet: [listed(...STAFF.slice(0, 17)), listed(...STAFF.slice(0, 19)), listed(...STAFF.slice(0, 17), '赵安')],
    undetermined: listed('赵安'),
  },
};

/** 城西小学“一三四”模式, as its text says. */
export const A_EXAMPLES: PresetExamples = { preset: 'chengxi-one-three-four', rules: { ...A_TEACHER_EXAMPLES, ...A_SCHOOL_EXAMPLES } };
