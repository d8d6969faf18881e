import { words } from '../words';
import { EVIDENCE, GROUP, STAFF_NUMBER, SUBJECT } from '../common-fields';
import { combine, DAY, LEVEL_OF, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const EVENTS = words(`
  活动 研课 磨课 议课 研训 研修 研讨 教研 培训 学习 会议 集备 集体备课 讲座 开展 校本 校本研修 校本研训 教研活动 研修活动 研训活动 校本教研
  沙龙 备课
`);

/** 活动安排、记录 */
export const activityKind = defineRecordKind<'activity'>({
  kind: 'activity',
  titles: words(`
    活动记录 活动安排 活动登记 活动一览 教研活动 研训活动 研修活动 集体备课 活动计划 活动统计 活动台账 活动情况 研训安排
    研修安排 教研安排 活动开展 校本教研记录 教研记录 研训记录 研修记录 活动汇总 业务学习安排 业务学习记录 学习安排
    研训计划 研修计划表 集备 活动表 活动配档 行事历 研课 磨课 议课 课例研讨 教研安排表 沙龙 备课记录 主题研讨 组活动 活动
  `),
  notTitles: words(`社团 家长 少先队 运动会 课后服务 安全 升旗 党员 党建 学生 签到 考勤 出席 出勤 学时 学分 点名 到会`),
  person: null,
  core: ['topic', 'form', 'speaker', 'expected', 'present', 'hasPlan', 'hasPhoto', 'hasReport', 'hasFeedback'],
  counts: [],
  fields: {
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日 开展日期 开展时间 举办时间 举行时间 实施时间 举办日期 安排时间 具体时间`), ...combine(EVENTS, DAY)],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'span', 'week', 'month'],
    },
    week: {
      type: 'week',
      terms: words(`周次 周 教学周 第几周 周数 周别 周序 教学周次 校历周次 周期 星期次`),
      parts: words(`周次`),
      not: words(`周课`),
      cells: ['week', 'whole'],
    },
    topic: {
      type: 'text',
      terms: [
        ...words(`
          主题 内容 议题 课题 专题 题目 项目 事项 主要内容 讲座题目 讲座内容 研究主题 研讨主题 研讨内容 研讨专题 中心议题
          学习专题 活动议题 活动题目 备课内容 主题内容 名称 备课课题
        `),
        ...combine(EVENTS, words(`主题 内容 名称 课题 专题 项目 议题 主要内容 题目 事项`)),
      ],
      parts: words(`主题 内容 议题 专题 课题 题目`),
      cells: ['text'],
    },
    form: {
      type: 'text',
      terms: [
        ...words(`形式 方式 类型 组织形式 类别 活动类型 活动类别 开展形式 实施形式 载体 途径`),
        ...combine(EVENTS, words(`形式 方式 类型 类别 样式 途径`)),
      ],
      parts: words(`形式 方式 类型`),
      cells: ['activity-form', 'lesson-form'],
    },
    level: {
      type: 'level',
      terms: [
        ...words(`级别 层次 层级 级 范围 层面`),
        ...combine(words(`活动 组织 举办 研训 研修 教研 培训`), LEVEL_OF.slice(0, 6)),
        ...words(`组织层面 活动层面`),
      ],
      parts: words(`级别 层次 层面`),
      cells: ['level'],
    },
    speaker: {
      type: 'outsider',
      terms: [
        ...words(`
          主讲 主持 主备 执教 授课 中心发言 牵头人 负责人 组织者 主讲主持 发言人 中心发言人 主讲专家 专家 讲座人 召集人 执行人 引领人
          领学人 主发言人 承办人 主讲人/主持人 主持人/主讲人 主要发言人 授课专家 讲师 活动负责人 活动主持 活动主持人 活动组织者
          带头人
        `),
        ...combine(
          words(`
            主讲 主持 主备 授课 执教 展示 主评 领学 承担 组织 执笔 讲座 负责 牵头 初备 宣讲 承办 引领
          `),
          PERSON,
        ),
      ],
      parts: words(`主讲 主持 主备 发言人 负责`),
      cells: ['person', 'people'],
    },
    group: GROUP,
    subject: SUBJECT,
    staffNumber: STAFF_NUMBER,
    hours: {
      type: 'number',
      terms: words(`
        学时 学时数 课时 课时数 研修学时 研训学时 培训学时 时长 活动学时 计学时 认定学时 折合学时 计入学时 活动时长 用时 学分
      `),
      parts: words(`学时 时长`),
      units: words(`学时 小时 时 课时 分`),
      cells: ['whole', 'amount'],
    },
    expected: {
      type: 'count',
      terms: words(`
        应到 应到人数 应参加人数 应参加 应出席 应出席人数 应参训 应参训人数 应到会 应到会人数 计划人数 应参与人数 应到数 应参
        应训人数 组内人数 计划参加人数 计划参会人数 预计人数 应签到人数 总人数 应到教师数
      `),
      parts: words(`应到 应参 应出`),
      units: words(`人 人数`),
      cells: ['whole'],
    },
    present: {
      type: 'count',
      terms: words(`
        实到 实到人数 参加人数 出席人数 人次 到会人数 参与人数 参训人数 实参加人数 实际人数 实际参加人数 实参训 实参训人数
        实际到会 到场人数 出勤人数 实出席 实出席人数 人数 实到数 参加人次 参与人次 实到会 实到会人数 实参加 实参 实训人数
        签到人数 实际出席 参会人数 出勤数 出席数 与会人数 实际参与人数 到会 实到教师数
      `),
      parts: words(`实到 实参 实出 人数 人次`),
      not: words(`应到 应参 应出 缺`),
      units: words(`人 人数 人次`),
      cells: ['whole'],
    },
    hasPlan: {
      type: 'boolean',
      terms: words(`
        方案 计划 活动方案 有无方案 是否有方案 研修方案 研训方案 实施方案 活动计划 预案 教案 通知 活动预案 活动通知 方案计划
      `),
      parts: words(`方案 预案 计划`),
      not: words(`计划人数 计划时间`),
      cells: ['boolean'],
    },
    hasPhoto: {
      type: 'boolean',
      terms: words(`
        照片 活动照片 图片 有无照片 影像 影像资料 图片资料 照片资料 现场照片 拍照 活动图片 图像 是否有照片 影像材料 图文
        照片影像 摄影 活动影像
      `),
      parts: words(`照片 图片 影像`),
      cells: ['boolean'],
    },
    hasReport: {
      type: 'boolean',
      terms: words(`
        报道 活动报道 新闻 新闻稿 通讯 宣传 简报 宣传报道 新闻报道 美篇 公众号 信息 信息报送 推文 活动简报 微信推送 有无报道
        是否报道 通讯稿 公众号推送 报导 活动新闻 稿件 推送
      `),
      parts: words(`报道 新闻 简报 宣传 推送 美篇`),
      cells: ['boolean'],
    },
    hasFeedback: {
      type: 'boolean',
      terms: words(`
        反馈 活动反馈 反馈表 小结 活动小结 总结 活动总结 反思 评价 评议 有无反馈 反馈意见 活动反思 效果反馈 评价反馈 信息反馈
        反馈情况 调查反馈 问卷 活动评价 反馈单 是否反馈 满意度
      `),
      parts: words(`反馈 小结 总结 评价`),
      cells: ['boolean'],
    },
    evidence: EVIDENCE,
  },
});
