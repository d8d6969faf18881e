import type { ExampleCase, ExampleRow, ExampleTable, RuleExamples } from './example';
import { BLANK, ledger, MONTHS, of, table, without } from './example';

function activities(...rows: readonly ExampleRow<'activity'>[]): ExampleCase {
  return ledger(table('activity', ...rows));
}

function teacher(yearsOfTeaching: number | null, roles: string | null = BLANK): ExampleTable {
  return table('roster', { name: '林一', yearsOfTeaching, roles }, { name: '林二', yearsOfTeaching: 30, roles: '成熟稳健型' });
}

/** A school with two projects: 林一 has one, 林二 has none. */
const PROJECT = table('project', { title: '表达习惯的培养', leader: '林一', members: ['林三'] });
function sheets(name: string, months: readonly string[]): ExampleTable {
  return table('writing', ...months.map((month) => ({ teacher: name, date: `${month}-20`, title: '课题研究记录单' })));
}

const LAST_DAYS = ['2024-09-30', '2024-10-31', '2024-11-29', '2024-12-31', '2025-01-25'];
function written(reflections: readonly string[], essays: readonly string[] = LAST_DAYS): ExampleCase {
  const rows = (genre: 'reflection' | 'reading-essay', days: readonly string[]) =>
    days.map((date) => ({ teacher: '林一', genre, title: '读用结合', date }));
  return ledger(table('writing', ...rows('reading-essay', essays), ...rows('reflection', reflections)));
}

function lesson(evidence: ExampleRow<'open-lesson'>['evidence']): ExampleTable {
  return table('open-lesson', { teacher: '林一', date: '2024-10-15', topic: '秋天', ...(evidence && { evidence }) });
}

function seen(...sheetHeld: readonly (boolean | null)[]): ExampleCase {
  const rows = sheetHeld.map((held, at) => ({
    observer: '林一',
    observed: '林二',
    date: `2024-10-1${at}`,
    evidence: { 课堂观察单: held },
  }));
  return ledger(table('observation', ...rows));
}

function visits(...dates: readonly string[]): ExampleCase {
  return activities(...dates.map((date) => ({ date, topic: '驻班听课', group: '语文组' })));
}

function projects(...rows: readonly ExampleRow<'project'>[]): ExampleCase {
  return ledger(table('project', ...rows.map((row) => ({ ...row, leader: '林一' }))));
}
const OWN = { title: '计算习惯小课题', level: 'group' } as const;
const OF_SCHOOL = { title: '八会习惯的研究', level: 'school' } as const;

/** What the plan of 教师发展学校 asks for in tiers, reading, lessons and projects. */
export const J_COURSE_EXAMPLES: RuleExamples = {
  J01: {
    met: [
      ledger(teacher(2, '新手上路型')),
      ledger(teacher(3, '青年成长型')),
      ledger(teacher(6, '青年成长型')),
      ledger(teacher(7, '优秀骨干型')),
      ledger(teacher(20, '优秀骨干型')),
      ledger(teacher(21, '成熟稳健型')),
    ],
    unmet: [
      ledger(teacher(3, '新手上路型')),
      ledger(teacher(7, '青年成长型')),
      ledger(teacher(21, '优秀骨干型')),
      // Two tiers are not one.
      ledger(teacher(2, '新手上路型、青年成长型')),
    ],
    undetermined: [ledger(teacher(BLANK, '新手上路型')), ledger(teacher(2))],
  },
  J02: {
    met: ledger(teacher(2), table('writing', { teacher: '林一', genre: 'plan', title: '职业发展规划' })),
    unmet: ledger(teacher(2), table('writing', { teacher: '林二', genre: 'plan', title: '职业发展规划' })),
    undetermined: [ledger(teacher(2)), ledger(teacher(BLANK), table('writing', { teacher: '林一', genre: 'plan', title: '职业发展规划' }))],
  },
  J03: {
    met: [written(LAST_DAYS), written(LAST_DAYS.map((day) => (day === '2024-11-29' ? '2024-11-24' : day)))],
    unmet: [
      written(without(LAST_DAYS, '2024-11-29')),
      // A week before the month's end is too early.
      written(LAST_DAYS.map((day) => (day === '2024-11-29' ? '2024-11-23' : day))),
      written(LAST_DAYS, without(LAST_DAYS, '2024-10-31')),
    ],
    undetermined: ledger(),
  },
  J04: {
    met: ledger(lesson({ 教学设计: true, 教后反思: true })),
    unmet: [ledger(lesson({ 教学设计: true, 教后反思: false })), ledger(lesson({ 教学设计: BLANK, 教后反思: true }))],
    undetermined: [ledger(), ledger(lesson({ 教学设计: true }))],
  },
  J05: {
    met: seen(true, true),
    unmet: [seen(true, false), seen(true, BLANK)],
    undetermined: [ledger(), ledger(table('observation', { observer: '林一', observed: '林二', date: '2024-10-10' }))],
  },
  J06: {
    met: visits('2024-10-16', '2024-11-20'),
    unmet: [visits('2024-10-16', '2024-10-23'), visits('2024-11-20'), of('数学组', visits('2024-10-16', '2024-11-20'))],
    undetermined: ledger(),
  },
  J07: {
    met: ledger(PROJECT, sheets('林一', MONTHS)),
    unmet: [ledger(PROJECT, sheets('林一', without(MONTHS, '2024-12'))), ledger(PROJECT, sheets('林二', MONTHS))],
    undetermined: [ledger(PROJECT), ledger(sheets('林一', MONTHS))],
  },
  J08: {
    met: projects(OWN, { title: '学科习惯', level: 'group' }, OF_SCHOOL),
    unmet: [projects(OWN, { title: '学科习惯', level: 'group' }), projects({ title: '学科习惯', level: 'group' }, OF_SCHOOL)],
    undetermined: [ledger(), projects(OWN, { title: '八会习惯的研究', level: BLANK })],
  },
  J09: {
    met: activities({ date: '2025-01-08', topic: '课题研究展评活动' }),
    unmet: [activities({ date: '2024-10-08', topic: '课题研究展评活动' }), activities({ date: '2025-01-08', topic: '课题研究培训' })],
    undetermined: [ledger(), activities({ date: '2025-01-08', topic: BLANK, form: '展评' })],
  },
  J10: {
    met: activities({ date: '2024-09-10', topic: '重点习惯养成的有效策略大讨论', group: '语文组' }),
    unmet: [
      activities({ date: '2024-11-05', topic: '重点习惯养成的有效策略大讨论', group: '语文组' }),
      of('数学组', activities({ date: '2024-09-10', topic: '重点习惯养成的有效策略大讨论', group: '语文组' })),
    ],
    undetermined: ledger(),
  },
};
