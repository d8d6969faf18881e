import type { CellKind } from '../../record/cell-kind';
import { PERSON } from '../../record/heading-words';
import type { FieldDefinition } from '../../record/record-kind';
import { words } from '../../record/words';
import { remember } from '../remember';

/** What a heading asks for by its last word, whatever it speaks of: 生于 is unknown, 出生日期 asks for a day. */
export type Ask =
  | 'person'
  | 'day'
  | 'number'
  | 'people'
  | 'answer'
  | 'name'
  | 'level'
  | 'sort'
  | 'code'
  | 'place'
  | 'body'
  | 'class'
  | 'group'
  | 'subject'
  | 'verdict'
  | 'sum of money';

/** Endings by what they ask for; the longest that fits decides. */
const ENDINGS: Readonly<Record<Ask, readonly string[]>> = {
  person: [...PERSON, ...words(`教师名 名字 作者 主编 者名单 成员 组员 师傅 师父 徒弟 学员 负责 主持 领导 专家 嘉宾`)],
  day: words(`日期 时间 年月 年月日 日 时段 时间段 年份 起止 月日 时候 起止时间 周期 年度 期限`),
  number: words(
    `数 数量 次数 量 分 分数 学时 课时 时数 天数 字数 节数 篇数 本数 册数 个数 份数 时长 学分 总数 得分 总分 篇幅 年限 教龄 工龄`,
  ),
  people: words(`人数 人次`),
  answer: words(`与否 是否 有无`),
  name: words(
    `名称 题目 标题 主题 内容 课题 名 项目 事项 议题 课例 篇目 事由 课文 书名 书目 专题 题 课名 任务 缘由 章节 书籍 图书 教材 称号 荣誉 奖项 作品 成果 文章 课目 活动 课程 材料`,
  ),
  level: words(`级别 层次 等级 层级 级 范围 层面 档次`),
  sort: words(`类别 类型 种类 性质 形式 方式 分类 体裁 文体 课型 模块 板块 途径 形态`),
  code: words(`编号 号码 证号 代码 工号 号 文号 编码 批号`),
  place: words(`地点 去向 地址 目的地 场所 地`),
  body: words(`单位 机关 机构 主办方`),
  class: words(`班级 年级 班 年班 班别`),
  group: words(`组 组别 小组 部门 处室 科室 教研组 组名 小组名称 组名称 团队`),
  subject: words(`学科 科目 课程 课程名称 学科名称`),
  verdict: words(`结果 等次 等第 评定 评价 状态 进展 进度 奖次 名次 结论 成绩 情况 职称 职务`),
  'sum of money': words(`费 费用 金额 经费 支出 开支 花费 报销`),
};

const BY_ENDING: readonly (readonly [string, Ask])[] = (Object.entries(ENDINGS) as [Ask, readonly string[]][])
  .flatMap(([ask, endings]) => endings.map((ending) => [ending, ask] as const))
  .sort((a, b) => b[0].length - a[0].length);
/** 什么时候、去哪里、听谁的课: headings that are typed as questions, by what they ask for; the first that fits decides. */
const QUESTIONS: readonly (readonly [RegExp, Ask])[] = [
  [/什么时候|啥时候|哪天|哪日|哪一天|几号|何时|何日|的日子$/, 'day'],
  [/哪里|哪儿|何处|何地|什么地方/, 'place'],
  [/哪级|哪一级|什么级|何级/, 'level'],
  [/哪个班|哪班|几班|什么班/, 'class'],
  [/多少钱|花了多少|多少元/, 'sum of money'],
  [/多少人|几个人|几人/, 'people'],
  [/几等|怎么样$|怎样$/, 'verdict'],
  [/几[天节篇本册次]|多少/, 'number'],
  [/什么|何事|啥/, 'name'],
  [/^谁|谁$|哪位|(?:去|来|听|上|讲|写|读|看|带)的(?:人|老师|教师)$/, 'person'],
];
const ANSWER = /^(?:是否|有无|有否|能否|是不是|有没有|可否)/;

/** What a heading's text asks for; null where its last word tells nothing. */
export const whatItAsks = remember((base: string): Ask | null => {
  if (ANSWER.test(base)) return 'answer';
  const question = QUESTIONS.find(([pattern]) => pattern.test(base));
  if (question) return question[1];
  return BY_ENDING.find(([ending]) => base.endsWith(ending))?.[1] ?? null;
});

const OF_TYPE: Readonly<Partial<Record<FieldDefinition['type'], readonly Ask[]>>> = {
  person: ['person'],
  people: ['person'],
  outsider: ['person'],
  date: ['day'],
  month: ['day'],
  number: ['number', 'sum of money'],
  count: ['number'],
  boolean: ['answer', 'verdict'],
  level: ['level', 'sort'],
  category: ['sort'],
  genre: ['sort'],
  obligation: ['sort'],
  mark: ['verdict'],
};
const OF_CELLS: Readonly<Partial<Record<CellKind, readonly Ask[]>>> = {
  code: ['code'],
  place: ['place'],
  organisation: ['body', 'group'],
  class: ['class'],
  group: ['group'],
  subject: ['subject'],
  grade: ['verdict', 'level', 'number'],
  prize: ['verdict', 'level'],
  status: ['verdict'],
  rank: ['verdict', 'level'],
  post: ['verdict'],
  'lesson-form': ['sort'],
  'activity-form': ['sort'],
  routine: ['name'],
  skill: ['name', 'sort'],
  guidance: ['name', 'sort'],
  honour: ['name'],
  book: ['name'],
  person: ['person'],
  level: ['level'],
  text: ['name'],
};

/** Whether a heading asks for a number, of whatever. */
export function asksHowMany(base: string): boolean {
  const ask = whatItAsks(base);
  return ask === 'number' || ask === 'people';
}

/** What a heading asks for loosely: a name or a verdict may be of anything. */
export function asksLoosely(ask: Ask): boolean {
  return ask === 'name' || ask === 'verdict' || ask === 'sort';
}

/** Whether a field answers what a heading asks for: by its type, or by what its cells look like most. */
export function answers(ask: Ask, { type, cells, units = [] }: FieldDefinition): boolean {
  if (ask === 'people') return units.includes('人');
  if (OF_TYPE[type]) return OF_TYPE[type].includes(ask);
  const [most] = cells;
  return (most !== undefined && OF_CELLS[most]?.includes(ask)) || (cells.includes('text') && ask === 'name');
}
