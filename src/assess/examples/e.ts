import { SCHOOL_EXAMPLES } from './e-school';
import type { ExampleRow, PresetExamples, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, MONTHS, table, unreadable, without } from './example';

type Writing = ExampleRow<'writing'>;

const TEACHING = table('roster', { name: '林一', group: '语文组', subject: '语文' }, { name: '林二', group: '数学组', subject: '数学' });
const TRIAL = table('roster', { name: '林一', group: '语文组', roles: '实验教师' }, { name: '林二', group: '数学组', roles: '普通教师' });
const HEAD = { name: '林一', group: '语文组', subject: '语文', post: '校长' };
const HEAD_ROSTER = table('roster', HEAD, { name: '林二', group: '数学组', subject: '数学', post: '教师' });

const written = (genre: NonNullable<Writing['genre']>, ...days: readonly string[]) =>
  days.map((date): Writing => ({ teacher: '林一', genre, title: `${date}所记`, date }));

/** School days of 2024-2025-1: Monday to Friday without 国庆, 元旦 and 寒假. */
const SCHOOL_DAYS = MONDAYS.flatMap((monday) => [0, 1, 2, 3, 4].map((day) => dayAfter(monday, day))).filter(
  (day) => !(day >= '2024-10-01' && day <= '2024-10-07') && day !== '2025-01-01',
);

const MID_MONTHS = MONTHS.map((month) => `${month}-15`);
const trip = (reported: boolean | null, start: string) => ({ teacher: '林一', start, topic: '校本教研现场会', reported });

const DUTIES = {
  sessions: table('attendance', { teacher: '林一', date: '2024-10-15', activity: '语文教研', mark: 'present' }),
  project: table('project', { title: '小课题', leader: '林一', level: 'school' }),
  lessons: table('observation', { observer: '林一', observed: '林二', date: '2024-10-16', topic: '分数' }),
};

