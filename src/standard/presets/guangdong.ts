import type { ConversionRow } from '../conversion';
import type { Standard } from '../rule';
import { stated } from './stated';

/** 广东, a guide for teachers: https://cp828-1.com/rr20210317/339.html (copy). */
const DOCUMENT = '广东省专业技术人员继续教育学时申报指南（cp828-1.com/rr20210317/339，转引）';

/** A column 学时来源 says which bucket the hours are of. A paper is 专业, and of one paper at most 28 hours count. */
const BUCKETS: readonly ConversionRow[] = [
  { item: '专业', name: '专业科目', way: 'each', metric: 'training-hours', where: '学时来源=专业科目', value: 1 },
  {
    item: '专业.论文',
    name: '发表论文',
    way: 'each',
    metric: 'training-hours',
    where: '学时来源=论文',
    value: 1,
    caps: [{ per: 'record', most: 28 }],
  },
  { item: '选修', name: '个人选修', way: 'each', metric: 'training-hours', where: '学时来源=选修', value: 1 },
  { item: '公需', name: '公需科目', way: 'each', metric: 'training-hours', where: '学时来源=公需科目', value: 1 },
];

/** 广东: three buckets of hours a year, closed on 31 December: what is missing is not made up for later. */
export const GUANGDONG: Standard = {
  id: 'guangdong',
  name: '广东年度三类学时',
  version: '2021；来源：转引，使用前请核对原文',
  conversions: BUCKETS,
  rules: stated(DOCUMENT, [
    {
      id: 'GD01',
      name: '三类学时',
      family: '学时',
      unit: '类',
      period: 'calendar-year',
      is: ['each-of', { parts: ['专业科目:学分.专业≥42', '个人选修:学分.选修≥18', '公需科目:学分.公需≥30'] }],
      clause: '年度学时',
      quote: '专业42，选修18，公需30',
    },
    {
      id: 'GD02',
      name: '年度总学时',
      family: '学时',
      unit: '学时',
      period: 'calendar-year',
      is: ['limits', { count: '学分', atLeast: 90 }],
      clause: '年度学时',
      quote: '42+18+30；一篇论文至多28学时；12月31日截止',
    },
  ]),
};
