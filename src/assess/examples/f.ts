import type { ExampleRow, PresetExamples } from './example';
import { BLANK, dayAfter, ledger, table, unreadable } from './example';
import { FIGURE_EXAMPLES } from './f-figures';

const TEACHING = table('roster', { name: '林一', group: '语文组', subject: '语文' }, { name: '林二', group: '数学组', subject: '数学' });

const BOOK = { teacher: '林一', title: '《给教师的建议》', date: '2024-10-10' };
const OTHER_BOOK = { teacher: '林一', title: '《爱的教育》', date: '2024-11-10' };
const essay = (title: string) => ({ teacher: '林一', genre: 'reading-essay', title, date: '2024-12-10' }) as const;

const lesson = (steps: Readonly<Record<string, boolean | null>>): ExampleRow<'open-lesson'> => ({
  teacher: '林一',
  date: '2024-11-12',
  topic: '荷花',
  evidence: steps,
});

const ethics = (sources: Readonly<Record<string, number | null>>) =>
  table('assessment', { teacher: '林一', grade: '合格', evidence: sources });

const focus = (better: boolean | null, weaker: boolean | null) =>
  table(
    'checklist',
    { rule: 'F08', teacher: '林一', item: '优生3名', held: better },
    { rule: 'F08', teacher: '林一', item: '差生3名', held: weaker },
  );

const forms = (first: boolean | null, second: boolean | null): ExampleRow<'observation'> => ({
  observer: '林一',
  date: '2024-11-12',
  topic: '荷花',
  evidence: { 课堂教学评价表: first, 观察记录表: second },
});

const MATERIALS = [
  '《学习困难学生的分类与存在的差异》',
  '《学习困难学生的辅导、教育方法》',
  '《“小班化教育”教学评价的特点》',
  '《“小班化教育”教学评价的常用方法》',
];
const studied = (titles: readonly string[]) =>
  titles.map((activity, index): ExampleRow<'training-hours'> => ({
    teacher: '林一',
    date: dayAfter('2024-10-10', index * 7),
    activity,
    hours: 1,
  }));

/** From the words of the school's report. */
export const SMALL_CLASS_EXAMPLES: PresetExamples = {
  preset: 'rural-small-class',
  rules: {
    F02: {
      met: ledger(table('reading', BOOK)),
      unmet: ledger(table('reading', { ...BOOK, teacher: '林二' })),
      undetermined: ledger(table('reading', { teacher: '林一', books: unreadable('若干本') })),
    },
    F03: {
      met: [
        ledger(table('reading', BOOK), table('writing', essay('读《给教师的建议》有感'))),
        ledger(table('reading', { ...BOOK, hasEssay: true }, { ...OTHER_BOOK, hasEssay: true })),
        ledger(table('reading', BOOK), table('writing', essay('心得一'), essay('心得二'))),
      ],
      unmet: [
        ledger(table('reading', BOOK, OTHER_BOOK), table('writing', essay('心得一'))),
        ledger(table('reading', { ...BOOK, hasEssay: true }, { ...OTHER_BOOK, hasEssay: false })),
      ],
      undetermined: ledger(table('reading', { ...BOOK, hasEssay: true }, { ...OTHER_BOOK, hasEssay: unreadable() })),
    },
    F04: {
      met: ledger(table('open-lesson', { teacher: '林一', date: '2024-11-12', topic: '荷花' })),
      unmet: ledger(table('open-lesson', { teacher: '林二', date: '2024-11-12', topic: '分数' })),
      undetermined: ledger(),
    },
    F05: {
      met: ledger(table('open-lesson', lesson({ 说课: true, 上课: true, 评课: true }))),
      unmet: ledger(table('open-lesson', lesson({ 说课: true, 上课: true, 评课: null }))),
      undetermined: ledger(table('open-lesson', lesson({ 说课: true, 上课: true }))),
    },
    F06: {
      met: ledger(table('project', { title: '小班分层作业', leader: '林一', level: 'school' })),
      unmet: ledger(table('project', { title: '小班分层作业', leader: '林二', level: 'school' })),
      undetermined: ledger(),
    },
    F07: {
      met: ledger(ethics({ 自评: 95, 互评: 93, 问卷: 96 })),
      unmet: [
        ledger(ethics({ 自评: 95, 互评: 93, 问卷: null })),
        ledger(table('assessment', { teacher: '林二', grade: '合格', evidence: { 自评: 95, 互评: 93, 问卷: 96 } })),
      ],
      undetermined: ledger(ethics({ 自评: 95, 互评: 93 })),
    },
    F08: {
      met: ledger(TEACHING, focus(true, true)),
      unmet: ledger(TEACHING, focus(true, false)),
      undetermined: [ledger(TEACHING, focus(true, null)), ledger(TEACHING), ledger(focus(true, true))],
    },
    F09: {
      met: ledger(TEACHING, table('writing', { teacher: '林一', genre: 'plan', title: '重点学生辅导计划', date: '2024-09-10' })),
      unmet: ledger(
        TEACHING,
        table(
          'writing',
          { teacher: '林一', genre: 'plan', title: '学期教学计划', date: '2024-09-10' },
          { teacher: '林二', genre: 'plan', title: '重点学生辅导计划', date: '2024-09-10' },
        ),
      ),
      undetermined: [
        ledger(TEACHING, table('writing', { teacher: '林一', genre: 'plan', title: BLANK, date: '2024-09-10' })),
        // Nobody's title names such a plan: the school keeps them elsewhere.
        ledger(TEACHING, table('writing', { teacher: '林一', genre: 'plan', title: '学期教学计划', date: '2024-09-10' })),
      ],
    },
    F11: {
      met: ledger(table('observation', forms(true, true))),
      unmet: ledger(table('observation', forms(true, false))),
      undetermined: ledger(table('observation', { observer: '林一', date: '2024-11-12', topic: '荷花' })),
    },
    F12: {
      met: ledger(table('writing', { teacher: '林一', genre: 'case', title: '小班化教育课例', date: '2024-11-12' })),
      unmet: ledger(table('writing', { teacher: '林二', genre: 'case', title: '小班化教育课例', date: '2024-11-12' })),
      undetermined: ledger(),
    },
    F16: {
      met: [
        ledger(table('training-hours', ...studied(MATERIALS))),
        ledger(table('reading', ...MATERIALS.map((title) => ({ teacher: '林一', title })))),
      ],
      unmet: ledger(table('training-hours', ...studied(MATERIALS.slice(1)))),
      undetermined: ledger(
        table('training-hours', ...studied(MATERIALS.slice(1)), { teacher: '林一', date: '2024-12-20', activity: BLANK, hours: 1 }),
      ),
    },
    ...FIGURE_EXAMPLES,
  },
};
