import { words } from '../words';
import { BESIDE, teacherField } from '../common-fields';
import { combine, DAY, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const CHECKED = words(`
  检查 查评 抽查 常规检查 督查 常规 教学检查 教学常规 巡查 评查 普查 月查 考查 检测 查阅 教学常规检查 巡课 视导
`);

/** 常规检查 */
export const inspectionKind = defineRecordKind<'inspection'>({
  kind: 'inspection',
  titles: words(`
    常规检查 教学常规 检查记录 检查情况 检查登记 六认真 五认真 备课检查 作业检查 教案检查 教学检查 常规管理 检查结果 抽查
    督查 巡课 查评 检查 月查 视导 常规
  `),
  notTitles: words(`安全 卫生 设备 消防`),
  person: 'teacher',
  core: ['grade', 'topic'],
  counts: ['grade'],
  fields: {
    teacher: teacherField([
      ...combine(words(`被检查 受检 被检 受检查 被查 受查 被抽查 检查`), PERSON),
      ...words(`被检查者 检查对象 任课教师 受检对象`),
    ]),
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日`), ...combine(CHECKED, DAY)],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'month'],
    },
    month: {
      type: 'month',
      terms: words(`月份 月 月别 检查月份 查评月份 所属月份 月次 检查月次`),
      parts: words(`月份`),
      cells: ['month', 'whole'],
    },
    topic: {
      type: 'text',
      terms: [
        ...words(`
          项目 内容 主题 类别 名称 检查材料 检查科目 阶段 检查阶段 常规项目 检查指标 检查事项 常规内容 指标 材料 类型
        `),
        ...combine(CHECKED, words(`项目 内容 主题 类别 事项 名称 类型 材料 指标 要点`)),
      ],
      parts: words(`项目 内容 主题 类别 事项`),
      cells: ['routine', 'text'],
    },
    grade: {
      type: 'text',
      terms: words(`
        等级 等第 评定 评价 检查结果 评分 结果 等次 评定等级 评价等级 检查等级 评定结果 成绩 得分 检查等第 总评 综合等级
        评价结果 考评等级 检查评价 检查评定 综合评定 评定等次 检查得分 质量等级 评等 等级评定 查评结果 查评等级 检查成绩
        检查情况 评价等第 评定等第 抽查结果 督查结果 定等 总评等级 检查评分 等级评价 检查等次 综合评价
      `),
      parts: words(`等级 等第 评定 评价 结果 等次 得分 评分`),
      cells: ['grade'],
      across: ['topic', 'month', 'date'],
    },
    ...BESIDE,
  },
});
