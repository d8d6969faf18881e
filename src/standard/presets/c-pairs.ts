import type { Rule, Standard } from '../rule';
import { C_SCHOOL_RULES } from './c-pairs-school';
import { stated } from './stated';

const DOCUMENT = '小学校本工作总结 篇4';
const PAIRS = '“结对子”活动';

const TEACHER_RULES: readonly Rule[] = stated(DOCUMENT, [
  {
    id: 'C03',
    name: '笔记与读书体会',
    family: '读书',
    unit: '项',
    is: ['each-of', { parts: ['读书笔记≥1', '读书心得≥1'] }],
    clause: '文化氛围',
    quote: '教师要有读书笔记,写出自己的读书体会',
  },
  {
    id: 'C04',
    name: '师德违规',
    family: '考核',
    unit: '次',
    is: ['limits', { count: '考核', counting: '合计(违规次数)', equal: 0 }],
    clause: '职业道德',
    quote: '三个杜绝,三个正确对待',
  },
  {
    id: 'C07',
    name: '师父每月听课',
    family: '师徒',
    unit: '节',
    scope: '徒弟',
    each: 'month',
    is: ['limits', { count: '师父听课', atLeast: 1 }],
    clause: PAIRS,
    quote: '每月请指导教师听课一节',
  },
  {
    id: 'C08',
    name: '徒弟每月反思',
    family: '师徒',
    unit: '篇',
    scope: '徒弟',
    each: 'month',
    is: ['limits', { count: '反思', atLeast: 1 }],
    clause: PAIRS,
    quote: '自己写教学反思一次',
  },
  {
    id: 'C09',
    name: '徒弟论文',
    family: '师徒',
    unit: '篇',
    scope: '徒弟',
    is: ['limits', { count: '论文', atLeast: 1 }],
    clause: PAIRS,
    quote: '写一篇教育教学论文',
  },
  {
    id: 'C10',
    name: '徒弟教学设计',
    family: '师徒',
    unit: '篇',
    scope: '徒弟',
    is: ['limits', { count: '教学设计', atLeast: 2 }],
    clause: PAIRS,
    quote: '两个教学设计',
  },
  {
    id: 'C12',
    name: '研究方案',
    family: '课题',
    unit: '项',
    period: 'school-year',
    is: ['limits', { count: '课题', evidence: '有 研究方案', atLeast: 1 }],
    clause: '校本研修',
    quote: '制定出切实可行的研究方案',
  },
  {
    id: 'C13',
    name: '领导听评课',
    family: '听课',
    unit: '节',
    scope: '领导',
    is: ['limits', { count: '听课', evidence: '有 评课', atLeast: 1 }],
    clause: '校本研修',
    quote: '坚持校长和班子成员听、评课制度',
  },
  {
    id: 'C14',
    name: '外出调课与补助',
    family: '外派培训',
    unit: '%',
    is: ['every-record', { of: '外派培训', must: '(星期=周末 且 有 补助) 或 (星期=工作日 且 有 调课)' }],
    clause: '骨干教师培训',
    quote: '节假日外出学习,学校负责给予补助',
  },
]);

/** 校本培训·结对子: what each activity keeps, weekly study, pairs with their monthly duties, contests. */
export const PAIRS_SCHOOL: Standard = {
  id: 'training-and-pairs',
  name: '校本培训·“结对子”',
  version: '1',
  rules: [...TEACHER_RULES, ...C_SCHOOL_RULES],
  terms: [
    {
      term: '领导',
      meaning:
        '有 职务 且 职务 含 校长、书记、领导、行政、班子、副主任、教导主任、教务主任、总务主任、政教主任、德育主任、教科室主任、教科主任、办公室主任',
    },
  ],
};
