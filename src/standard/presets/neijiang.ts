import type { ConversionRow } from '../conversion';
import type { Standard } from '../rule';
import { stated } from './stated';

/** 内江, known from a copy (m.zixin.com.cn/doc/5859664); the year's hours from 人社部令第25号 (copy). */
const HOURS = '内江市中小学教师继续教育学时认定办法（m.zixin.com.cn/doc/5859664，转引）';

const LEVELS = ['国家级', '省级', '市级', '县级', '片级', '校级'] as const;

function byLevel(
  row: Omit<ConversionRow, 'value' | 'way'>,
  values: Partial<Record<(typeof LEVELS)[number], number>>,
): readonly ConversionRow[] {
  return LEVELS.flatMap((level) => {
    const value = values[level];
    return value === undefined ? [] : [{ ...row, way: 'each', where: `级别=${level}`, value }];
  });
}

/** Six hours a day, a fifth of it where the examination was failed. */
const TRAINING: readonly ConversionRow[] = [
  { item: '培训', name: '集中培训', way: 'each', metric: 'external-trainings', amount: '天数', value: 6 },
  { item: '培训', name: '集中培训', way: 'times', metric: 'external-trainings', where: '考核结果=不合格', value: 0.2 },
];

/** The lesson's hours by level; who listens gets half of it. */
const LESSONS: readonly ConversionRow[] = [
  ...byLevel({ item: '公开课', name: '公开课', metric: 'open-lessons' }, { 省级: 9, 市级: 7, 县级: 5, 片级: 3, 校级: 2 }),
  { item: '听公开课', name: '听公开课', way: 'fraction', metric: 'observed-lessons', of: '公开课', value: 0.5 },
];

/** 主研 (the leader) by level; each co-worker a third. */
const PROJECTS: readonly ConversionRow[] = byLevel(
  { item: '课题', name: '课题研究', metric: 'projects' },
  { 国家级: 40, 省级: 30, 市级: 20, 县级: 10, 片级: 7, 校级: 5 },
).map((row, index) => (index === 0 ? { ...row, sharing: { kind: 'parts', first: 1, others: 1 / 3 } } : row));

/** 内江: what days, open lessons and projects are worth, held against the 90 hours that 专技人员 need in a year. */
export const NEIJIANG: Standard = {
  id: 'neijiang',
  name: '内江学时认定',
  version: '来源：转引，使用前请核对原文',
  conversions: [...TRAINING, ...LESSONS, ...PROJECTS],
  rules: [
    ...stated('专业技术人员继续教育规定（人力资源社会保障部令第25号，转引）', [
      {
        id: 'NJ01',
        name: '年度学时',
        family: '学时',
        unit: '学时',
        period: 'calendar-year',
        is: ['limits', { count: '学分', atLeast: 90 }],
        clause: '年度要求',
        quote: '每年≥90学时',
      },
    ]),
    ...stated(HOURS, [
      {
        id: 'NJ02',
        name: '教研学时',
        family: '学时',
        unit: '学时',
        period: 'school-year',
        weight: 'target',
        is: ['limits', { count: '学分.公开课+学分.听公开课+学分.课题', above: 0 }],
        clause: '公开课、课题',
        quote: '公开课9/7/5/3/2，听课折半；课题40/30/20/10/7/5，协研三分之一',
      },
    ]),
  ],
};
