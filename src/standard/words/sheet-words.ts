import type { Way } from '../conversion';
import type { Whose } from '../quantity/quantity';
import type { ConsequenceKind, RuleWeight, Subject } from '../rule';
import { vocabulary } from './word-list';

/** 启用、是否: yes and no as they are written; what is read beyond them `values/parse-boolean` knows. */
export const YES_NO = { yes: '是', no: '否' } as const;

/** 类别 of a rule that states none. */
export const OTHER_FAMILY = '其他';

/** 对象: whose figure a rule is about. */
export const SUBJECT_WORDS = vocabulary<Subject>({
  teacher: ['教师', '每位教师', '老师', '个人', '教师个人', '全体教师', '人', '每人'],
  group: ['教研组', '组', '每组', '备课组', '学科组', '科组', '年级组', '各教研组', '每个教研组'],
  school: ['学校', '全校', '校', '本校'],
});

/** 性质: what an unmet rule means. */
export const WEIGHT_WORDS = vocabulary<RuleWeight>({
  requirement: ['必达', '要求', '必须', '硬性', '硬性要求', '必备'],
  warning: ['提醒', '预警', '警示', '建议', '只提醒', '软性'],
  target: ['目标', '努力目标', '争取', '年度目标'],
  figure: ['核对', '数据', '数据核对', '统计数据'],
  part: ['分条', '组成', '仅供组合', '组合用'],
});

/** 后果: what follows for a teacher who does not meet a rule (or, for `commend`, who does). */
export const CONSEQUENCE_WORDS = vocabulary<ConsequenceKind>({
  'no-hours': ['不予认定学时', '不认定学时'],
  'no-title-review': ['不得参与职称评审', '不能参与职称评审', '不参与职称评审'],
  'no-excellent': ['不得评优', '不得评为优秀', '不能评优'],
  commend: ['表扬', '表彰', '表扬奖励', '评优依据'],
});

/** 谁的: whose records count for a teacher. */
export const WHOSE_WORDS = vocabulary<Whose>({
  own: ['本人', '自己'],
  mentees: ['徒弟', '徒弟的'],
  mentors: ['师父', '师傅', '师父的', '师傅的', '导师'],
});

/** 办法: what one row of a conversion table does. */
export const WAY_WORDS = vocabulary<Way>({
  each: ['每', '按数', '每个'],
  lump: ['满', '达到', '一次给'],
  times: ['乘', '倍', '×', '加倍'],
  plus: ['加', '另加', '加分'],
  base: ['基数', '基础分', '起始分'],
  minus: ['扣', '减', '扣分'],
  fraction: ['折', '按比例', '几分之几'],
});

/** 分配: what each person named in one record gets. */
export const SHARING_WORDS = vocabulary<'all' | 'equal'>({
  all: ['各得全部', '全部', '各计全数', '每人全计'],
  equal: ['平分', '均分', '平均'],
});
