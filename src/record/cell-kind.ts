/**
 * 内容种类: what a single cell looks like, apart from its heading. A cell may look like several at once (`9.6` is a number and a day;
 * `二等奖` is a prize and a grade). `recognise/content` has one test for each.
 */
export const CELL_KINDS = [
  'person', // one name
  'people', // several names
  'date', // a day
  'serial', // a number that may be a day: 45541
  'span', // two days: 10月9日—10日
  'month', // a year and month, or a year
  'week', // 第3周
  'weekday',
  'period', // 第5节
  'none', // / — 无: nothing, said so
  'whole', // a small whole number, also 十二 两本 １２节
  'amount', // any other plain number
  'code', // 编号: a long number, or letters and figures
  'boolean', // 有/无 是/否 √/×
  'mark', // √ 病假 公出
  'level', // 校级
  'category', // 专题研修
  'genre', // 教学反思
  'obligation', // 必读
  'book', // 《》
  'gender',
  'subject',
  'group', // 语文组
  'class', // 三(1)班
  'rank', // 一级教师
  'post', // 班主任
  'grade', // 优 合格
  'prize', // 二等奖
  'status', // 在研
  'organisation', // 县教育局
  'place', // 杭州 市第三中学
  'lesson-form', // 研讨课
  'activity-form', // 集中讲座
  'routine', // 备课 作业批改
  'skill', // 普通话
  'guidance', // 课堂教学 班级管理
  'honour', // 优秀教师 教学比赛
  'text', // anything with letters
] as const;

export type CellKind = (typeof CELL_KINDS)[number];
