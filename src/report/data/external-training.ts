import { annualHours } from './annual-hours';
import { dateColumn, groupColumn, levelColumn, monthColumn, numberColumn, teacherColumn, textColumn, yesNoColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 外派培训: one row a trip and teacher; 计批 is 1 on the first row of a trip. */
export const EXTERNAL_TRAINING = recordSheet<'external-training'>({
  id: 'data-external-training',
  title: '外派培训',
  kind: 'external-training',
  people: ['teacher'],
  metric: () => 'external-trainings',
  amount: () => 1,
  date: ({ start }) => start,
  columns: [
    { head: '批次', width: 9, format: 'count', of: (_, order) => order },
    teacherColumn(),
    groupColumn(),
    dateColumn('开始', ({ start }) => start),
    dateColumn('结束', ({ end }) => end),
    monthColumn(({ start }) => start),
    textColumn('地点', 14, ({ place }) => place),
    textColumn('主题', 32, ({ topic }) => topic),
    levelColumn(({ level }) => level),
    numberColumn('天数', ({ days }) => days, 'hours'),
    numberColumn('学时', ({ hours }) => hours, 'hours'),
    numberColumn('费用', ({ cost }) => cost, 'money'),
    yesNoColumn('汇报', ({ reported }) => reported),
    { head: '计批', width: 7, format: 'count', of: ({ isFirst }) => (isFirst ? 1 : 0) },
    { head: '年报学时', width: 9, format: 'hours', of: (entry) => annualHours(entry) },
  ],
});
