import type { ExampleCase, ExampleRow, ExampleTable, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, MONTHS, table, unreadable, without } from './example';

function activities(...rows: readonly ExampleRow<'activity'>[]): ExampleCase {
  return ledger(table('activity', ...rows));
}

const held = (topic: string, date: string) => ({ date, topic });

function pair(domain: string | null) {
  return { mentor: '林二', mentee: '林一', domain };
}

function lessons(...subjects: readonly (string | null)[]): ExampleCase {
  const rows = subjects.map((subject, at) => ({ teacher: '林一', date: `2024-10-${10 + at}`, subject, form: '亮相课' }));
  return ledger(table('open-lesson', ...rows));
}

function newcomer(yearsOfTeaching: number | null): ExampleTable {
  return table('roster', { name: '林一', group: '语文组', yearsOfTeaching }, { name: '林二', group: '数学组', yearsOfTeaching: 20 });
}
function induction(teacher: string, mark: 'present' | 'absent' | null): ExampleTable {
  return table('attendance', { teacher, date: '2024-08-27', activity: '新教师培训', mark });
}

/** A 班主任 born in this month. */
function classTeacher(birthDate: string | null): ExampleTable {
  return table(
    'roster',
    { name: '林一', group: '语文组', birthDate, post: '班主任' },
    { name: '林二', group: '数学组', birthDate: '1980-01-01', post: BLANK },
  );
}
function mentored(mentee: string): ExampleTable {
  return table('mentorship', { mentor: '林三', mentee });
}

function posts(months: readonly string[], hasReport = true): ExampleCase {
  return activities(...months.map((month) => ({ date: `${month}-25`, topic: '月度优秀教师', hasReport })));
}

/** The Mondays with school: that of 国庆 asks for nothing. */
const SCHOOL_MONDAYS = without(MONDAYS, '2024-10-07');
function meetings(days: readonly string[]): ExampleCase {
  return activities(...days.map((date) => ({ date, topic: '班主任工作会议', form: '会议' })));
}

/** What the summary of 2024 says of pairs, new teachers, 班主任 and honours. */
export const H_TEACHER_EXAMPLES: RuleExamples = {
  H06: {
    // The younger teaches the older one too.
    met: ledger(table('mentorship', pair('课堂教学'), { mentor: '林一', mentee: '林二', domain: '网络教研' })),
    unmet: ledger(table('mentorship', pair(BLANK))),
    undetermined: [ledger(), ledger(table('mentorship', { mentor: '林二', mentee: '林一' }))],
  },
  H07: {
    met: lessons('语文', '数学', '英语'),
    unmet: lessons('语文', '数学', '数学'),
    undetermined: [lessons('语文', '数学', BLANK), ledger()],
  },
  H08: {
    met: activities(held('青年教师发展班开班仪式', '2024-09-30'), held('青年教师发展班总结会', '2025-01-10')),
    unmet: activities(held('青年教师发展班开班仪式', '2024-09-30'), held('青年教师发展班微讲座', '2025-01-10')),
    undetermined: ledger(),
  },
  H09: {
    met: activities(held('青蓝工程结对仪式', '2024-09-30')),
    unmet: activities(held('青蓝工程结对仪式', '2024-10-08')),
    undetermined: [ledger(), ledger(table('activity', { date: unreadable('教师节前后'), topic: '青蓝工程结对仪式' }))],
  },
  H10: {
    met: [
      activities(held('“最美教师”评选', '2024-09-10')),
      ledger(table('award', { teachers: ['林一'], award: '最美教师', date: '2024-09-10' })),
    ],
    // The one of January belongs to the next year.
    unmet: [activities(held('师德讲座', '2024-09-10')), activities(held('“最美教师”评选', '2025-01-10'))],
    undetermined: [ledger(), ledger(table('award', { teachers: ['林一'], award: '最美教师' }))],
  },
  H11: {
    met: posts(MONTHS),
    unmet: [posts(without(MONTHS, '2024-11')), posts(MONTHS, false)],
    undetermined: [ledger(), activities(...MONTHS.map((month) => held('月度优秀教师', `${month}-25`)))],
  },
  H12: {
    met: meetings(SCHOOL_MONDAYS),
    unmet: [meetings(without(SCHOOL_MONDAYS, '2024-11-04')), meetings(MONDAYS.map((day) => dayAfter(day, 1)))],
    undetermined: [
      ledger(),
      ledger(
        table('activity', ...without(SCHOOL_MONDAYS, '2024-11-04').map((date) => ({ date, topic: '班主任工作会议', form: '会议' })), {
          date: unreadable('月初'),
          topic: '班主任工作会议',
          form: '会议',
        }),
      ),
    ],
  },
  H13: {
    met: activities(held('班主任基本功校内培训', '2024-11-20')),
    unmet: activities(held('班主任工作会议', '2024-11-18')),
    undetermined: ledger(),
  },
  H14: {
    met: activities(held('主题班会观摩活动', '2024-11-20')),
    unmet: activities({ date: '2024-11-20', topic: '主题班会', form: '讲座' }),
    undetermined: [ledger(), activities({ date: '2024-11-20', topic: '主题班会', form: BLANK })],
  },
  H18: {
    met: ledger(newcomer(0), induction('林一', 'present')),
    unmet: [ledger(newcomer(0), induction('林二', 'present')), ledger(newcomer(0), induction('林一', 'absent'))],
    undetermined: [ledger(newcomer(0)), ledger(newcomer(BLANK), induction('林一', 'present'))],
  },
  H19: {
    met: [ledger(classTeacher('1995-05-01'), mentored('林一')), ledger(classTeacher('1988-10-01'), mentored('林一'))],
    unmet: ledger(classTeacher('1995-05-01'), mentored('林二')),
    undetermined: [ledger(classTeacher('1995-05-01')), ledger(classTeacher(BLANK), mentored('林二'))],
  },
};
