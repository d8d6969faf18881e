import { dateColumn, groupColumn, monthColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 常规检查: one row a teacher and inspection. */
export const INSPECTION = recordSheet<'inspection'>({
  id: 'data-inspection',
  title: '常规检查',
  kind: 'inspection',
  people: ['teacher'],
  metric: () => null,
  amount: () => null,
  date: ({ date, month }) => date ?? month,
  columns: [
    teacherColumn(),
    groupColumn(),
    dateColumn('日期', ({ date }) => date),
    monthColumn(({ date, month }) => date ?? month),
    textColumn('检查内容', 24, ({ topic }) => topic),
    textColumn('等级', 8, ({ grade }) => grade),
  ],
});
