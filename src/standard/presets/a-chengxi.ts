import type { Rule, Standard } from '../rule';
import { A_SCHOOL_RULES } from './a-chengxi-school';
import { stated } from './stated';

const DOCUMENT = '小学校本工作总结 篇1';

/** Submission on the Monday after the lesson: so many days later as the weekday of the lesson leaves. */
const BY_NEXT_MONDAY = ['一', '二', '三', '四', '五', '六', '日']
  .map((day, index) => `星期=${day} 且 间隔(日期,上交日期)≤${7 - index}`)
  .map((text) => `(${text})`)
  .join(' 或 ');

const TEACHER_RULES: readonly Rule[] = stated(DOCUMENT, [
  {
    id: 'A01',
    name: '领导每周听课',
    family: '听课',
    unit: '节',
    scope: '领导',
    each: 'week',
    is: ['limits', { count: '听课', atLeast: 1 }],
    clause: '管理机制',
    quote: '坚持执行每周领导听课制度',
  },
  {
    id: 'A02',
    name: '听课要点上交',
    family: '听课',
    unit: '%',
    scope: '领导',
    is: ['every-record', { of: '听课', must: `有 上交日期 且 (${BY_NEXT_MONDAY})` }],
    clause: '管理机制',
    quote: '在下周一交由教导处或校长室审阅',
  },
  {
    id: 'A07',
    name: '规定书目',
    family: '读书',
    unit: '本',
    // The text names no titles: a school writes its own list here.
    is: ['covers', { of: '读书', field: '书名', list: ['《义务教育课程标准》', '《给教师的建议》'] }],
    clause: '注重提升专业素养',
    quote: '有规定看的,有选看的',
  },
  {
    id: 'A08',
    name: '勤动笔',
    family: '写作',
    unit: '篇',
    is: ['limits', { count: '反思+叙事+案例+日记+教后记', atLeast: 1 }],
    clause: '注重提升专业素养',
    quote: '必须进行的常规工作',
  },
  {
    id: 'A09',
    name: '提前一周备课',
    family: '公开课',
    unit: '%',
    is: ['every-record', { of: '公开课', must: '间隔(备课日期,日期)≥7' }],
    clause: '三级备课',
    quote: '教师提前一周备课',
  },
  {
    id: 'A10',
    name: '三级备课',
    family: '写作',
    unit: '%',
    is: ['every-record', { of: '教学设计', must: '有 初案 且 有 议课记录 且 有 个性化修改稿 且 有 课后反思' }],
    clause: '三级备课',
    quote: '提前备课,集体议课,个人整理,注重反思',
  },
  {
    id: 'A11',
    name: '反思四要素',
    family: '写作',
    unit: '%',
    is: ['every-record', { of: '反思', must: '有 闪光点 且 有 失败处 且 有 学生错例 且 有 二次教学建议' }],
    clause: '三级备课',
    quote: '闪光点和失败处、学生的错例、二次教学建议',
  },
  {
    id: 'A12',
    name: '人人参与课题',
    family: '课题',
    unit: '项',
    is: ['limits', { count: '课题', atLeast: 1 }],
    clause: '立足课堂,以研促教',
    quote: '人人参与了小课题的研究',
  },
  {
    id: 'A14',
    name: '综合考核与档案',
    family: '考核',
    unit: '项',
    consequences: ['commend'],
    is: ['combine', { expression: 'A14.1 且 A14.2' }],
    clause: '激励机制',
    quote: '纳入学期对教师的综合考核之中',
  },
  {
    id: 'A14.1',
    name: '综合考核',
    family: '考核',
    unit: '次',
    weight: 'part',
    is: ['limits', { count: '考核', atLeast: 1 }],
    clause: '激励机制',
    quote: '纳入学期对教师的综合考核之中',
  },
  {
    id: 'A14.2',
    name: '业务档案',
    family: '材料',
    unit: '份',
    weight: 'part',
    is: ['checklist', { items: ['教师业务档案'] }],
    clause: '激励机制',
    quote: '并记入教师业务档案',
  },
]);

/** 城西小学“一三四”模式: weekly observation by leaders, 三级备课, reading and writing, projects for everybody. */
export const CHENGXI: Standard = {
  id: 'chengxi-one-three-four',
  name: '城西小学“一三四”模式',
  version: '1',
  rules: [...TEACHER_RULES, ...A_SCHOOL_RULES],
  terms: [
    {
      term: '领导',
      meaning:
        '有 职务 且 职务 含 校长、书记、领导、行政、副主任、教导主任、教务主任、总务主任、政教主任、德育主任、教科室主任、教科主任、办公室主任',
    },
  ],
};
