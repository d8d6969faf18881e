import type { ConversionRow } from '../conversion';
import type { Standard } from '../rule';
import { stated } from './stated';

/** 上海“十四五”教师培训学分管理办法, read in the original: https://yacz.chneic.sh.cn/WebSite.Net/Web/ShowDetail.aspx?ArtID=25198 */
const DOCUMENT = '上海“十四五”教师培训学分管理办法（yacz.chneic.sh.cn，ArtID=25198）';

/** Credits stand in the sheet as they were granted; a column 学习领域 says which of the four fields a course belongs to. */
const COURSES: readonly ConversionRow[] = [{ item: '课程', name: '培训学分', way: 'each', metric: 'training-hours', value: 1 }];

/**
 * 类别×级别: the cells of the matrix. 校本 asks for 师德 2 and 素养 2, both of the field 师德素养; with them the levels add up to what the fields ask
 * for: 2+2+4 = 8, 4+6 = 10, 1+2+11 = 14.
 */
const MATRIX = [
  '市级师德素养:学分[级别=市级 且 学习领域=师德素养]≥2',
  '市级知识技能:学分[级别=市级 且 学习领域=知识技能]≥4',
  '市级实践体验:学分[级别=市级 且 学习领域=实践体验]≥1',
  '区级师德素养:学分[级别=区级 且 学习领域=师德素养]≥2',
  '区级知识技能:学分[级别=区级 且 学习领域=知识技能]≥6',
  '区级实践体验:学分[级别=区级 且 学习领域=实践体验]≥2',
  '校本师德素养:学分[级别=校级 且 学习领域=师德素养]≥4',
  '校本实践体验:学分[级别=校级 且 学习领域=实践体验]≥11',
];

/** 上海 十四五: at least 36 credits in the five years, by field, by level, and in each cell of the matrix of both. */
export const SHANGHAI: Standard = {
  id: 'shanghai-14-5',
  name: '上海“十四五”培训学分',
  version: '2021—2025；来源：原文已读',
  conversions: COURSES,
  rules: stated(DOCUMENT, [
    {
      id: 'SH01',
      name: '五年总学分',
      family: '学时',
      unit: '学分',
      period: 'cycle',
      is: ['limits', { count: '学分', atLeast: 36 }],
      clause: '总学分',
      quote: '五年≥36学分',
    },
    {
      id: 'SH02',
      name: '四类学分',
      family: '学时',
      unit: '类',
      period: 'cycle',
      is: [
        'each-of',
        {
          parts: [
            '师德素养:学分[学习领域=师德素养]≥8',
            '知识技能:学分[学习领域=知识技能]≥10',
            '实践体验:学分[学习领域=实践体验]≥14',
            '自主研修:学分[学习领域=自主研修]≥4',
          ],
        },
      ],
      clause: '课程类别',
      quote: '师德素养≥8，知识技能≥10，实践体验≥14，自主研修4',
    },
    {
      id: 'SH03',
      name: '三级学分',
      family: '学时',
      unit: '级',
      period: 'cycle',
      is: ['each-of', { parts: ['市级:学分[级别=市级]≥7', '区级:学分[级别=区级]≥10', '校本:学分[级别=校级]≥15'] }],
      clause: '课程级别',
      quote: '市≥7，区≥10，校本≥15',
    },
    {
      id: 'SH04',
      name: '类别×级别',
      family: '学时',
      unit: '格',
      period: 'cycle',
      is: ['each-of', { parts: MATRIX }],
      clause: '类别与级别',
      quote: '市2/4/1，区2/6/2，校本师德2、素养2、实践11',
    },
  ]),
};
