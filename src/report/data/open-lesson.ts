import { amountColumn, dateColumn, groupColumn, levelColumn, monthColumn, teacherColumn, textColumn, weekColumn } from './record-columns';
import { recordSheet } from './record-sheet';
import { whenCounted } from './row-formula';

/** 公开课: one row a lesson, or a count where only that is kept. */
export const OPEN_LESSON = recordSheet<'open-lesson'>({
  id: 'data-open-lesson',
  title: '公开课',
  kind: 'open-lesson',
  people: ['teacher'],
  metric: () => 'open-lessons',
  amount: ({ count }) => count ?? 1,
  date: ({ date }) => date,
  columns: [
    teacherColumn(),
    groupColumn(),
    dateColumn('日期', ({ date }) => date),
    weekColumn(
      ({ date }) => date,
      ({ week }) => week,
    ),
    monthColumn(({ date }) => date),
    textColumn('学科', 8, ({ subject }) => subject),
    textColumn('班级', 10, (fields) => fields.class),
    textColumn('课题名称', 32, ({ topic }) => topic),
    levelColumn(({ level }) => level),
    textColumn('形式', 9, ({ form }) => form),
    amountColumn('节数'),
    { head: '计入节数', width: 9, format: 'count', calculated: whenCounted('节数') },
  ],
});
