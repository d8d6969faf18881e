import type { ExampleCase, ExampleRow, ExampleTable, RuleExamples } from './example';
import { BLANK, ledger, table, unreadable } from './example';

const LEADING = table('roster', { name: '林一', roles: '骨干教师' }, { name: '林二', roles: BLANK });
const NO_ROLES = table('roster', { name: '林一', group: '语文组' });

function trained(...hours: readonly ExampleRow<'external-training'>['hours'][]): ExampleTable {
  const rows = hours.map((each, at) => ({
    teacher: '林一',
    start: `2024-0${7 + at}-10`,
    topic: '集中培训',
    ...(each !== undefined && { hours: each }),
  }));
  return table('external-training', ...rows);
}

function trip(reported?: boolean | null): ExampleCase {
  const row = { teacher: '林一', start: '2024-10-15', place: '省教育厅', topic: '骨干培训' };
  return ledger(table('external-training', { ...row, ...(reported !== undefined && { reported }) }));
}

function teacher(yearsOfTeaching: number | null): ExampleTable {
  return table('roster', { name: '林一', yearsOfTeaching }, { name: '林二', yearsOfTeaching: 20 });
}
const pair = (mentee: string) => table('mentorship', { mentor: '林三', mentee });

function read(...dates: readonly ExampleRow<'reading'>['date'][]): ExampleCase {
  return ledger(
    table('reading', ...dates.map((date) => ({ teacher: '林一', title: '《给教师的建议》', ...(date !== undefined && { date }) }))),
  );
}

function certified(approved: boolean | null, hours: number): ExampleCase {
  return ledger(table('training-hours', { teacher: '林一', activity: '校本培训', hours, approved }));
}

/** Two of the tasks that are prescribed: whoever goes out reports, and everyone has certified hours. */
const TASKS = ['M07', 'M13'];
function done(reported: boolean | null, hours: number): ExampleCase {
  return ledger(...trip(reported).tables, ...certified(true, hours).tables);
}

/** What the plan of 永嘉 asks of each teacher. */
export const M_TEACHER_EXAMPLES: RuleExamples = {
  M03: {
    met: [ledger(LEADING, trained(90)), ledger(LEADING, trained(30, 96))],
    // Two trainings are not one of ninety.
    unmet: [ledger(LEADING, trained(89)), ledger(LEADING, trained(45, 45))],
    undetermined: [ledger(LEADING), ledger(LEADING, trained(30, unreadable())), ledger(NO_ROLES, trained(90))],
  },
  M07: { met: trip(true), unmet: [trip(false), trip(BLANK)], undetermined: [ledger(), trip()] },
  M08: {
    met: [ledger(teacher(0), pair('林一')), ledger(teacher(2), pair('林一'))],
    unmet: ledger(teacher(2), pair('林二')),
    undetermined: [ledger(teacher(2)), ledger(teacher(BLANK), pair('林一'))],
  },
  M12: {
    met: read('2025-01-25'),
    unmet: read('2024-11-20'),
    undetermined: [ledger(), read(unreadable('寒假'))],
  },
  M13: {
    met: certified(true, 12),
    unmet: [certified(false, 12), certified(true, 0)],
    undetermined: [ledger(), ledger(table('training-hours', { teacher: '林一', activity: '校本培训', hours: 12 }))],
  },
  M16: {
    beside: TASKS,
    met: done(true, 12),
    unmet: [done(false, 12), done(true, 0)],
    undetermined: [ledger(), trip(true)],
  },
};
