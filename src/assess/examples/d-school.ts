import type { ExampleRow, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, MONTHS, table, unreadable, without } from './example';
import { INSPECTION_EXAMPLES } from './d-inspections';

type Activity = ExampleRow<'activity'>;

const training = (date: string, more: Partial<Activity> = {}): Activity => ({
  date,
  topic: '新课标解读',
  form: '专题讲座',
  level: 'school',
  ...more,
});

/** 业务学习 of the group on the Tuesdays of these weeks. */
const studies = (mondays: readonly string[]) =>
  mondays.map((monday): Activity => ({ date: dayAfter(monday, 1), group: '语文组', topic: `业务学习${monday}` }));

const lessons = (days: readonly string[], level: 'group' | 'school' = 'school') =>
  days.map((date): ExampleRow<'open-lesson'> => ({ teacher: '林一', date, topic: `第${date}课`, level }));

const project = (level: 'county' | 'city', index: number): ExampleRow<'project'> => ({
  title: `课题${level}${index}`,
  leader: '林一',
  level,
  number: `${level}${index}`,
});
const projects = (county: number, city: number) => [
  ...Array.from({ length: county }, (_, index) => project('county', index)),
  ...Array.from({ length: city }, (_, index) => project('city', index)),
];

const STUDY = { date: '2024-10-15', topic: '单元教学', hours: 2 };

export const SCHOOL_EXAMPLES: RuleExamples = {
  D01: {
    met: ledger(table('activity', training('2024-09-10'), training('2024-10-15'), training('2024-12-03'))),
    unmet: [
      ledger(table('activity', training('2024-09-10'), training('2024-10-15'))),
      // A group's own is none of the whole school.
      ledger(table('activity', training('2024-09-10'), training('2024-10-15'), training('2024-12-03', { level: 'group' }))),
    ],
    undetermined: [
      ledger(table('activity', training('2024-09-10'), training('2024-10-15'), training('2024-12-03', { level: BLANK }))),
      ledger(),
    ],
  },
  D02: {
    met: ledger(table('activity', ...studies(MONDAYS))),
    unmet: [
      ledger(table('activity', ...studies(without(MONDAYS, '2024-10-14')))),
      ledger(table('activity', ...studies(MONDAYS).map((row) => ({ ...row, group: '数学组' })))),
    ],
    undetermined: ledger(
      table('activity', ...studies(without(MONDAYS, '2024-10-14')), { date: unreadable('10月'), group: '语文组', topic: '业务学习' }),
    ),
  },
  D04: {
    met: ledger(table('open-lesson', ...lessons(MONDAYS))),
    unmet: ledger(table('open-lesson', ...lessons(without(MONDAYS, '2024-12-02')))),
    undetermined: ledger(
      table('open-lesson', ...lessons(without(MONDAYS, '2024-12-02')), {
        teacher: '林二',
        date: unreadable('待定'),
        topic: '分数',
        level: 'school',
      }),
    ),
  },
  D17: {
    met: ledger(table('open-lesson', ...lessons(MONTHS.map((month) => `${month}-12`)))),
    unmet: [
      ledger(table('open-lesson', ...lessons(MONTHS.slice(1).map((month) => `${month}-12`)))),
      ledger(
        table(
          'open-lesson',
          ...lessons(
            MONTHS.map((month) => `${month}-12`),
            'group',
          ),
        ),
      ),
    ],
    undetermined: ledger(
      table('open-lesson', ...lessons(MONTHS.slice(1).map((month) => `${month}-12`)), {
        teacher: '林二',
        date: '2024-09-12',
        topic: '分数',
        level: BLANK,
      }),
    ),
  },
  D18: {
    met: ledger(table('open-lesson', ...lessons(MONDAYS, 'group'))),
    unmet: ledger(table('open-lesson', ...lessons(without(MONDAYS, '2024-11-04'), 'group'))),
    undetermined: ledger(
      table('open-lesson', ...lessons(without(MONDAYS, '2024-11-04'), 'group'), {
        teacher: '林一',
        date: '2024-11-05',
        topic: '分数',
        level: BLANK,
      }),
    ),
  },
  D21: {
    met: ledger(table('project', ...projects(4, 2))),
    unmet: [ledger(table('project', ...projects(3, 2))), ledger(table('project', ...projects(4, 3)))],
    undetermined: [ledger(table('project', ...projects(4, 1), { title: '课题', leader: '林二', level: BLANK, number: '7' })), ledger()],
  },
  D22: {
    met: ledger(table('activity', { date: '2024-10-10', topic: '单元教学', form: '研讨', evidence: { 活动记录: true } })),
    unmet: [
      ledger(table('activity', { date: '2024-10-10', topic: '单元教学', form: '研讨', evidence: { 活动记录: false } })),
      ledger(
        table(
          'activity',
          { date: '2024-10-10', topic: '单元教学', form: '研讨', evidence: { 活动记录: true } },
          { date: '2024-10-17', topic: '作业设计', form: BLANK, evidence: { 活动记录: true } },
        ),
      ),
    ],
    undetermined: ledger(table('activity', { date: '2024-10-10', topic: '单元教学', form: '研讨' })),
  },
  D23: {
    met: ledger(
      table('activity', STUDY),
      table('attendance', { teacher: '林一', date: '2024-10-15', mark: 'present' }, { teacher: '林二', date: '2024-10-15', mark: 'sick' }),
      table('training-hours', { teacher: '林一', date: '2024-10-15', activity: '单元教学', hours: 2 }),
    ),
    unmet: ledger(
      table('activity', STUDY),
      table('attendance', { teacher: '林一', date: '2024-10-15', mark: 'present' }, { teacher: '林二', date: '2024-10-15', mark: 'sick' }),
      table('training-hours', ...['林一', '林二'].map((teacher) => ({ teacher, date: '2024-10-15', activity: '单元教学', hours: 2 }))),
    ),
    undetermined: [
      ledger(table('training-hours', { teacher: '林一', date: '2024-10-15', activity: '单元教学', hours: 2 })),
      ledger(
        table('activity', { ...STUDY, hours: BLANK }, { ...STUDY, date: '2024-10-22', topic: '作业设计' }),
        table('attendance', { teacher: '林一', date: '2024-10-15', mark: 'present' }),
        table('training-hours', { teacher: '林一', date: '2024-10-15', activity: '单元教学', hours: 2 }),
      ),
    ],
  },
  D24: {
    met: ledger(table('writing', { teacher: '林二', genre: 'summary', title: '校本培训工作总结', date: '2025-01-10' })),
    unmet: ledger(table('writing', { teacher: '林二', genre: 'summary', title: '个人总结', date: '2025-01-10' })),
    undetermined: ledger(table('writing', { teacher: '林二', genre: 'summary', title: BLANK, date: '2025-01-10' })),
  },
  D27: {
    met: ledger(table('activity', training('2024-09-10'), training('2024-10-15', { form: '研讨' }))),
    unmet: ledger(table('activity', training('2024-09-10'), training('2024-10-15'), training('2024-10-22', { form: '研讨' }))),
    undetermined: ledger(table('activity', training('2024-09-10'), training('2024-10-15', { form: BLANK }))),
  },
  ...INSPECTION_EXAMPLES,
};
