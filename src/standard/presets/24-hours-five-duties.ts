import type { Rule, Standard } from '../rule';

const HOURS = '小学校本工作总结 篇3';
const DUTIES = '小学校本工作总结 篇5';

const FOR_ALL = { scope: { kind: 'all' }, period: 'semester', weight: 'requirement' } as const;
const SHARE = { ...FOR_ALL, kind: 'share', weight: 'warning', family: '学时', unit: '%' } as const;

/** 学时: 24 in the semester, and about 40/40/20 of them by kind; a school's own plan for its county's 24 hours. */
export const HOURS_RULES: readonly Rule[] = [
  {
    ...{ ...FOR_ALL, id: 'B01', kind: 'at-least', params: { metrics: ['training-hours'], atLeast: 24 } },
    ...{ name: '学时', family: '学时', unit: '学时', source: { document: HOURS, clause: '学时', quote: '校本研训达24学时以上' } },
  },
  {
    ...{ ...SHARE, id: 'B02', params: { part: 'training-hours.thematic', whole: 'training-hours', share: 40, tolerance: 5 } },
    ...{ name: '专题', source: { document: HOURS, clause: '学时构成', quote: '专题学习、主题研讨等形式约占40%学时' } },
  },
  {
    ...{ ...SHARE, id: 'B03', params: { part: 'training-hours.practice', whole: 'training-hours', share: 40, tolerance: 5 } },
    ...{ name: '实践', source: { document: HOURS, clause: '学时构成', quote: '案例研究、教学竞赛或协作教学等形式约占40%' } },
  },
  {
    ...{ ...SHARE, id: 'B04', params: { part: 'training-hours.self-study', whole: 'training-hours', share: 20, tolerance: 5 } },
    ...{ name: '自主', source: { document: HOURS, clause: '学时构成', quote: '自主研修等约占20%学时' } },
  },
];

const DUTY_RULES: readonly Rule[] = [
  {
    ...{ ...FOR_ALL, id: 'D07', kind: 'at-least', params: { metrics: ['observed-lessons'], atLeast: 10 } },
    ...{ name: '听课', family: '听课', unit: '节', source: { document: DUTIES, clause: '具体要求(2)', quote: '每学期听课不少于10节' } },
  },
  {
    ...{ ...FOR_ALL, id: 'D08', kind: 'at-least', params: { metrics: ['books-read'], atLeast: 2 } },
    ...{ name: '读书', family: '读书', unit: '本', source: { document: DUTIES, clause: '具体要求(3)', quote: '每学期必读至少2本书' } },
  },
  {
    ...{ ...FOR_ALL, id: 'D09', kind: 'at-least', params: { metrics: ['books-read.textbook'], atLeast: 1 } },
    ...{ name: '教材', family: '读书', unit: '本' },
    source: { document: DUTIES, clause: '具体要求(3)', quote: '其中一本为年度继续教育自学教材' },
  },
  {
    ...{ ...FOR_ALL, id: 'D12', kind: 'at-least', params: { metrics: ['papers', 'reflections', 'narratives'], atLeast: 1 } },
    ...{ name: '论文/反思/叙事', family: '写作', unit: '篇' },
    source: { document: DUTIES, clause: '具体要求(5)', quote: '每学期写一篇教育教学论文或教育教学反思、教学叙事' },
  },
  {
    ...{ ...FOR_ALL, id: 'D19', kind: 'at-least', params: { metrics: ['open-lessons'], atLeast: 1 } },
    ...{
      name: '公开课',
      family: '公开课',
      unit: '节',
      source: { document: DUTIES, clause: '教学“三个一”', quote: '每人一课、每周一课、每月一课' },
    },
  },
  {
    ...{ ...FOR_ALL, id: 'D05', kind: 'at-least', params: { metrics: ['plans'], atLeast: 1 } },
    ...{ scope: { kind: 'age', atMost: 35 }, period: 'school-year', name: '自培计划', family: '其他', unit: '份' },
    source: { document: DUTIES, clause: '具体要求(1)', quote: '每位青年教师有一份自培计划和一份总结' },
  },
];

/** 24 学时·五项职责: the hours of one text and the duties of another, as both state them; the standard that the pane starts with. */
export const HOURS_AND_DUTIES: Standard = {
  id: '24-hours-five-duties',
  name: '24 学时·五项职责',
  version: '1',
  rules: [...HOURS_RULES, ...DUTY_RULES],
};
