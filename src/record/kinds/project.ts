import { words } from '../words';
import { BESIDE } from '../common-fields';
import { combine, LEVEL_OF, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const RESEARCH = words(`课题 项目 研究课题 小课题 子课题 研究项目 科研课题 微课题 专项课题 科研项目 规划课题`);

/** 课题 */
export const projectKind = defineRecordKind<'project'>({
  kind: 'project',
  titles: words(`课题研究 课题 科研项目 小课题 教育科研 项目研究 研究项目 立项 结题 微课题 科研`),
  notTitles: words(`听课 获奖 公开课`),
  person: 'leader',
  core: ['leader', 'members', 'number', 'status'],
  counts: [],
  fields: {
    title: {
      type: 'text',
      terms: [
        ...RESEARCH,
        ...combine(RESEARCH, words(`名称 全称 题目 标题 名 内容 主题`)),
        ...words(`研究内容 研究主题 名称 题目 研究题目 课题研究名称`),
      ],
      parts: words(`课题名 项目名 课题 题目 名称`),
      not: words(`人 组 成员 级 编号 时间 负责 来源 类 周期 状态`),
      cells: ['text'],
    },
    leader: {
      type: 'person',
      terms: [
        ...words(`
          主持人 负责人 课题组长 项目负责人 课题主持 承担人 主持 组长 牵头人 领衔人 第一负责人 主要负责人 项目组长 课题领衔人
        `),
        ...combine(
          words(`
            主持 负责 承担 主研 领衔 牵头 课题主持 课题负责 项目主持 申报 立项 研究负责 第一主持 课题承担 项目承担 课题申报 申请
          `),
          PERSON,
        ),
      ],
      parts: words(`主持 负责 组长 承担 领衔 牵头`),
      not: words(`成员 单位 时间`),
      cells: ['person', 'people'],
    },
    members: {
      type: 'people',
      terms: [
        ...words(`
          成员 参与人 课题组成员 参加人员 组员 研究人员 参与者 主要成员 核心成员 课题成员 项目成员 研究成员 团队成员 项目组成员
          参研人员 参研教师 主要参与人 课题组 合作者 协作人员 主要研究人员 研究团队 参与成员 成员名单 其他成员 组成人员
        `),
        ...combine(words(`参与 参加 参研 研究 合作 协作 课题参与 主要参加 其他参与`), PERSON),
      ],
      parts: words(`成员 参与 参加 参研 组员 团队`),
      not: words(`主持 负责`),
      cells: ['people', 'person'],
    },
    level: {
      type: 'level',
      terms: [...words(`级别 层次 等级 层级 类别`), ...combine([...RESEARCH, ...words(`立项 批准 科研 审批 管理`)], LEVEL_OF)],
      parts: words(`级别 层次 层级`),
      cells: ['level'],
    },
    number: {
      type: 'text',
      terms: words(`
        立项编号 课题编号 编号 立项号 批准号 项目编号 课题立项号 立项批号 批准文号 课题批准号 文号 立项文号 立项证号 批号
        项目号 课题号 课题代码 结题证号 立项证书编号 证书编号 批复号
      `),
      parts: words(`编号 批准号 立项号 文号 批号 证号`),
      cells: ['code', 'text'],
    },
    start: {
      type: 'month',
      terms: words(`
        立项时间 批准时间 立项日期 开题时间 起始时间 开始时间 立项年月 立项 批准日期 起止时间 研究周期 研究时间 研究期限
        启动时间 起止年月 起止日期 研究年限 开题日期 启动日期 开始日期 申报时间 起始年月 研究起止时间 立项年度 课题起止时间
        周期 实施时间 获批时间 研究起止 起始日期
      `),
      parts: words(`立项时 立项日 批准时 起止 周期 开题 起始 开始 启动`),
      not: words(`编号`),
      cells: ['month', 'date', 'span'],
    },
    end: {
      type: 'month',
      terms: words(`
        结题时间 结题日期 完成时间 结束时间 结题年月 预计结题时间 计划结题时间 终止时间 截止时间 结题 拟结题时间 预计完成时间
        预期结题 结项时间 结项日期 完成日期 结束日期 截止日期 预计结题 计划结题 到期时间 应结题时间
      `),
      parts: words(`结题时 结题日 结束 结项 终止 截止`),
      cells: ['month', 'date'],
    },
    status: {
      type: 'text',
      terms: words(`
        状态 进展 进展情况 研究进展 课题状态 进度 研究状态 目前状态 进展状况 完成情况 目前进展 研究进度 当前状态 研究阶段 阶段
        项目状态 项目进展 课题进展 所处阶段 结题情况 课题进度 研究情况 课题现状 研究现状 进行情况 现状 实施情况 立项/结题 立项结题情况
      `),
      parts: words(`状态 进展 进度 阶段`),
      cells: ['status'],
    },
    ...BESIDE,
  },
});
