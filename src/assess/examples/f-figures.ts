import type { ExampleRow, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, table } from './example';

const county = (count: number) =>
  Array.from({ length: count }, (_, index): ExampleRow<'open-lesson'> => ({
    teacher: '林一',
    date: dayAfter('2024-10-10', index),
    topic: `第${index + 1}课`,
    level: 'county',
  }));
const CLUSTER: ExampleRow<'open-lesson'> = { teacher: '林二', date: '2024-11-10', topic: '分数', level: 'cluster' };

const seminars = (count: number) =>
  Array.from({ length: count }, (_, index): ExampleRow<'activity'> => ({
    date: dayAfter('2024-10-10', index * 7),
    topic: `个性化教学课堂教学研讨${index + 1}`,
  }));

const SUBJECTS = ['语文', '数学', '英语', '品德与社会', '自然', '美术'];
const speeches = (subjects: readonly (string | null)[]) =>
  subjects.map((subject, index): ExampleRow<'activity'> => ({ date: '2024-12-20', topic: `个性化教学论坛发言${index + 1}`, subject }));

/** Sign-ins to the forum: so many of the teachers were there. */
const forum = (present: number, people: number) =>
  Array.from({ length: people }, (_, index): ExampleRow<'attendance'> => ({
    teacher: `林${index + 1}`,
    date: '2024-12-20',
    activity: '专题论坛',
    mark: index < present ? 'present' : 'absent',
  }));
const TEN = table('roster', ...Array.from({ length: 10 }, (_, index) => ({ name: `林${index + 1}`, group: '语文组' })));

const staff = (fresh: number) =>
  table(
    'roster',
    ...Array.from({ length: 10 }, (_, index) => ({
      name: `林${index + 1}`,
      group: '语文组',
      evidence: { 备注: index < fresh ? '新引进' : '在编' },
    })),
  );

/** Figures that the report states. */
export const FIGURE_EXAMPLES: RuleExamples = {
  F01: {
    met: ledger(table('open-lesson', ...county(1), CLUSTER)),
    unmet: [ledger(table('open-lesson', CLUSTER)), ledger(table('open-lesson', ...county(2), CLUSTER))],
    undetermined: ledger(table('open-lesson', { ...CLUSTER, topic: '周长', level: BLANK }, CLUSTER)),
  },
  F10: {
    met: ledger(table('activity', ...seminars(5))),
    unmet: [ledger(table('activity', ...seminars(4))), ledger(table('activity', ...seminars(6)))],
    undetermined: ledger(table('activity', ...seminars(4), { date: '2024-12-12', topic: BLANK, speaker: '林一' })),
  },
  F13: {
    met: ledger(table('activity', ...speeches([...SUBJECTS, '语文']))),
    unmet: ledger(table('activity', ...speeches(SUBJECTS.slice(1)))),
    undetermined: ledger(table('activity', ...speeches([...SUBJECTS.slice(1), null]))),
  },
  F14: {
    met: ledger(TEN, table('attendance', ...forum(8, 10))),
    unmet: ledger(TEN, table('attendance', ...forum(7, 10))),
    undetermined: ledger(TEN),
  },
  F15: {
    met: ledger(staff(5)),
    unmet: [ledger(staff(4)), ledger(staff(6))],
    undetermined: ledger(TEN),
  },
};
