import { words } from '../words';
import { BESIDE, ANY_TEACHER, TAKING_PART } from '../common-fields';
import { combine, DAY } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const MEETINGS = words(`活动 会议 学习 培训 研训 研修 教研 考勤 签到 出勤 例会 点名 上课 业务学习`);

/** 签到、考勤 */
export const attendanceKind = defineRecordKind<'attendance'>({
  kind: 'attendance',
  titles: words(`
    签到 考勤 出勤 出席 点名 到会情况 参会情况 到会 请假 缺勤 到岗 参加情况 到场 打卡 参与情况
  `),
  notTitles: words(`学时 汇总表`),
  person: 'teacher',
  core: ['mark'],
  counts: [],
  fields: {
    teacher: {
      type: 'people',
      terms: [...words(`签到人 签名 签到 教师签名`), ...ANY_TEACHER, ...TAKING_PART, '应到教师'],
      parts: words(`教师 姓名 名单 人员`),
      cells: ['person', 'people'],
      across: ['mark'],
    },
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日 开展时间 具体时间`), ...combine(MEETINGS, DAY)],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'span', 'week'],
    },
    activity: {
      type: 'text',
      terms: [
        ...words(`主题 内容 活动 会议 名称 项目 事项 专题 场次 议题 课题 题目`),
        ...combine(MEETINGS, words(`主题 内容 名称 项目 专题 议题 场次 题目`)),
      ],
      parts: words(`主题 内容 名称 专题 议题`),
      cells: ['text'],
    },
    mark: {
      type: 'mark',
      terms: words(`
        考勤 出勤 签到 出席 出勤情况 考勤情况 签到情况 出席情况 考勤结果 考勤状态 状态 到会情况 参会情况 出勤状态 到会
        是否到会 是否出勤 是否签到 出缺勤 出缺席 缺勤情况 到场情况 考勤记录 出勤记录 签到状态 标记 情况 是否出席 参加情况
        出勤与否 考勤登记 打卡情况 到岗情况 考勤标记 签到结果 实到情况 参与情况
      `),
      parts: words(`考勤 出勤 签到 出席 到会 缺勤`),
      cells: ['mark'],
      across: ['date', 'activity', 'week', 'month'],
    },
    ...BESIDE,
  },
});
