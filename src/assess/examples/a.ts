import { A_SCHOOL_EXAMPLES } from './a-school';
import type { ExampleCase, ExampleTable, PresetExamples, RuleExamples } from './example';
import { BLANK, ledger, MONDAYS, table, without } from './example';

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
  return ledger(table('reading', ...titles.map((title, index) => ({ teacher: '林一', title, date: `2024-10-1${index}` }))));
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

/** 城西小学“一三四”模式, as its text says. */
export const A_EXAMPLES: PresetExamples = { preset: 'chengxi-one-three-four', rules: { ...A_TEACHER_EXAMPLES, ...A_SCHOOL_EXAMPLES } };
