import { words } from '../words';
import { EVIDENCE, GROUP, STAFF_NUMBER, SUBJECT, teacherField } from '../common-fields';
import { combine, DAY, LEVEL_OF, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const SHOWN = words(`
  亮课 公开课 展示课 研讨课 汇报课 示范课 观摩课 亮相课 优质课 达标课 赛课 研究课 公开教学 展示 教学展示 开课 比武课 教学开放
  同课异构 引领课 晒课 录像课 过关课 献课 示范教学 课堂教学展示 一人一课 公开示范课
`);
const TEACHING = [
  ...words(`
    执教 授课 上课 开课 任课 讲课 作课 主讲 做课 献课 展示 承担 参赛 执课 主教 施教 说课
  `),
  ...SHOWN,
];

/** 公开课 */
export const openLessonKind = defineRecordKind<'open-lesson'>({
  kind: 'open-lesson',
  titles: [...SHOWN, ...words(`课堂开放 一课 公开 课堂展示 教学比武 汇报`)],
  notTitles: words(`听课 听评课 观课 学时 获奖 外出`),
  person: 'teacher',
  core: ['topic', 'form', 'level', 'count', 'class'],
  counts: ['count'],
  fields: {
    teacher: teacherField([...combine(TEACHING, PERSON), ...words(`执教 授课 主讲 开课 任课教师 谁上 谁上课 谁来上 上课的老师 上课的人`)]),
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日 具体时间`), ...combine([...TEACHING, ...words(`活动 教学 举办 安排 举行`)], DAY)],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'span', 'week', 'month'],
    },
    week: {
      type: 'week',
      terms: words(`周次 周 教学周 第几周 校历周 周数 周别 教学周次 开课周次 周序 校历周次`),
      parts: words(`周次`),
      cells: ['week', 'whole'],
    },
    subject: SUBJECT,
    class: {
      type: 'text',
      terms: [
        ...words(`班级 年级班级 年班 班 年级 班别 班次 年级/班级 年级班 教学班 学段`),
        ...combine([...TEACHING, '教学'], words(`班级 年级 班 年班 班别 对象`)),
      ],
      parts: words(`班级 年级 年班`),
      not: words(`组`),
      cells: ['class'],
    },
    topic: {
      type: 'text',
      terms: [
        ...words(`
          课题 课名 内容 题目 课文 课例 篇目 课题名称 课目 主题 教学课题 章节 课程内容 教学主题 教学题目 教学篇目 课题/内容 上什么 上什么课 上的什么 上的什么课 讲什么 讲的什么
        `),
        ...combine([...TEACHING, '教学'], words(`内容 课题 题目 课文 主题 课名 篇目 名称 课例`)),
      ],
      parts: words(`课题 内容 题目 课文 课名`),
      cells: ['text', 'book'],
    },
    level: {
      type: 'level',
      terms: [
        ...words(`
          级别 层次 等级 范围 层级 级 举办级别 组织级别 层面 组织层级 展示范围 公开范围 活动级别 活动层次
        `),
        ...combine([...SHOWN, '开课'], LEVEL_OF),
      ],
      parts: words(`级别 层次 范围 层面`),
      cells: ['level'],
    },
    form: {
      type: 'text',
      terms: [
        ...words(`
          课型 类型 形式 类别 性质 课的类型 课类 活动形式 公开形式 课堂类型 教学形式 课程类型 课程形式 种类 展示方式 上课形式
          开课方式 活动类型
        `),
        ...combine([...SHOWN, ...words(`开课 授课 上课`)], words(`类型 形式 性质 类别 种类`)),
      ],
      parts: words(`课型 类型 形式 性质 类别`),
      cells: ['lesson-form', 'activity-form'],
    },
    count: {
      type: 'count',
      terms: [
        ...SHOWN,
        ...combine(SHOWN, words(`节数 次数 数 数量 总数 节次 情况 量`)),
        ...words(`
          开课次数 开课节数 上课节数 执教次数 执教节数 课数 节数 次数 公开课/展示课 开课数 展示次数 公开课展示课
        `),
      ],
      parts: words(
        `公开课 展示课 研讨课 汇报课 示范课 观摩课 亮相课 优质课 达标课 赛课 研究课 公开教学 教学展示 示范教学 同课异构 晒课 过关课 比武 一人一课 教学开放 献课 录像课 引领课 开课`,
      ),
      not: words(`时间 日期 内容 题 人员 教师 级别 听 名称 观摩学习 类型 形式 班 地点`),
      units: words(`节 次 课时 人次`),
      cells: ['whole'],
      across: ['level', 'month'],
    },
    group: GROUP,
    staffNumber: STAFF_NUMBER,
    evidence: EVIDENCE,
  },
});
