import type { Rule, Standard } from '../rule';
import { HOURS_RULES } from './24-hours-five-duties';
import { stated } from './stated';

const DOCUMENT = '小学校本工作总结 篇3';

const FILE_RULES: readonly Rule[] = stated(DOCUMENT, [
  {
    id: 'B05',
    name: '七种文字材料',
    family: '材料',
    unit: '项',
    is: ['combine', { expression: 'B05.1 且 B05.2' }],
    clause: '研训考核',
    quote: '学习笔记、听课记录、课例或案例、课件制作',
  },
  {
    id: 'B05.1',
    name: '台账里的材料',
    family: '材料',
    unit: '项',
    weight: 'part',
    is: ['each-of', { parts: ['听课记录:听课≥1', '课例或案例:案例≥1', '学习体会:心得体会≥1', '经验总结:总结≥1', '研究论文:论文≥1'] }],
    clause: '研训考核',
    quote: '学习笔记、听课记录、课例或案例、课件制作',
  },
  {
    id: 'B05.2',
    name: '台账外的材料',
    family: '材料',
    unit: '项',
    weight: 'part',
    is: ['checklist', { items: ['学习笔记', '课件'] }],
    clause: '研训考核',
    quote: '学习笔记、听课记录、课例或案例、课件制作',
  },
  {
    id: 'B06',
    name: '出勤率',
    family: '活动',
    unit: '%',
    // The text counts attendance and names no figure: a warning below 80.
    weight: 'warning',
    is: ['share', { part: '实到', whole: '应到', atLeast: 80 }],
    clause: '研训考核',
    quote: '考勤记录情况整理、统计',
  },
  {
    id: 'B07',
    name: '自学书目',
    family: '读书',
    unit: '本',
    is: [
      'covers',
      { of: '读书', field: '书名', list: ['《教师职业道德规范》', '《小学生心理健康》', '《高效课堂理论》', '《新课程理论》'] },
    ],
    clause: '自主研修',
    quote: '等书籍的阅读自学',
  },
  {
    id: 'B08',
    name: '研训档案',
    family: '材料',
    unit: '份',
    period: 'school-year',
    is: ['checklist', { items: ['校本研训档案'] }],
    clause: '研训考核',
    quote: '建立教师校本研训档案',
  },
  {
    id: 'B09',
    name: '骨干帮扶',
    family: '师徒',
    unit: '%',
    is: ['every-record', { of: '徒弟', must: '有 听课 且 有 评课 且 有 研讨' }],
    clause: '骨干教师',
    quote: '和选定的被帮扶教师一起听课、评课、研讨',
  },
]);

/** 永嘉县 校本研训 24 学时: the hours with their shares, the seven papers, the four books, the file and the pairs. */
export const YONGJIA_24: Standard = {
  id: 'yongjia-24-hours',
  name: '永嘉县校本研训 24 学时',
  version: '1',
  rules: [...HOURS_RULES, ...FILE_RULES],
};
