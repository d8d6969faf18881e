import type { Category, Genre, Level, Mark, Obligation } from '../record/vocabulary';
import type { LeftOutReason } from '../ledger/ledger';

/** The words that our sheets write for the closed vocabularies. */

/** 级别. */
export const LEVEL_WORDS = {
  group: '组级',
  school: '校级',
  cluster: '片级',
  county: '县级',
  city: '市级',
  province: '省级',
  nation: '国家级',
} as const satisfies Record<Level, string>;

/** 学时类别; a record without one is `UNCLASSIFIED`. */
export const CATEGORY_WORDS = {
  thematic: '专题研修',
  practice: '实践研修',
  'self-study': '自主研修',
} as const satisfies Record<Category, string>;

export const UNCLASSIFIED = '未分类';

/** 签到标记. */
export const MARK_WORDS = {
  present: '出勤',
  late: '迟到',
  early: '早退',
  official: '公假',
  personal: '事假',
  sick: '病假',
  absent: '缺席',
} as const satisfies Record<Mark, string>;

/** 文稿体裁. */
export const GENRE_WORDS = {
  paper: '论文',
  reflection: '反思',
  narrative: '叙事',
  case: '案例',
  diary: '日记',
  'post-lesson-note': '教后记',
  'reading-essay': '读书心得',
  'lesson-design': '教学设计',
  plan: '计划',
  summary: '总结',
  insight: '心得体会',
} as const satisfies Record<Genre, string>;

/** 读书性质. */
export const OBLIGATION_WORDS = { required: '必读', optional: '选读' } as const satisfies Record<Obligation, string>;

/** 未计入原因: the fixed words of the data sheets. */
export const LEFT_OUT_WORDS = {
  duplicate: '重复登记',
  'out-of-semester': '不在本学期',
  'not-approved': '未审批',
  'no-note': '缺摘记',
  capped: '超过上限',
  'off-roster': '名册外',
  'own-lesson': '本人自己的课',
  'summary-superseded': '重复登记',
  excluded: '校方排除',
  unfit: '不符合条件',
  'no-evidence': '缺凭证',
  'lower-level': '就高计',
  'out-of-period': '不在统计时段',
} as const satisfies Record<LeftOutReason, string>;

export const UNREADABLE = '数据看不清';

/** 计入. */
export const COUNTED = { yes: '是', no: '否', pending: '待核实' } as const;

/** Yes and no as the data sheets write them. */
export const YES = '是';
export const NO = '否';

/** What stands for a teacher without a group. */
export const UNGROUPED = '未分组';
/** What stands for a record without the attribute that a column or row counts by. */
export const UNSTATED = '未注明';
/** A school that the workbook does not name. */
export const OUR_SCHOOL = '本校';
