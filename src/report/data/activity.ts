import { dateColumn, levelColumn, monthColumn, numberColumn, textColumn, weekColumn, yesNoColumn } from './record-columns';
import { recordSheet } from './record-sheet';
import { label } from '../label';

/** 活动: one row an activity; it is nobody's. */
export const ACTIVITY = recordSheet<'activity'>({
  id: 'data-activity',
  title: '活动',
  kind: 'activity',
  people: [],
  metric: () => null,
  amount: () => null,
  date: ({ date }) => date,
  columns: [
    { head: '活动序号', width: 9, format: 'count', of: (_, order) => order },
    dateColumn('日期', ({ date }) => date),
    weekColumn(
      ({ date }) => date,
      ({ week }) => week,
    ),
    monthColumn(({ date }) => date),
    textColumn('主题', 32, ({ topic }) => topic),
    textColumn('形式', 10, ({ form }) => form),
    levelColumn(({ level }) => level),
    textColumn('主讲人', 10, ({ speaker }) => speaker),
    textColumn('教研组', 10, ({ group }) => (group === undefined ? undefined : label(group))),
    numberColumn('学时', ({ hours }) => hours, 'hours'),
    numberColumn('应到', ({ expected }) => expected),
    numberColumn('实到', ({ present }) => present),
    yesNoColumn('方案', ({ hasPlan }) => hasPlan),
    yesNoColumn('照片', ({ hasPhoto }) => hasPhoto),
    yesNoColumn('报道', ({ hasReport }) => hasReport),
    yesNoColumn('反馈', ({ hasFeedback }) => hasFeedback),
  ],
});
