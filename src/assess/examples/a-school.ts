import type { ExampleCase, ExampleTable, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, of, table, unreadable, without } from './example';

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
  return ledger(
    table(
      'activity',
      { date: '2024-10-15', group: '语文组', topic, present: 8 },
      { date: '2024-10-22', group: '语文组', topic: '备课', present: 8 },
    ),
  );
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
export const A_SCHOOL_EXAMPLES: RuleExamples = {
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
    unmet: settled({ topic: BLANK }),
    undetermined: ledger(table('activity', { date: '2024-10-15', topic: '课程标准学习' })),
  },
  A06: {
    met: summaries(...MONDAYS),
    unmet: summaries(...without(MONDAYS, '2024-12-02')),
    undetermined: ledger(
      table('activity', ...MONDAYS.map((date) => ({ date, topic: date === '2024-12-02' ? BLANK : '教导处领导听课汇总', present: 5 }))),
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
