import { words } from '../words';
import { EVIDENCE, GROUP, STAFF_NUMBER, SUBJECT, teacherField } from '../common-fields';
import { defineRecordKind } from '../record-kind';

/** 教师名册 */
export const rosterKind = defineRecordKind<'roster'>({
  kind: 'roster',
  titles: words(`
    教师花名册 教师名册 教职工名册 花名册 教师名单 教师一览表 教师信息 教师基本情况 教师基本信息 名册 教职工一览 人员名册
    师资情况 教师队伍 教师情况一览 教师登记表 教职工信息 教职工名单 教工名册 人员信息 教师档案 教师通讯录 师资一览
    专任教师 教师底册 教师库 教职员工 人员一览 教师基础信息 教师概况 人员名单
  `),
  notTitles: words(`师徒 结对 获奖 培训 签到 出席 听课 研修名单 外出 骨干 课题 考核`),
  person: 'name',
  core: ['gender', 'birthDate', 'joinedTeaching', 'yearsOfTeaching', 'title', 'post', 'roles', 'group', 'subject', 'staffNumber'],
  counts: [],
  fields: {
    name: teacherField(words(`任课教师 参训教师 在职教师 专任教师 教师姓名(全名)`)),
    staffNumber: STAFF_NUMBER,
    gender: { type: 'text', terms: words(`性别 男/女 性別 男女`), cells: ['gender'] },
    birthDate: {
      type: 'month',
      terms: words(`出生年月 出生日期 出生时间 出生年月日 生日 出生 出生年份 出生年 生年月 生于`),
      parts: words(`出生`),
      not: words(`出生地`),
      cells: ['month', 'date'],
    },
    joinedTeaching: {
      type: 'month',
      terms: words(`
        参加工作时间 参加工作年月 参加工作日期 工作时间 参工时间 入职时间 从教时间 任教时间 参加工作 入职年月 从教年月
        入职日期 何时参加工作 到校时间 来校时间 参加教育工作时间 从事教育工作时间 开始任教时间 起始任教时间 任教起始时间
        始教时间 从教起始年月 从教起始时间 首次任教时间 工作年月 参工年月 从教日期 执教时间 上岗时间 进校时间
      `),
      parts: words(`参加工作 从教时 入职 参工 从教年月 任教时`),
      cells: ['month', 'date'],
    },
    yearsOfTeaching: {
      type: 'number',
      terms: words(`
        教龄 工龄 任教年限 从教年限 执教年限 教学年限 从教年数 任教年数 从教年 工作年限 教龄满年 教育年限 执教年数 教学工龄
        从教时长 工作几年 教了几年 教书几年 教几年书 连续教龄 实际教龄 教龄年限 教龄年数
      `),
      parts: words(`教龄 年限`),
      units: words(`年 满年`),
      cells: ['whole', 'amount'],
    },
    group: GROUP,
    subject: SUBJECT,
    title: {
      type: 'text',
      terms: words(`
        职称 专业技术职务 技术职称 现有职称 专业职称 教师职称 职称等级 专技职务 职称级别 现职称 专业技术资格 任职资格
        专业技术职称 技术职务 职级 现任职称 职称情况 专业技术等级 评聘职称 所聘职称
      `),
      parts: words(`职称 技术职务`),
      not: words(`时间 年月`),
      cells: ['rank'],
    },
    post: {
      type: 'text',
      terms: words(`
        职务 兼职 兼职情况 兼任工作 岗位名称 兼任岗位 兼任 现任职务 行政职务 担任职务 岗位 任职 校内职务 岗位职务 工作岗位 任职情况 学校职务 兼任职务 职务岗位 分管工作
        担任工作 现任岗位 任职岗位 所任职务 党政职务
      `),
      parts: words(`职务 岗位`),
      not: words(`技术`),
      cells: ['post'],
    },
    roles: {
      type: 'text',
      terms: words(`
        身份 类型 教师类型 教师类别 骨干类别 是否骨干 是否班主任 是否青年教师 骨干称号 骨干级别 角色 教师身份 人员类别
        人员类型 梯队 教师层次 发展类型 发展梯队 四型教师 荣誉身份 备注身份 骨干教师 骨干情况 教师分类 成长类型 发展阶段
      `),
      parts: words(`骨干 青年 梯队`),
      cells: ['post', 'text'],
    },
    evidence: EVIDENCE,
  },
});
