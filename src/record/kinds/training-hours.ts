import { words } from '../words';
import { ANY_TEACHER, BESIDE, TAKING_PART } from '../common-fields';
import { combine, DAY, LEVEL_OF } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const TRAINING = words(`
  活动 研训 研修 培训 学习 教研 校本 校本研修 校本研训 校本培训 继续教育 参训 参加 课程 开展 进修
`);
const KINDS_OF = words(`类别 分类 类型 形式 形态 方式 性质 类 种类 途径`);
const COUNTED = words(`学时 学时数 课时 课时数 学分 总学时 时数`);

/** 学时登记 */
export const trainingHoursKind = defineRecordKind<'training-hours'>({
  kind: 'training-hours',
  titles: words(`
    学时 学分 继续教育登记 研修时数 培训登记 研训登记 研修登记 校本培训 继续教育 校本研修登记 校本研训 校本研修 参加校本
    参训情况 培训情况 研修情况 研训情况 参训登记 培训记录 课时登记 业务学习 自主研修 专题学习 集中培训 网络研修 岗位培训
    研训台账 研修台账 培训台账 学习登记 研修统计 研训统计 培训统计 参加培训 参加研训 参加研修 进修 培训学习 学习培训 业务培训 岗位研修 学习情况
  `),
  notTitles: words(`外出 外派 签到 考勤 出席 听课 活动记录 活动安排 读书 论文 安排表 完成情况汇总 校外`),
  person: 'teacher',
  core: ['hours'],
  counts: ['hours'],
  fields: {
    teacher: {
      type: 'people',
      terms: [...ANY_TEACHER, ...TAKING_PART, ...words(`获得者 登记人 参与者 研修者`)],
      parts: words(`教师 姓名 人员 名单`),
      not: words(`人数`),
      cells: ['person', 'people'],
    },
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日 起止时间 举办时间 实施时间`), ...combine(TRAINING, [...DAY, '起止时间'])],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'span', 'week', 'month'],
    },
    week: {
      type: 'week',
      terms: words(`周次 周 教学周 第几周 周数 周别 教学周次 周序 校历周次`),
      parts: words(`周次`),
      cells: ['week', 'whole'],
    },
    activity: {
      type: 'text',
      terms: [
        ...words(`主题 内容 项目 专题 题目 名称 课题 事项 课程 主要内容 学习材料 讲座题目 培训科目 学习科目 研修科目 讲座主题 活动`),
        ...combine(TRAINING, words(`主题 内容 名称 项目 专题 题目 课题 主要内容 课程 事项 议题 活动`)),
      ],
      parts: words(`主题 内容 名称 项目 专题`),
      not: words(`类别`),
      cells: ['text'],
    },
    category: {
      type: 'category',
      terms: [...KINDS_OF, ...combine([...TRAINING, ...words(`学时 学分 所属`)], KINDS_OF), ...words(`研修类属 学时归类 认定类别`)],
      parts: words(`类别 类型 形式 方式 分类`),
      cells: ['category', 'activity-form'],
    },
    level: {
      type: 'level',
      terms: [...words(`级别 层次 层级 组织级别`), ...combine(TRAINING, LEVEL_OF.slice(0, 4)), ...words(`举办级别 主办级别 组织层次`)],
      parts: words(`级别 层次 层级`),
      cells: ['level'],
    },
    hours: {
      type: 'number',
      terms: [
        ...COUNTED,
        ...words(`
          时长 时间(学时) 累计学时 学时合计 课时量 折算学时 计学时 学习时长 培训时长 小时数 研修时长 研训时长 获学时 授予学时
          学时认定 学分数
        `),
        ...combine([...TRAINING, ...words(`获得 认定 累计 折合 实得 申报 登记 应得 所得 计入 核定 完成 本次 取得`)], COUNTED),
      ],
      parts: words(`学时 学分 课时 时数 时长`),
      not: words(`是否 类别 证明 分类 教案 设计`),
      units: words(`学时 小时 课时 时 分 h H 学分 节`),
      cells: ['whole', 'amount'],
      across: ['category', 'month', 'date', 'activity', 'level', 'week'],
    },
    approved: {
      type: 'boolean',
      terms: words(`
        是否认定 认定 是否通过 审核 是否审核 审核结果 认定结果 是否有效 是否计入 审核情况 认定情况 是否合格 审批 是否审批
        是否认可 认定与否 通过与否 审定 是否审定 核准 是否核准 学校认定 审批情况 确认 是否确认 教务处审核 学校审核 学校意见 审核与否 核实 校验 审核意见
        计入与否 有效 核定 是否核定
      `),
      parts: words(`是否认 认定 审核 审批 核准 审定`),
      not: words(`学时 学分`),
      cells: ['boolean'],
    },
    ...BESIDE,
  },
});
