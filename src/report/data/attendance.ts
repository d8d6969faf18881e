import { MARK_WORDS } from '../words';
import { dateColumn, groupColumn, monthColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';
import { oneUnless, oneWhen } from './row-formula';

/** 签到: one row a teacher and activity. 公假 is in neither 应到 nor 请假. */
export const ATTENDANCE = recordSheet<'attendance'>({
  id: 'data-attendance',
  title: '签到',
  kind: 'attendance',
  people: ['teacher'],
  metric: () => null,
  amount: () => null,
  date: ({ date }) => date,
  columns: [
    teacherColumn(),
    groupColumn(),
    dateColumn('日期', ({ date }) => date),
    monthColumn(({ date }) => date),
    textColumn('活动', 32, ({ activity }) => activity),
    { head: '标记', width: 7, of: ({ fields: { mark } }) => (mark ? MARK_WORDS[mark] : null) },
    { head: '应到', width: 7, format: 'count', calculated: oneUnless('标记', MARK_WORDS.official) },
    { head: '实到', width: 7, format: 'count', calculated: oneWhen('标记', [MARK_WORDS.present, MARK_WORDS.late, MARK_WORDS.early]) },
    { head: '请假', width: 7, format: 'count', calculated: oneWhen('标记', [MARK_WORDS.personal, MARK_WORDS.sick]) },
    { head: '缺席', width: 7, format: 'count', calculated: oneWhen('标记', [MARK_WORDS.absent]) },
  ],
});
