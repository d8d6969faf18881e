import type { Period, Step } from '../period';
import type { CAP_SPANS } from '../conversion';
import { vocabulary } from './word-list';

/** 周期: the stretch of time whose records a rule looks at. */
export const PERIOD_WORDS = vocabulary<Period>({
  semester: ['学期', '每学期', '本学期', '一学期'],
  'school-year': ['学年', '每学年', '本学年'],
  'calendar-year': ['自然年', '每年', '年度', '年', '每年度', '本年度', '日历年'],
  cycle: ['多年周期', '周期', '每周期', '五年', '五年周期', '周期内', '规划期'],
  vacation: ['假期', '寒暑假', '每假期', '寒假', '暑假'],
  ever: ['不限', '历来', '长期', '累计', '不限时间'],
});

/** 逐期: the shorter stretches in every one of which a rule may have to hold. */
export const STEP_WORDS = vocabulary<Step>({
  workday: ['每工作日', '每天', '每日', '工作日', '每个工作日', '逐日'],
  week: ['每周', '周', '一周', '每星期', '逐周'],
  'two-weeks': ['每两周', '两周', '双周', '每双周', '隔周', '单双周'],
  month: ['每月', '月', '每个月', '逐月'],
  semester: ['每学期', '学期', '逐学期'],
  'school-year': ['每学年', '学年', '逐学年'],
  'calendar-year': ['每年', '自然年', '年', '年度', '每年度', '逐年'],
});

/** 封顶: within what a conversion item may give at most so much. */
export const CAP_WORDS = vocabulary<(typeof CAP_SPANS)[number]>({
  record: ['每次', '每件', '每项', '单次', '一次'],
  day: ['每天', '每日'],
  month: ['每月'],
  semester: ['每学期', '学期'],
  'school-year': ['每学年', '学年'],
  'calendar-year': ['每年', '年度', '每年度', '自然年'],
  cycle: ['每周期', '周期', '多年周期', '五年'],
});
