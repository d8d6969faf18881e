import type { Category } from '../record/vocabulary';

/** 学时类别词: words that speak of a category of hours, in a cell or a heading. A longer one is looked for first. */
export const CATEGORY_WORDS: Readonly<Record<Category, readonly string[]>> = {
  thematic: [
    ...[
      '专题',
      '主题',
      '集中',
      '理论',
      '讲座',
      '专家报告',
      '通识',
      '政治学习',
      '业务学习',
      '师德培训',
      '报告会',
      '讲授',
      '集体学习',
      '专业引领',
      '全员培训',
    ],
  ],
  practice: [
    ...[
      '实践',
      '展示',
      '观摩',
      '案例',
      '课例',
      '竞赛',
      '协作',
      '磨课',
      '赛课',
      '研课',
      '议课',
      '评课',
      '听课',
      '公开课',
      '研讨课',
      '同课异构',
      '集体备课',
      '教学比武',
      '技能比赛',
    ],
    ...['教学反思', '课堂教学', '操作', '跟岗', '沙龙', '行动研究', '同伴互助', '技能训练', '教学活动'],
  ],
  'self-study': ['自主', '自学', '自修', '个人', '自我', '读书', '阅读', '网络研修', '自选', '自培', '自研'],
};
