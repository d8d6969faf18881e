import { words } from '../words';
import { ANY_TEACHER, BESIDE, TAKING_PART } from '../common-fields';
import { combine, DAY, LEVEL_OF, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const AWAY = words(`
  外出 外派 培训 学习 参训 外出学习 外出培训 派出 出差 校外培训 外出观摩 研修 观摩 送培 离校 考察 参观 活动 进修 外训
  外出研修 派遣 参会 会议 跟岗
`);
const COST = words(`
  费用 花多少钱 花了多少钱 用了多少钱 多少钱 经费 所需经费 所需费用 预算 支付金额 培训费 差旅费 支出 金额 开支 花费 费用合计 报销金额 总费用 报销 培训费用 经费支出 费用支出 合计费用 外出费用
  差旅费用 报销费用 学习费用 经费使用 支出金额 费用金额 培训经费 经费开支 培训支出 资金 会务费
`);

/** 外派培训 */
export const externalTrainingKind = defineRecordKind<'external-training'>({
  kind: 'external-training',
  titles: words(`
    外派 外出 出去学习 出去培训 出门学习 出外学习 校外培训 派出 外培 外训 送培 出差 校外学习 走出去 派员 参加上级培训 上级培训 考察学习 跟岗 校外研修 观摩学习
  `),
  person: 'teacher',
  core: ['start', 'end', 'place', 'days', 'cost', 'reported'],
  counts: ['days'],
  fields: {
    teacher: {
      type: 'people',
      terms: [
        ...combine([...AWAY, '外派'], PERSON),
        ...ANY_TEACHER,
        ...TAKING_PART,
        ...words(`外派人 去的人 去的老师 谁去 谁去的 派出对象 送培对象 培训对象 外派对象 外出对象`),
      ],
      parts: words(`教师 人员 姓名 名单`),
      not: words(`人数`),
      cells: ['person', 'people'],
    },
    start: {
      type: 'date',
      terms: [
        ...words(`
          日期 时间 起止时间 去的日子 哪天去的 哪天去 什么时候去的 起止日期 开始日期 开始时间 起始日期 起始时间 出发时间 出发日期 起 自 开始 时间起 报到时间 起始 出发
          外出起止时间 月日 起止 报到日期 离校时间 离校日期
        `),
        ...combine(AWAY, [...DAY, ...words(`起止时间 起止日期 开始时间 开始日期 起始日期 起始时间`)]),
      ],
      parts: words(`时间 日期 起始 开始 起止`),
      not: words(`结束 返 时长 汇报 截止 终止 止日`),
      cells: ['date', 'span'],
    },
    end: {
      type: 'date',
      terms: words(`
        结束日期 结束时间 返校时间 返校日期 截止日期 截止时间 终止时间 终止日期 止 至 返回时间 结束 返回日期 终止 返程时间
        归校时间 归校日期 时间止 培训结束时间 培训结束日期 止日期 返程日期 截止 完成时间 回校时间 回校日期 离会时间
      `),
      parts: words(`结束 返校 截止 终止 返回 归校 回校`),
      not: words(`汇报`),
      cells: ['date'],
    },
    place: {
      type: 'text',
      terms: words(`
        地点 外出地点 培训地点 学习地点 目的地 地址 前往地点 去向 活动地点 参训地点 何地 举办地点 观摩地点 会议地点 外派地点
        出差地点 培训地 所到单位 外出单位 前往何地 外出地 到达地点 研修地点 参训单位 培训基地 前往地 外出去向 外出目的地
        外派单位 场所 学习地 去哪里 去哪 去哪儿 去了哪里 到哪里 去的地方 地方
      `),
      parts: words(`地点 地址 目的地 去向`),
      cells: ['place', 'organisation'],
    },
    topic: {
      type: 'text',
      terms: [
        ...words(`
          主题 内容 项目 事由 学什么 学了什么 学的什么 学些什么 干什么 去干什么 名称 课程 课题 主要内容 任务 外出任务 专题 缘由 事项 培训班 培训班名称 班次 培训项目名称 会议名称
        `),
        ...combine(AWAY, words(`主题 内容 名称 项目 事由 课程 专题 题目 任务 事项 缘由 目的 原因`)),
      ],
      parts: words(`主题 内容 事由 名称 项目 任务 专题 目的 原因 缘由 班次`),
      not: words(`汇报`),
      cells: ['text'],
    },
    level: {
      type: 'level',
      terms: [...words(`级别 层次 层级 组织级别 主办级别 举办级别`), ...combine(AWAY, LEVEL_OF)],
      parts: words(`级别 层次 层级`),
      cells: ['level'],
    },
    days: {
      type: 'number',
      terms: words(`
        天数 时长 培训天数 历时 外出天数 学习天数 为期 共计天数 合计天数 总天数 日数 参训天数 会期 历时天数 用时 外派天数
        活动天数 出差天数 周期 时长天 持续时间 几天 去几天 去了几天 多少天 期限 研修天数 共几天 培训时长
      `),
      parts: words(`天数 历时 日数`),
      units: words(`天 日`),
      cells: ['whole', 'amount'],
    },
    hours: {
      type: 'number',
      terms: words(`
        学时 学时数 课时 培训学时 研修学时 获得学时 认定学时 课时数 学分 学习学时 计学时 折合学时 折算学时 所获学时 取得学时
        外出学时 参训学时 登记学时 培训课时 总学时
      `),
      parts: words(`学时 课时 学分`),
      units: words(`学时 小时 课时 时 学分`),
      cells: ['whole', 'amount'],
      across: ['level'],
    },
    cost: {
      type: 'number',
      terms: [...COST],
      parts: words(`费 金额 支出 经费 报销`),
      units: words(`元 万元 ￥`),
      cells: ['amount', 'whole'],
    },
    reported: {
      type: 'boolean',
      terms: words(`
        返校汇报 汇报 二级培训 学习汇报 传达 是否汇报 汇报情况 是否传达 有无汇报 培训汇报 返校分享 分享 汇报与否 二次培训
        返校传达 是否二级培训 校内汇报 辐射 回校汇报 回校分享 是否返校汇报 学习分享 是否分享 成果分享 汇报交流 校本传达 汇报课
        汇报材料 是否已汇报 辐射引领 返岗汇报 是否返岗汇报 外出汇报 心得汇报 是否上交汇报 传达学习 传达汇报 交流汇报 汇报分享
        校内传达 校内分享 是否作汇报 返校培训 是否交流
      `),
      parts: words(`汇报 传达 二级 分享 辐射`),
      not: words(`时间 日期 题`),
      cells: ['boolean'],
    },
    ...BESIDE,
  },
});
