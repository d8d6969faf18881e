import type { Level } from '../record/vocabulary';

/**
 * 级别词: words that speak of a level. A longer word is looked for before a shorter one (学区 before 区, 自治区 before 区), and what it
 * covers is not read a second time. 市 alone is a prefecture's; a county-level city says otherwise in the corrections.
 */
export const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  nation: ['国家', '全国', '国培', '教育部', '中央', '国'],
  province: ['自治区', '全区(自治区)', '直辖市', '省部', '全省', '省培', '省'],
  city: ['地市', '地级市', '设区市', '地区', '全市', '市培', '市', '州', '盟'],
  county: [
    '县(市、区)',
    '县(市区)',
    '县市区',
    '县(区)',
    '区(县)',
    '县(市)',
    '区(市)',
    '县、区',
    '区、县',
    '县/区',
    '区/县',
    '县区',
    '区县',
    '旗县',
    '县域',
    '区域',
    '全县',
    '全区',
    '县',
    '区',
    '旗',
  ],
  cluster: [
    ...[
      '学区',
      '片区',
      '校际',
      '片',
      '镇',
      '乡',
      '街道',
      '联片',
      '集团',
      '联盟',
      '共同体',
      '协作区',
      '协作体',
      '督学责任区',
      '教育组',
      '中心校',
      '中心学校',
      '中心小学',
    ],
    ...['全镇', '乡镇', '镇乡', '镇(街)', '联校', '教管中心', '辅导区'],
  ],
  school: ['校本', '校内', '全校', '本校', '学校', '校区', '校'],
  group: ['教研组', '备课组', '学科组', '年级组', '年段', '科组', '组内', '本组', '教研', '组'],
};

/** Words that hold a level's character and say nothing of one. */
export const LEVEL_NEUTRAL: readonly string[] = [
  '进修学校',
  '教师学校',
  '组织',
  '开发区',
  '市区县',
  '省市',
  '市县',
  '市区',
  '县市',
  '学校联盟',
  '小组赛',
  '教研室',
  '教研院',
  '教研员',
];
