import type { Rule } from '../rule';
import { stated } from './stated';

const DOCUMENT = '小学校本工作总结 篇4';

/** What the activities and the school of system C owe. */
export const C_SCHOOL_RULES: readonly Rule[] = stated(DOCUMENT, [
  {
    id: 'C01',
    name: '培训四落实',
    family: '活动',
    unit: '%',
    subject: 'school',
    is: ['every-record', { of: '活动', must: '有 日期 且 有 主题 且 (有 参加人员 或 有 应到人数 或 有 实到人数 或 有 主讲人) 且 有 考评' }],
    clause: '领导重视,制度保证',
    quote: '培训时间、内容、人员、考评“四落实”',
  },
  {
    id: 'C02',
    name: '培训四种材料',
    family: '活动',
    unit: '%',
    subject: 'school',
    is: ['every-record', { of: '活动', must: '有 讲稿 且 有 笔记 且 有 记录 且 有 反馈' }],
    clause: '领导重视,制度保证',
    quote: '辅导教师上课有讲稿,听课教师有笔记',
  },
  {
    id: 'C05',
    name: '每周学习',
    family: '活动',
    unit: '次',
    subject: 'school',
    each: 'week',
    is: ['limits', { count: '活动[形式 含 学习、讲座、研讨]', atLeast: 1 }],
    clause: '常规学习培训',
    quote: '学校每周都组织政治学习或业务学习',
  },
  {
    id: 'C06',
    name: '全员分组研讨',
    family: '活动',
    unit: '次',
    subject: 'school',
    is: ['limits', { count: '活动[形式 含 分组研讨 且 缺席人数=0]', atLeast: 1 }],
    clause: '常规学习培训',
    quote: '组织一次全体教师参加的分组研讨',
  },
  {
    id: 'C11',
    name: '展示观摩',
    family: '活动',
    unit: '次',
    subject: 'school',
    is: ['limits', { count: '活动[形式 含 展示、观摩]', atLeast: 1 }],
    clause: '校本研修',
    quote: '每学期都组织全校范围的课堂教学的展示观摩',
  },
  {
    id: 'C15',
    name: '四项比赛评比',
    family: '活动',
    unit: '项',
    subject: 'school',
    period: 'school-year',
    is: [
      'each-of',
      {
        parts: [
          '课堂教学大赛:活动[主题 含 课堂教学大赛、课堂大赛、教学比武]≥1',
          '论文案例评比:活动[主题 含 论文评比、案例评比、优秀论文、优秀案例]≥1',
          '课后反思交流:活动[主题 含 反思交流]≥1',
          '课件大赛:活动[主题 含 课件大赛、课件比赛]≥1',
        ],
      },
    ],
    clause: '优化知识结构',
    quote: '开展中青年教师课堂教学大赛',
  },
]);
