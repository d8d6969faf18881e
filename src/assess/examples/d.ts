import { SCHOOL_EXAMPLES } from './d-school';
import type { PresetExamples, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, table, unreadable } from './example';
import { READING_EXAMPLES } from './d-reading';

/** 听课: so many lessons of other teachers on as many days. */
function observed(count: number, more: { readonly lessons?: null } = {}) {
  const rows = Array.from({ length: count }, (_, index) => ({
    observer: '林一',
    date: dayAfter('2024-09-09', index),
    topic: `第${index + 1}课`,
  }));
  return ledger(
    table('observation', ...rows, ...('lessons' in more ? [{ observer: '林一', date: unreadable('12月'), lessons: BLANK }] : [])),
  );
}

const YOUNG = table(
  'roster',
  { name: '林一', group: '语文组', birthDate: '1995-05' },
  { name: '林二', group: '数学组', birthDate: '1975-03' },
);
const NO_AGE = table(
  'roster',
  { name: '林一', group: '语文组', birthDate: BLANK },
  { name: '林二', group: '数学组', birthDate: '1975-03' },
);
const TEACHING = table('roster', { name: '林一', group: '语文组', subject: '语文' }, { name: '林二', group: '数学组', subject: '数学' });

const written = (genre: 'plan' | 'summary' | 'paper' | 'reflection' | 'narrative' | 'reading-essay', teacher = '林一', title = '文稿一') =>
  table('writing', { teacher, genre, title, date: '2024-10-10' });

const TEACHER_EXAMPLES: RuleExamples = {
  D05: {
    met: ledger(YOUNG, written('plan')),
    unmet: ledger(YOUNG, written('plan', '林二'), written('summary')),
    undetermined: [ledger(NO_AGE, written('plan', '林二')), ledger(YOUNG)],
  },
  D06: {
    met: ledger(YOUNG, written('summary')),
    unmet: ledger(YOUNG, written('summary', '林二'), written('plan')),
    undetermined: [ledger(NO_AGE, written('summary', '林二')), ledger(YOUNG)],
  },
  D07: {
    met: observed(10),
    unmet: observed(9),
    undetermined: ledger(
      table('observation', ...[4, 5].map((lessons, day) => ({ observer: '林一', date: `2024-10-1${day}`, lessons })), {
        observer: '林一',
        date: '2024-11-04',
        lessons: BLANK,
      }),
    ),
  },
  D11: {
    met: ledger(written('reading-essay')),
    unmet: ledger(written('reading-essay', '林二')),
    undetermined: ledger(
      table('writing', { teacher: '林二', genre: 'reading-essay', title: '一' }, { teacher: '林一', genre: BLANK, title: '二' }),
    ),
  },
  D12: {
    met: [ledger(written('paper')), ledger(written('reflection')), ledger(written('narrative'))],
    unmet: ledger(written('plan'), written('paper', '林二')),
    undetermined: ledger(table('writing', { teacher: '林一', genre: 'paper', title: '一', count: unreadable('若干') })),
  },
  D16: {
    met: ledger(TEACHING, written('summary', '林一', '期中质量分析'), written('summary', '林一', '期末质量分析')),
    unmet: ledger(TEACHING, written('summary', '林一', '期中质量分析'), written('summary', '林一', '学期工作总结')),
    undetermined: [
      ledger(TEACHING),
      // Whether one without a subject teaches one, no column says.
      ledger(written('summary', '林一', '期中质量分析')),
    ],
  },
  D19: {
    met: ledger(table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花' })),
    unmet: ledger(table('open-lesson', { teacher: '林二', date: '2024-11-12', topic: '分数' })),
    undetermined: ledger(table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花', count: unreadable('几') })),
  },
  D20: {
    met: ledger(
      table('external-training', { teacher: '林一', start: '2024-10-10', end: '2024-10-11', topic: '县课堂教学竞赛' }),
      table('open-lesson', { teacher: '林一', date: '2024-10-11', topic: '荷花', form: '汇报课' }),
    ),
    unmet: [
      ledger(
        table('external-training', { teacher: '林一', start: '2024-10-10', end: '2024-10-11', topic: '县课堂教学竞赛' }),
        table(
          'open-lesson',
          { teacher: '林一', date: '2024-09-11', topic: '荷花', form: '汇报课' },
          { teacher: '林二', date: '2024-10-21', topic: '分数', form: '汇报课' },
        ),
      ),
      // A lesson of another kind reports nothing.
      ledger(
        table('external-training', { teacher: '林一', start: '2024-10-10', topic: '县课堂教学竞赛' }),
        table('open-lesson', { teacher: '林一', date: '2024-10-18', topic: '荷花', form: '研讨课' }),
      ),
    ],
    undetermined: ledger(table('external-training', { teacher: '林一', start: '2024-10-10', topic: '县课堂教学竞赛' })),
  },
  D25: {
    met: ledger(table('assessment', { teacher: '林一', grade: '合格' })),
    unmet: ledger(table('assessment', { teacher: '林二', grade: '合格' })),
    undetermined: ledger(table('assessment', { teacher: '林一', score: 92 })),
  },
  ...READING_EXAMPLES,
};

/** Of the duties and the “三个一”, from the words of the text. */
export const THREE_ONES_EXAMPLES: PresetExamples = { preset: 'three-ones', rules: { ...TEACHER_EXAMPLES, ...SCHOOL_EXAMPLES } };
