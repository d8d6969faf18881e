import { dateColumn, groupColumn, teacherColumn, textColumn, yesNoColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 材料清单: one row an item that was ticked off, or not. */
export const CHECKLIST = recordSheet<'checklist'>({
  id: 'data-checklist',
  title: '材料清单',
  kind: 'checklist',
  people: ['teacher'],
  metric: () => null,
  amount: () => null,
  date: ({ date }) => date,
  columns: [
    textColumn('规则编号', 10, ({ rule }) => rule),
    teacherColumn(),
    groupColumn(),
    textColumn('材料', 24, ({ item }) => item),
    yesNoColumn('已有', ({ held }) => held),
    dateColumn('日期', ({ date }) => date),
  ],
});
