import { words } from './words';
/** 表头构词: Chinese headings are put together from what they speak of and what they ask for (`听课` + `教师`). The lists are shared by the kinds. */

/** Endings that ask for a person. */
export const PERSON = words(`人 者 教师 老师 人员 教师姓名 老师姓名 人姓名 者姓名 姓名 名单 教师名单 人员名单`);
/** Endings that ask for a day. */
export const DAY = words(`日期 时间 年月日 具体时间 日 年月 时段 日期时间`);
/** Endings that ask for a number of things. */
export const NUMBER_OF = words(`数 数量 总数 次数 量 篇数 节数 个数 份数 本数 总量`);
/** Endings that ask what something is called or about. */
export const NAME_OF = words(`名称 题目 标题 名 主题 内容 课题 项目`);
/** Endings that ask for a level. */
export const LEVEL_OF = words(`级别 层次 等级 层级 级 范围 类别 档次`);

/** Every beginning with every ending: `combine(words(`听课`), words(`人 者`))` is `听课人 听课者`. */
export function combine(beginnings: readonly string[], endings: readonly string[]): readonly string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
}
