import { dateColumn, groupColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 证书: one row a certificate. */
export const CERTIFICATE = recordSheet<'certificate'>({
  id: 'data-certificate',
  title: '证书',
  kind: 'certificate',
  people: ['teacher'],
  metric: () => null,
  amount: () => null,
  date: ({ date }) => date,
  columns: [
    teacherColumn(),
    groupColumn(),
    textColumn('技能', 20, ({ skill }) => skill),
    textColumn('级别', 10, ({ level }) => level),
    textColumn('编号', 16, ({ number }) => number),
    dateColumn('日期', ({ date }) => date),
  ],
});
