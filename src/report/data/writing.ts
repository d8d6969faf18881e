import type { Genre } from '../../record/vocabulary';
import type { MetricId } from '../../standard/metric-id';
import { GENRE_WORDS } from '../words';
import { amountColumn, dateColumn, groupColumn, monthColumn, numberColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';
import { whenCounted } from './row-formula';

/** The metric that counts a genre; 心得体会 has none of its own. */
export const GENRE_METRICS: Readonly<Partial<Record<Genre, MetricId>>> = {
  paper: 'papers',
  reflection: 'reflections',
  narrative: 'narratives',
  case: 'cases',
  diary: 'diaries',
  'post-lesson-note': 'post-lesson-notes',
  'reading-essay': 'reading-essays',
  'lesson-design': 'lesson-designs',
  plan: 'plans',
  summary: 'summaries',
};

/** 写作: one row a piece. */
export const WRITING = recordSheet<'writing'>({
  id: 'data-writing',
  title: '写作',
  kind: 'writing',
  people: ['teacher'],
  metric: ({ genre }) => (genre === undefined ? null : (GENRE_METRICS[genre] ?? null)),
  amount: ({ count }) => count ?? 1,
  date: ({ date, month }) => date ?? month,
  columns: [
    teacherColumn(),
    groupColumn(),
    { head: '体裁', width: 9, of: ({ fields: { genre } }) => (genre ? GENRE_WORDS[genre] : null) },
    textColumn('题目', 32, ({ title }) => title),
    dateColumn('日期', ({ date }) => date),
    monthColumn(({ date, month }) => date ?? month),
    numberColumn('字数', ({ words }) => words),
    amountColumn('篇数'),
    { head: '计入篇数', width: 9, format: 'count', calculated: whenCounted('篇数') },
  ],
});
