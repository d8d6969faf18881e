import { CATEGORY_WORDS, NO, UNCLASSIFIED, YES } from '../words';
import { annualHours } from './annual-hours';
import { amountColumn, dateColumn, groupColumn, levelColumn, monthColumn, numberColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';
import { whenCounted } from './row-formula';

const METRIC = 'training-hours';

/** 学时登记: hours by teacher and category. */
export const TRAINING_HOURS = recordSheet<'training-hours'>({
  id: 'data-training-hours',
  title: '学时登记',
  kind: 'training-hours',
  people: ['teacher'],
  metric: () => METRIC,
  amount: ({ hours }) => hours ?? null,
  date: ({ date }) => date,
  columns: [
    teacherColumn(),
    groupColumn(),
    dateColumn('日期', ({ date }) => date),
    monthColumn(({ date }) => date),
    textColumn('活动', 32, ({ activity }) => activity),
    { head: '类别', width: 10, of: ({ fields: { category } }) => (category ? CATEGORY_WORDS[category] : UNCLASSIFIED) },
    levelColumn(({ level }) => level),
    numberColumn('登记学时', ({ hours }) => hours, 'hours'),
    amountColumn('认定学时', 'hours'),
    { head: '审批', width: 7, of: ({ fields: { approved } }) => (approved === undefined ? null : approved ? YES : NO) },
    { head: '计入学时', width: 9, format: 'hours', calculated: whenCounted('认定学时') },
    { head: '年报学时', width: 9, format: 'hours', of: (entry) => annualHours(entry) },
  ],
});
