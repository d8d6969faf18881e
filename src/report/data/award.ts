import { dateColumn, groupColumn, levelColumn, numberColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 获奖: one row an award and person; 计件 is 1 on the first row of a piece. */
export const AWARD = recordSheet<'award'>({
  id: 'data-award',
  title: '获奖',
  kind: 'award',
  people: ['teachers'],
  metric: () => 'awards',
  amount: () => 1,
  date: ({ date }) => date,
  columns: [
    textColumn('作品', 32, ({ work }) => work),
    textColumn('奖项', 24, ({ award }) => award),
    teacherColumn(),
    groupColumn(),
    levelColumn(({ level }) => level),
    textColumn('等级', 9, ({ grade }) => grade),
    textColumn('颁奖单位', 20, ({ organiser }) => organiser),
    dateColumn('日期', ({ date }) => date),
    { head: '计件', width: 7, format: 'count', of: ({ isFirst }) => (isFirst ? 1 : 0) },
    numberColumn('声明人数', ({ statedCount }) => statedCount),
  ],
});
