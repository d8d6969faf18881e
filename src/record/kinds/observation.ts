import { words } from '../words';
import { ANY_TEACHER, EVIDENCE, GROUP, STAFF_NUMBER, SUBJECT } from '../common-fields';
import { combine, DAY, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const SITTING_IN = words(`
  听课 听评课 观课 评课 听 观摩 随堂听课 观课评课 听课评课 推门听课 听议课 观评课 看课 观察 听课登记 评议 听课领导
`);
const GIVING = words(`
  授课 执教 上课 被听课 被听 开课 任课 讲课 作课 主讲 主教 做课 献课 展示 被观课 受听 科任 任教 讲授 被观摩 授课老师
  被评课 执课 说课 教学
`);

/** 听课 */
export const observationKind = defineRecordKind<'observation'>({
  kind: 'observation',
  titles: words(`听课 听评课 观课 听课记录 评课 推门课 随堂课 听议课 观评课 看课 互听`),
  notTitles: words(`公开课登记 常规检查`),
  person: 'observer',
  core: ['observed', 'lessons', 'observer', 'period'],
  counts: ['lessons'],
  fields: {
    observer: {
      type: 'person',
      terms: [...combine(SITTING_IN, PERSON), ...words(`听课领导 评课领导 观课领导 听课 记录人 谁听的 谁听 谁去听 谁听课`), ...ANY_TEACHER],
      parts: words(`听课 观课 评课 听评`),
      not: words(`被 受听 时 日 节 数 班 内容 学科 科目`),
      cells: ['person'],
    },
    observed: {
      type: 'outsider',
      terms: [
        ...combine(GIVING, PERSON),
        ...words(`
          授课 执教 主讲 任课教师 上课 被听者 被听课 授课人(执教) 所听教师 被听方 讲课人 任教者 所听课教师 听谁的课 听谁 谁上的 谁的课 谁上课
          授课教师(职称)
        `),
      ],
      parts: words(`授课 执教 被听 上课 开课 任课 讲课 作课 做课 所听`),
      not: words(`时 日 节 数 班 内容 学科 科目 课题 年级 题目 地点 课型 质量 情况 评价 等级`),
      cells: ['person'],
    },
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日 具体时间`), ...combine([...SITTING_IN, ...words(`活动 上课 授课 执教 开课 登记`)], DAY)],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'span', 'week', 'month'],
    },
    week: {
      type: 'week',
      terms: words(`周次 周 教学周 第几周 周数 周别 教学周次 听课周次`),
      parts: words(`周次`),
      cells: ['week', 'whole'],
    },
    period: {
      type: 'period',
      terms: words(`
        节次 第几节 课次 第几课时 节数次序 节次顺序 听课节次 上课节次 授课节次 节 节别 课节 第几节课 节序 课序 节次安排 时段 上课时段 教学节次
      `),
      parts: words(`节次 第几节`),
      cells: ['period', 'whole'],
    },
    subject: SUBJECT,
    class: {
      type: 'text',
      terms: [
        ...words(`
          班级 年级班级 年班 班 年级 班别 班次 年级/班级 年级、班级 年级班 班级名称 班级年级 教学班 学段
        `),
        ...combine(words(`授课 听课 上课 执教 任教 开课 观课 教学 被听 所听 作课 讲课`), words(`班级 年级 班 年班 班别 对象`)),
      ],
      parts: words(`班级 年级 年班`),
      not: words(`组`),
      cells: ['class'],
    },
    topic: {
      type: 'text',
      terms: [
        ...words(`
          课题 课名 内容 题目 课文 课目 篇目 课例 教学课题 课题名称 听课内容 听课课题 教材内容 章节 教学章节 课题内容 课程内容
          学习内容 教学题目 课题(内容) 课文题目 教学篇目 听课题目 听课课文 教学主题 课题/内容 课题或内容 上的什么 上什么 上什么课 上的什么课 听什么课 听的什么 讲什么 讲的什么 课文名称 单元课题
          内容课题
        `),
        ...combine(
          words(`授课 教学 上课 执教 讲课 开课 讲授 观课 作课 展示 所授 所上 所听`),
          words(`内容 课题 题目 课文 主题 课名 篇目 章节 名称 课例 课目`),
        ),
      ],
      parts: words(`课题 内容 课文 题目 课名`),
      cells: ['text', 'book'],
    },
    lessons: {
      type: 'count',
      terms: words(`
        节数 听课 听课节数 听课数 听课量 听课次数 听课总数 听课统计 听评课节数 已听课 听评课 听课数量 听课总节数 听课课时
        听课时数 课时数 听课累计 听课合计 听评课数 观课节数 观课数 听课情况 折合节数 计节数 课节数 已听节数 实听节数 听课完成
        完成听课 观课 观课次数 听课记录 听课本 听课笔记 随堂听课 听评课次数 听课记录数 课时 本次节数 节课数 听课节 听评课量
        听课任务 几节 几节课 听几节 听了几节 听课篇数 观评课 推门听课 互听课
      `),
      parts: words(`听课 节数 听评课 观课`),
      not: words(`人 教师 时间 日期 节次 领导 地点 科 班 内容 题 被 心得 反思 者`),
      units: words(`节 课时 次 节次 节课`),
      cells: ['whole'],
      across: ['month', 'week', 'date', 'level'],
    },
    month: { type: 'month', terms: words(`月份 月 听课月份 月别 所属月份 统计月份`), parts: words(`月份`), cells: ['month', 'whole'] },
    group: GROUP,
    staffNumber: STAFF_NUMBER,
    evidence: EVIDENCE,
  },
});
