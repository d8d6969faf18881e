import type { ConversionRow } from '../conversion';
import type { Standard } from '../rule';
import { stated } from './stated';

/** 徐汇 十一五, read in the original: tl3z.xhedu.sh.cn …/25718 */
const DOCUMENT = '徐汇区“十一五”教师自主研修学分办法（tl3z.xhedu.sh.cn，25718）';

const each = (item: string, metric: string, value: number, more: Partial<ConversionRow> = {}): ConversionRow => {
  return { item, name: item, way: 'each', metric, value, ...more };
};

/** What a lesson, a lecture, a mentee, a book, a paper and a project are worth. Of papers the three values stand for 校、区、市. */
const CREDITS: readonly ConversionRow[] = [
  each('听课', 'observed-lessons', 0.5),
  each('公开课', 'open-lessons', 3, { where: '级别=市级' }),
  each('公开课', 'open-lessons', 1, { where: '级别=区级' }),
  each('讲座', 'lectures', 2, { where: '形式 含 讲座 且 级别=区级' }),
  each('讲座', 'lectures', 1, { where: '形式 含 讲座 且 级别=校级' }),
  each('师徒', 'mentees', 2),
  each('读书', 'books-read', 1, { evidence: '字数≥3000' }),
  each('论文', 'papers', 12, { where: '级别=市级' }),
  each('论文', 'papers', 3, { where: '级别=区级' }),
  each('论文', 'papers', 1, { where: '级别=校级' }),
  each('课题', 'projects', 12, { where: '级别=市级' }),
  each('课题', 'projects', 6, { where: '级别=区级' }),
  each('课题', 'projects', 1, { where: '级别=校级' }),
];

/** 徐汇: credits for what teachers do by themselves; how many are asked for, the school sets. */
export const XUHUI: Standard = {
  id: 'xuhui',
  name: '徐汇自主研修学分',
  version: '十一五；来源：原文已读，论文三档按校、区、市理解',
  conversions: CREDITS,
  rules: stated(DOCUMENT, [
    {
      id: 'XH01',
      name: '自主研修学分',
      family: '学时',
      unit: '学分',
      is: ['limits', { count: '学分', above: 0 }],
      weight: 'target',
      clause: '学分折算（起点由学校定）',
      quote: '听课0.5；公开课区1市3；讲座校1区2；师徒2；读书（≥3000字）1；论文1/3/12；课题校1区6市12',
    },
    {
      id: 'XH02',
      name: '读书笔记学分',
      family: '读书',
      unit: '学分',
      is: ['limits', { count: '学分.读书', atLeast: 1 }],
      weight: 'target',
      clause: '读书（起点由学校定）',
      quote: '读书（≥3000字）1',
    },
  ]),
};