const TEACHER_EXAMPLES: RuleExamples = {
  E03: {
    met: ledger(table('external-training', trip(true, '2024-10-10'), trip(true, '2024-11-10'))),
    unmet: ledger(table('external-training', trip(true, '2024-10-10'), trip(false, '2024-11-10'))),
    undetermined: ledger(table('external-training', { teacher: '林一', start: '2024-10-10', topic: '校本教研现场会' })),
  },
  E06: {
    met: [
      ledger(table('writing', ...written('case', '2024-10-10', '2024-11-11'))),
      ledger(table('writing', ...written('case', ...MID_MONTHS, '2025-01-16'))),
    ],
    unmet: ledger(table('writing', ...written('case', '2024-10-10'))),
    undetermined: ledger(
      table('writing', ...written('case', '2024-10-10'), { teacher: '林一', genre: BLANK, title: '一个学生', date: '2024-11-10' }),
    ),
  },
  'E06.1': {
    met: ledger(table('writing', ...written('case', ...MID_MONTHS))),
    unmet: ledger(table('writing', ...written('case', ...MID_MONTHS, '2025-01-16'))),
    undetermined: ledger(
      table('writing', ...written('case', ...MID_MONTHS), { teacher: '林一', genre: BLANK, title: '一个学生', date: '2024-11-10' }),
    ),
  },
  E07: {
    met: ledger(table('writing', ...written('diary', ...SCHOOL_DAYS))),
    unmet: ledger(table('writing', ...written('diary', ...without(SCHOOL_DAYS, '2024-11-06')))),
    undetermined: ledger(
      table('writing', ...written('diary', ...without(SCHOOL_DAYS, '2024-11-06')), {
        teacher: '林一',
        genre: 'diary',
        title: '一天',
        date: unreadable('某日'),
      }),
    ),
  },
  E08: {
    met: ledger(table('writing', ...written('diary', ...MID_MONTHS))),
    unmet: ledger(table('writing', ...written('diary', ...MID_MONTHS.slice(1)))),
    undetermined: ledger(
      table('writing', ...written('diary', ...MID_MONTHS.slice(1)), { teacher: '林一', genre: 'diary', title: '一天', date: BLANK }),
    ),
  },
  E09: {
    met: ledger(TRIAL, table('project', { title: '错题的利用', leader: '林二', members: ['林一'], level: 'school' })),
    unmet: ledger(TRIAL, table('project', { title: '错题的利用', leader: '林二', level: 'school' })),
    undetermined: [
      ledger(TRIAL),
      // No column says who is a trial teacher.
      ledger(table('project', { title: '错题的利用', leader: '林二', level: 'school' })),
    ],
  },
  E12: {
    met: ledger(
      table('writing', {
        teacher: '林一',
        genre: 'lesson-design',
        title: '荷花',
        date: '2024-10-10',
        evidence: { 评注: '重点突出', 反思: '有' },
      }),
    ),
    unmet: ledger(
      table(
        'writing',
        { teacher: '林一', genre: 'lesson-design', title: '荷花', date: '2024-10-10', evidence: { 评注: '重点突出', 反思: '有' } },
        { teacher: '林一', genre: 'lesson-design', title: '草原', date: '2024-10-17', evidence: { 评注: '重点突出', 反思: BLANK } },
      ),
    ),
    undetermined: ledger(table('writing', ...written('lesson-design', '2024-10-10'))),
  },
  E13: {
    met: ledger(HEAD_ROSTER, DUTIES.sessions, DUTIES.project, DUTIES.lessons),
    unmet: [
      ledger(
        table('roster', { ...HEAD, subject: BLANK }, { name: '林二', group: '数学组', subject: '数学', post: '教师' }),
        DUTIES.sessions,
        DUTIES.project,
        DUTIES.lessons,
      ),
      ledger(
        HEAD_ROSTER,
        DUTIES.sessions,
        DUTIES.project,
        table('observation', { observer: '林二', observed: '林一', date: '2024-10-16' }),
      ),
      ledger(HEAD_ROSTER, DUTIES.sessions, table('project', { title: '小课题', leader: '林二', level: 'school' }), DUTIES.lessons),
    ],
    undetermined: [ledger(HEAD_ROSTER, DUTIES.sessions, DUTIES.project), ledger(DUTIES.sessions, DUTIES.project, DUTIES.lessons)],
  },
  E14: {
    met: ledger(TEACHING, table('writing', ...written('post-lesson-note', ...MONDAYS))),
    unmet: ledger(TEACHING, table('writing', ...written('post-lesson-note', ...without(MONDAYS, '2024-12-16')))),
    undetermined: [
      ledger(
        TEACHING,
        table('writing', ...written('post-lesson-note', ...without(MONDAYS, '2024-12-16')), {
          teacher: '林一',
          genre: 'post-lesson-note',
          title: '补记',
          date: unreadable('12月'),
        }),
      ),
      ledger(table('writing', ...written('post-lesson-note', ...MONDAYS))),
    ],
  },
  E15: {
    met: ledger(TEACHING, table('writing', ...written('case', ...MID_MONTHS))),
    unmet: ledger(TEACHING, table('writing', ...written('case', ...without(MID_MONTHS, '2024-11-15')))),
    undetermined: ledger(
      TEACHING,
      table('writing', ...written('case', ...without(MID_MONTHS, '2024-11-15')), {
        teacher: '林一',
        genre: 'case',
        title: '一个学生',
        date: BLANK,
      }),
    ),
  },
  E16: {
    met: [
      ledger(TEACHING, table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花', form: '研讨课', level: 'group' })),
      ledger(TEACHING, table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花', form: '研讨课', level: 'county' })),
    ],
    unmet: ledger(TEACHING, table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花', form: '汇报课', level: 'school' })),
    undetermined: ledger(
      TEACHING,
      table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花', form: '研讨课', level: BLANK }),
    ),
  },
  E17: {
    met: [
      ledger(TEACHING, table('writing', ...written('summary', '2025-01-10'))),
      ledger(TEACHING, table('writing', { teacher: '林一', genre: 'case', title: '《荷花》课例研究', date: '2025-01-10' })),
      ledger(TEACHING, table('writing', ...written('paper', '2025-01-10'))),
    ],
    unmet: ledger(
      TEACHING,
      table(
        'writing',
        { teacher: '林一', genre: 'case', title: '一个学生的转变', date: '2025-01-10' },
        { teacher: '林二', genre: 'summary', title: '总结', date: '2025-01-10' },
      ),
    ),
    undetermined: ledger(
      TEACHING,
      table(
        'writing',
        { teacher: '林二', genre: 'summary', title: '总结', date: '2025-01-10' },
        { teacher: '林一', genre: BLANK, title: '一学期', date: '2025-01-10' },
      ),
    ),
  },
  E20: {
    met: ledger(table('writing', ...written('plan', '2024-09-05'))),
    unmet: ledger(table('writing', { teacher: '林二', genre: 'plan', title: '学习计划', date: '2024-09-05' })),
    undetermined: ledger(),
  },
};

/** Of the four ones, the head's four musts and the diaries, from the words of the plan. */
export const XIAOHEAI_EXAMPLES: PresetExamples = { preset: 'xiaoheai-four-ones', rules: { ...TEACHER_EXAMPLES, ...SCHOOL_EXAMPLES } };
