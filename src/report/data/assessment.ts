import { groupColumn, numberColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 考核: one row a teacher's grade. */
export const ASSESSMENT = recordSheet<'assessment'>({
  id: 'data-assessment',
  title: '考核',
  kind: 'assessment',
  people: ['teacher'],
  metric: () => null,
  amount: () => null,
  date: () => undefined,
  columns: [
    teacherColumn(),
    groupColumn(),
    numberColumn('得分', ({ score }) => score, 'hours'),
    textColumn('等级', 9, ({ grade }) => grade),
  ],
});
