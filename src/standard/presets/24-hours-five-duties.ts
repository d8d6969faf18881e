import type { Rule, RuleSource, Standard } from '../rule';

const HOURS = '小学校本工作总结 篇3';
const DUTIES = '小学校本工作总结 篇5';

/** A duty of the semester: so much of some metrics together, for all teachers unless `scope` says otherwise. */
type Duty = Pick<Rule, 'id' | 'name' | 'family' | 'unit'> &
  Partial<Pick<Rule, 'scope' | 'period'>> & {
    readonly count: string;
    readonly atLeast: number;
    readonly source: RuleSource;
  };

function duty({ count, atLeast, ...facts }: Duty): Rule {
  return {
    subject: 'teacher',
    scope: '',
    period: 'semester',
    weight: 'requirement',
    kind: 'limits',
    params: { count, atLeast },
    ...facts,
  };
}

/** 学时构成: about so many per cent of the hours; outside the tolerance it warns and fails nobody. */
function hoursShare(id: string, name: string, params: { readonly part: string; readonly share: number }, quote: string): Rule {
  return {
    id,
    name,
    family: '学时',
    unit: '%',
    subject: 'teacher',
    scope: '',
    period: 'semester',
    weight: 'warning',
    kind: 'share',
    params: { ...params, whole: '学时', tolerance: 5 },
    source: { document: HOURS, clause: '学时构成', quote },
  };
}

/** 学时: 24 in the semester, and about 40/40/20 of them by kind; a school's own plan for its county's 24 hours. */
export const HOURS_RULES: readonly Rule[] = [
  duty({
    id: 'B01',
    name: '学时',
    family: '学时',
    unit: '学时',
    count: '学时',
    atLeast: 24,
    source: { document: HOURS, clause: '学时', quote: '校本研训达24学时以上' },
  }),
  hoursShare('B02', '专题', { part: '专题学时', share: 40 }, '专题学习、主题研讨等形式约占40%学时'),
  hoursShare('B03', '实践', { part: '实践学时', share: 40 }, '案例研究、教学竞赛或协作教学等形式约占40%'),
  hoursShare('B04', '自主', { part: '自主学时', share: 20 }, '自主研修等约占20%学时'),
];

const DUTY_RULES: readonly Rule[] = [
  duty({
    id: 'D07',
    name: '听课',
    family: '听课',
    unit: '节',
    count: '听课',
    atLeast: 10,
    source: { document: DUTIES, clause: '具体要求(2)', quote: '每学期听课不少于10节' },
  }),
  duty({
    id: 'D08',
    name: '读书',
    family: '读书',
    unit: '本',
    count: '读书',
    atLeast: 2,
    source: { document: DUTIES, clause: '具体要求(3)', quote: '每学期必读至少2本书' },
  }),
  duty({
    id: 'D09',
    name: '教材',
    family: '读书',
    unit: '本',
    count: '教材',
    atLeast: 1,
    source: { document: DUTIES, clause: '具体要求(3)', quote: '其中一本为年度继续教育自学教材' },
  }),
  duty({
    id: 'D12',
    name: '论文/反思/叙事',
    family: '写作',
    unit: '篇',
    count: '论文+反思+叙事',
    atLeast: 1,
    source: { document: DUTIES, clause: '具体要求(5)', quote: '每学期写一篇教育教学论文或教育教学反思、教学叙事' },
  }),
  duty({
    id: 'D19',
    name: '公开课',
    family: '公开课',
    unit: '节',
    count: '公开课',
    atLeast: 1,
    source: { document: DUTIES, clause: '教学“三个一”', quote: '每人一课、每周一课、每月一课' },
  }),
  duty({
    id: 'D05',
    name: '自培计划',
    family: '其他',
    unit: '份',
    scope: '青年教师',
    period: 'school-year',
    count: '计划',
    atLeast: 1,
    source: { document: DUTIES, clause: '具体要求(1)', quote: '每位青年教师有一份自培计划和一份总结' },
  }),
];

/** 24 学时·五项职责: the hours of one text and the duties of another, as both state them; the standard that the pane starts with. */
export const HOURS_AND_DUTIES: Standard = {
  id: '24-hours-five-duties',
  name: '24 学时·五项职责',
  version: '1',
  rules: [...HOURS_RULES, ...DUTY_RULES],
  terms: [{ term: '青年教师', meaning: '年龄≤35' }],
};
