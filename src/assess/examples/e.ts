import { SCHOOL_EXAMPLES } from './e-school';
import type { ExampleRow, PresetExamples, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, MONTHS, table, unreadable, without } from './example';
import { TRIP_EXAMPLES } from './e-trips';

type Writing = ExampleRow<'writing'>;

const TEACHING = table('roster', { name: '林一', group: '语文组', subject: '语文' }, { name: '林二', group: '数学组', subject: '数学' });
const written = (genre: NonNullable<Writing['genre']>, ...days: readonly string[]) =>
  days.map((date): Writing => ({ teacher: '林一', genre, title: `${date}所记`, date }));

/** School days of 2024-2025-1: Monday to Friday without 国庆, 元旦 and 寒假. */
const SCHOOL_DAYS = MONDAYS.flatMap((monday) => [0, 1, 2, 3, 4].map((day) => dayAfter(monday, day))).filter(
  (day) => !(day >= '2024-10-01' && day <= '2024-10-07') && day !== '2025-01-01',
);

const MID_MONTHS = MONTHS.map((month) => `${month}-15`);
const TEACHER_EXAMPLES: RuleExamples = {
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
  ...TRIP_EXAMPLES,
};

/** Of the four ones, the head's four musts and the diaries, from the words of the plan. */
export const XIAOHEAI_EXAMPLES: PresetExamples = { preset: 'xiaoheai-four-ones', rules: { ...TEACHER_EXAMPLES, ...SCHOOL_EXAMPLES } };
