import type { ExampleCase, ExampleTable, PresetExamples, RuleExamples } from './example';
import { BLANK, ledger, MONDAYS, MONTHS, table, unreadable, without } from './example';

const DAYS = MONTHS.map((month) => `${month}-10`);
const LEADER = table('roster', { name: '林一', group: '语文组', post: '副校长' }, { name: '林二', group: '数学组', post: '班主任' });
const PAIR = table('mentorship', { mentor: '林二', mentee: '林一', start: '2024-09-10' });

function activity(
  row: Readonly<Record<string, string | number | null>>,
  evidence: Readonly<Record<string, boolean | null>> = {},
): ExampleCase {
  const all = { date: '2024-10-15', topic: '课程标准学习', expected: 20, present: 20, ...row };
  return ledger(table('activity', Object.keys(evidence).length > 0 ? { ...all, evidence } : all));
}

function reading(noteCount: number | null | ReturnType<typeof unreadable>, hasEssay: boolean | null): ExampleCase {
  return ledger(table('reading', { teacher: '林一', title: '《爱的教育》', noteCount, hasEssay }));
}

function ethics(violations: number | null): ExampleCase {
  return ledger(table('assessment', { teacher: '林一', grade: '合格', evidence: { 违规次数: violations } }));
}

function visits(...days: readonly string[]): ExampleTable {
  return table('observation', ...days.map((date) => ({ observer: '林二', observed: '林一', date })));
}

function written(genre: 'reflection' | 'paper' | 'lesson-design', ...days: readonly string[]): ExampleTable {
  return table('writing', ...days.map((date, index) => ({ teacher: '林一', genre, title: `第${index + 1}篇`, date })));
}
const OF_ANOTHER = table('writing', { teacher: '林二', genre: 'paper', title: '另一篇', date: '2024-10-10' });
const UNKNOWN_GENRE = table(
  'writing',
  { teacher: '林一', genre: BLANK, title: '一篇', date: '2024-10-10' },
  { teacher: '林二', genre: 'paper', title: '另一篇', date: '2024-10-10' },
  { teacher: '林二', genre: 'lesson-design', title: '设计', date: '2024-10-10' },
);

const project = (leader: string, evidence: Readonly<Record<string, boolean | null>>) =>
  ledger(table('project', { title: '错例研究', leader, evidence }));

/** A lesson that the leader saw, evaluated or not; without an answer the sheet has no such column. */
function seen(evaluated?: boolean | null): ExampleCase {
  const row = { observer: '林一', observed: '林二', date: '2024-10-15' };
  return ledger(LEADER, table('observation', evaluated === undefined ? row : { ...row, evidence: { 评课: evaluated } }));
}

/** A trip on a Saturday or a Wednesday. */
function trip(start: '2024-10-19' | '2024-10-16', evidence?: Readonly<Record<string, boolean | null>>): ExampleCase {
  const row = { teacher: '林一', start, topic: '骨干教师培训' };
  return ledger(table('external-training', evidence ? { ...row, evidence } : row));
}

const C_TEACHER_EXAMPLES: RuleExamples = {
  C03: { met: reading(1, true), unmet: [reading(0, true), reading(3, false)], undetermined: [reading(unreadable('若干'), true), ledger()] },
  C04: { met: ethics(0), unmet: ethics(1), undetermined: [ethics(BLANK), ledger()] },
  C07: {
    met: ledger(PAIR, visits(...DAYS)),
    unmet: [ledger(PAIR, visits(...without(DAYS, '2024-11-10'))), ledger(PAIR, visits(...without(DAYS, '2024-11-10'), '2024-12-11'))],
    undetermined: ledger(PAIR),
  },
  C08: {
    met: ledger(PAIR, written('reflection', ...DAYS)),
    unmet: ledger(PAIR, written('reflection', ...without(DAYS, '2024-12-10'))),
    undetermined: ledger(PAIR),
  },
  C09: {
    met: ledger(PAIR, written('paper', '2024-12-10')),
    unmet: ledger(PAIR, written('reflection', '2024-12-10'), OF_ANOTHER),
    undetermined: ledger(PAIR, UNKNOWN_GENRE),
  },
  C10: {
    met: ledger(PAIR, written('lesson-design', '2024-10-10', '2024-12-10')),
    unmet: ledger(PAIR, written('lesson-design', '2024-10-10')),
    undetermined: ledger(PAIR, written('lesson-design', '2024-10-11'), UNKNOWN_GENRE),
  },
  C12: {
    met: project('林一', { 研究方案: true }),
    unmet: [project('林一', { 研究方案: BLANK }), project('林二', { 研究方案: true })],
    undetermined: ledger(table('project', { title: '错例研究', leader: '林一' })),
  },
  C13: { met: seen(true), unmet: seen(BLANK), undetermined: seen() },
  C14: {
    met: [trip('2024-10-19', { 调课: BLANK, 补助: true }), trip('2024-10-16', { 调课: true, 补助: BLANK })],
    unmet: [trip('2024-10-19', { 调课: true, 补助: BLANK }), trip('2024-10-16', { 调课: BLANK, 补助: true })],
    undetermined: trip('2024-10-19'),
  },
};

const FOUR_PAPERS = { 讲稿: true, 笔记: true, 记录: true, 反馈: true };

function sessions(form: string, ...days: readonly string[]): ExampleTable {
  return table('activity', ...days.map((date) => ({ date, topic: '教师职业道德', form })));
}

const CONTESTS = ['中青年教师课堂教学大赛', '优秀论文评比', '课后反思交流', '课件大赛'];
function contests(...topics: readonly (string | null)[]): ExampleCase {
  return ledger(table('activity', ...topics.map((topic, index) => ({ date: `2024-10-1${index}`, topic, present: 8 }))));
}

const C_SCHOOL_EXAMPLES: RuleExamples = {
  C01: {
    met: activity({}, { 考评: true }),
    unmet: [activity({}, { 考评: BLANK }), activity({ topic: BLANK }, { 考评: true })],
    undetermined: activity({}),
  },
  C02: { met: activity({}, FOUR_PAPERS), unmet: activity({}, { ...FOUR_PAPERS, 笔记: false }), undetermined: activity({}, { 讲稿: true }) },
  C05: {
    met: ledger(sessions('业务学习', ...MONDAYS)),
    unmet: ledger(sessions('政治学习', ...without(MONDAYS, '2024-11-18'))),
    undetermined: ledger(
      table('activity', ...MONDAYS.map((date, week) => ({ date, topic: '教师职业道德', form: week === 8 ? BLANK : '业务学习' }))),
    ),
  },
  C06: {
    met: activity({ form: '分组研讨', expected: 20, present: 20 }),
    unmet: [activity({ form: '分组研讨', expected: 20, present: 19 }), activity({ form: '专题讲座', expected: 20, present: 20 })],
    undetermined: activity({ form: '分组研讨', expected: 20, present: BLANK }),
  },
  C11: {
    met: activity({ form: '课堂教学展示观摩' }),
    unmet: activity({ form: '业务学习' }),
    undetermined: [activity({ form: BLANK }), ledger()],
  },
  C15: {
    met: contests(...CONTESTS),
    unmet: contests(...without(CONTESTS, '课件大赛')),
    undetermined: contests(...without(CONTESTS, '课件大赛'), BLANK),
  },
};

/** 校本培训·结对子, as its text says. */
export const C_EXAMPLES: PresetExamples = { preset: 'training-and-pairs', rules: { ...C_TEACHER_EXAMPLES, ...C_SCHOOL_EXAMPLES } };
