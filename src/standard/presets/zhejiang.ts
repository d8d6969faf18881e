import type { Cap, ConversionRow } from '../conversion';
import type { Rule, Standard } from '../rule';
import { stated } from './stated';

/** Both are known from copies: wodebaobaowang.com klinaazjqg, m.qiqiwenku.com/doc/744263 (浙教师〔2010〕175号). */
const CREDITS = '浙江省中小学教师培训学分制管理办法（转引）';
const PLATFORM = '浙江省中小学教师专业发展培训管理平台（浙教师〔2010〕175号，转引）';

const inYearAndCycle = (year: number, cycle: number): readonly Cap[] => [
  { per: 'calendar-year', most: year },
  { per: 'cycle', most: cycle },
];

/** A column 学时来源 says where the hours come from; what is none of the four is not capped. */
const SOURCES: readonly ConversionRow[] = [
  { source: '校本培训', caps: inYearAndCycle(24, 120) },
  { source: '短期培训', caps: inYearAndCycle(24, 120) },
  { source: '网络研修', caps: inYearAndCycle(10, 50) },
  { source: '师德培训', caps: inYearAndCycle(16, 80) },
].map(({ source, caps }): ConversionRow => {
  return { item: source, name: source, way: 'each', metric: 'training-hours', where: `学时来源=${source}`, value: 1, caps };
});

const OTHERS: ConversionRow = {
  item: '其他培训',
  name: '其他培训',
  way: 'each',
  metric: 'training-hours',
  where: '学时来源≠校本培训、短期培训、网络研修、师德培训',
  value: 1,
};

const OF_CREDITS: readonly Rule[] = stated(CREDITS, [
  {
    id: 'ZJ01',
    name: '五年总学时',
    family: '学时',
    unit: '学时',
    period: 'cycle',
    is: ['limits', { count: '学分', atLeast: 360 }],
    clause: '学分要求',
    quote: '五年≥360学分（学时）',
  },
  {
    id: 'ZJ02',
    name: '每年学时',
    family: '学时',
    unit: '学时',
    period: 'cycle',
    each: 'calendar-year',
    is: ['limits', { count: '学分', atLeast: 24 }],
    clause: '学分要求',
    quote: '每年≥24学分',
  },
  {
    id: 'ZJ03',
    name: '新教师实践',
    family: '学时',
    unit: '学时',
    scope: '新教师',
    period: 'school-year',
    is: ['limits', { count: '实践学时', atLeast: 80 }],
    clause: '新任教师',
    quote: '试用期实践培训≥80',
  },
]);

const OF_PLATFORM: readonly Rule[] = stated(PLATFORM, [
  {
    id: 'ZJ04',
    name: '每年登记学时',
    family: '学时',
    unit: '学时',
    period: 'cycle',
    each: 'calendar-year',
    weight: 'warning',
    is: ['limits', { count: '学分', atLeast: 48, atMost: 144 }],
    clause: '年度学时',
    quote: '一般每年≥48，上限144',
  },
  {
    id: 'ZJ05',
    name: '90学时集中培训',
    family: '外派培训',
    unit: '学时',
    period: 'cycle',
    is: ['limits', { count: '外派培训学时', counting: '最大(学时)', atLeast: 90 }],
    clause: '集中培训',
    quote: '周期内一次不间断≥90学时',
  },
  {
    id: 'ZJ06',
    name: '新教师学时',
    family: '学时',
    unit: '学时',
    scope: '新教师',
    period: 'school-year',
    is: ['limits', { count: '学时', atLeast: 180 }],
    clause: '新任教师',
    quote: '试用期≥180',
  },
]);

/** 浙江: 360 hours in five years and 24 each year, with the most that 校本、短期、网络、师德 may give in a year and in the cycle. */
export const ZHEJIANG: Standard = {
  id: 'zhejiang-360',
  name: '浙江五年360学时',
  version: '来源：转引，使用前请核对原文',
  terms: [{ term: '新教师', meaning: '教龄<1' }],
  conversions: [...SOURCES, OTHERS],
  rules: [...OF_CREDITS, ...OF_PLATFORM],
};
