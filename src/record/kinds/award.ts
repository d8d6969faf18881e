import { words } from '../words';
import { ANY_TEACHER, BESIDE } from '../common-fields';
import { combine, DAY, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const HONOURED = words(`获奖 荣誉 表彰 奖励 奖项 竞赛 比赛 评比 参赛 获得 受表彰 所获 取得`);

/** 获奖、荣誉 */
export const awardKind = defineRecordKind<'award'>({
  kind: 'award',
  titles: words(`获奖 喜报 荣誉 表彰 奖项 奖励 竞赛 比赛成绩 评优 评先 业绩 成果 光荣榜 评比结果 得奖`),
  notTitles: words(`公开课 听课 课题研究 年度考核`),
  person: 'teachers',
  core: ['award', 'grade', 'organiser', 'work'],
  counts: [],
  fields: {
    teachers: {
      type: 'people',
      terms: [
        ...combine([...HONOURED, ...words(`辅导 指导 参与 得奖 授奖 领奖`)], PERSON),
        ...words(`获奖者 获得者 获奖选手 获奖学员 作者 指导教师 受表彰者 个人 获奖个人 荣获者 参赛选手 获奖名单 作者姓名`),
        ...ANY_TEACHER,
      ],
      parts: words(`获奖者 获奖教 获奖人 教师 姓名`),
      not: words(`时间 级 等 单位 名称`),
      cells: ['people', 'person'],
    },
    award: {
      type: 'text',
      terms: words(`
        荣誉称号 表彰名称 获奖名称 奖励名称 荣誉 奖项名称 奖项 项目名称 获奖项目 荣誉名称 称号 竞赛名称 比赛名称 评比名称
        活动名称 获奖内容 比赛项目 竞赛项目 评选名称 获奖情况 项目 赛事名称 奖励项目 表彰项目 评选项目 何种奖励 得的什么奖 得什么奖 得了什么奖 什么奖 名称 赛项 赛事 赛事项目 大赛项目 获得荣誉
        所获荣誉 获何荣誉 获奖类别 奖励 表彰 参赛项目 评比项目 奖励内容 奖项内容 荣誉项目 表彰内容 获奖 成果名称 获奖称号
        荣获称号 大赛名称 比赛内容 竞赛内容 活动项目 参评项目 表彰称号 奖状名称
      `),
      parts: words(`荣誉 奖项 称号 赛名 获奖项目 获奖名 表彰 评比 竞赛 比赛`),
      not: words(`级 等 时间 日期 教师 人 者 单位 次 作品 论文题 数`),
      cells: ['honour', 'text'],
    },
    work: {
      type: 'text',
      terms: words(`
        作品名称 作品 获奖作品 论文题目 课题 课题名称 作品题目 参赛作品 论文名称 成果题目 题目 作品/课题 参赛课题 课例名称
        获奖课题 参评作品 获奖成果 成果 作品(课题)名称 作品标题 文章题目 获奖论文 课例 获奖课例 参赛内容 执教内容 作品名
        作品主题 论文(作品)题目 参赛课例 成果(作品)名称 内容
      `),
      parts: words(`作品 题目 课例 论文`),
      not: words(`奖项 级 等`),
      cells: ['text', 'book'],
    },
    level: {
      type: 'level',
      terms: [
        ...words(`级别 层次 层级 级 范围`),
        ...combine([...HONOURED, ...words(`颁奖 奖励 评选 颁发 授予 证书 主办 组织 活动`)], words(`级别 层次 层级 范围 级`)),
      ],
      parts: words(`级别 层次 层级`),
      cells: ['level'],
    },
    grade: {
      type: 'text',
      terms: words(`
        等次 等级 奖次 获奖等级 名次 成绩 获奖等次 奖项等级 等第 奖等 获奖名次 奖级 奖别 获奖奖次 几等奖 奖励等级 获奖成绩
        比赛等级 荣誉等级 评比等次 获奖结果 比赛结果 评比结果 获奖等第 奖项等次 比赛名次 竞赛等级 竞赛名次 获奖级等 评选等级
        奖励等次 何等奖 等奖
      `),
      parts: words(`等次 等级 奖次 名次 等第`),
      cells: ['prize', 'grade'],
    },
    organiser: {
      type: 'text',
      terms: words(`
        颁奖单位 主办单位 发证单位 组织单位 授予单位 颁发部门 颁奖部门 主办方 发证机关 授奖单位 举办单位 颁发单位 评奖单位
        表彰单位 颁证单位 表彰部门 颁奖机构 发奖单位 评选单位 主办部门 组织部门 授予部门 颁奖机关 授奖部门 奖励单位 发证部门
        表彰机关 主办机构 落款单位 谁发的 谁颁的 哪里发的 哪个单位 颁发机构 组织机构 评审单位 批准单位 承办单位 单位
      `),
      parts: words(`单位 部门 机关 主办 机构`),
      not: words(`工作单位 学校`),
      cells: ['organisation'],
    },
    date: {
      type: 'date',
      terms: [
        ...words(`日期 时间 月日 年月 年度 发证时间 发证日期 证书时间 公布时间 何时 落款时间`),
        ...combine([...HONOURED, ...words(`颁奖 颁发 颁证 授予 评选 发文 证书 授奖`)], DAY),
      ],
      parts: words(`日期 时间 年月`),
      not: words(`时长`),
      cells: ['date', 'month'],
    },
    statedCount: {
      type: 'count',
      terms: words(`获奖人数 人数 获奖人次 表彰人数 人次 获奖教师数 参赛人数 受奖人数 获奖总人数`),
      parts: words(`人数 人次`),
      units: words(`人 名 位 人次`),
      cells: ['whole'],
    },
    ...BESIDE,
  },
});
