/** Closed vocabularies of the records, as the contract names them. Words that schools write for them are alias data, not here. */

/** 级别, low to high: 组 校 片 县区 市 省 国家. */
export const LEVELS = ['group', 'school', 'cluster', 'county', 'city', 'province', 'nation'] as const;
export type Level = (typeof LEVELS)[number];

/** 签到标记: 出勤 迟到 早退 公假 事假 病假 缺席. */
export const MARKS = ['present', 'late', 'early', 'official', 'personal', 'sick', 'absent'] as const;
export type Mark = (typeof MARKS)[number];

/** 学时类别: 专题研修 实践研修 自主研修. */
export const CATEGORIES = ['thematic', 'practice', 'self-study'] as const;
export type Category = (typeof CATEGORIES)[number];

/** 文稿体裁: 论文 反思 叙事 案例 日记 教后记 读书心得 教学设计 计划 总结 心得体会. */
export const GENRES = [
  'paper',
  'reflection',
  'narrative',
  'case',
  'diary',
  'post-lesson-note',
  'reading-essay',
  'lesson-design',
  'plan',
  'summary',
  'insight',
] as const;
export type Genre = (typeof GENRES)[number];

/** 读书性质: 必读 选读. */
export const OBLIGATIONS = ['required', 'optional'] as const;
export type Obligation = (typeof OBLIGATIONS)[number];
