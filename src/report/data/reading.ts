import { NO, OBLIGATION_WORDS, YES } from '../words';
import { amountColumn, dateColumn, groupColumn, numberColumn, teacherColumn, textColumn, yesNoColumn } from './record-columns';
import { recordSheet } from './record-sheet';
import { whenCounted } from './row-formula';

/** 读书: one row a book of a teacher, or a count where only that is kept. */
export const READING = recordSheet<'reading'>({
  id: 'data-reading',
  title: '读书',
  kind: 'reading',
  people: ['teacher'],
  metric: () => 'books-read',
  amount: ({ books, title }) => books ?? (title === undefined ? 0 : 1),
  date: ({ date }) => date,
  columns: [
    teacherColumn(),
    groupColumn(),
    textColumn('书名', 32, ({ title }) => title),
    textColumn('作者', 12, ({ author }) => author),
    { head: '性质', width: 7, of: ({ fields: { obligation } }) => (obligation ? OBLIGATION_WORDS[obligation] : null) },
    yesNoColumn('教材', ({ textbook }) => textbook),
    amountColumn('本数'),
    numberColumn('摘记篇数', ({ noteCount, hasNote }) => noteCount ?? (hasNote === undefined ? undefined : Number(hasNote))),
    {
      head: '有摘记',
      width: 7,
      of: ({ fields: { noteCount, hasNote } }) => {
        const has = hasNote ?? (noteCount === undefined ? undefined : noteCount > 0);
        return has === undefined ? null : has ? YES : NO;
      },
    },
    yesNoColumn('有心得', ({ hasEssay }) => hasEssay),
    dateColumn('日期', ({ date }) => date),
    { head: '计入本数', width: 9, format: 'count', calculated: whenCounted('本数') },
  ],
});
