import { words } from './words';
import { combine, PERSON } from './heading-words';
import type { FieldDefinition } from './record-kind';

/** Headings that ask for a teacher without saying in which part. */
export const ANY_TEACHER = words(`
  姓名 教师 老师 教师姓名 老师姓名 教工 教职工 教工姓名 教职工姓名 人员 名字 名单 教师名单 人员姓名 教师名 教师名字 教员
  成员姓名 职工姓名 本人姓名 员工姓名 人名 全体教师 谁 哪位老师 人员名称 员工名称 Name 任课教师姓名 教师(姓名) 老师名字
`);

/** Headings that ask for those who took part. */
export const TAKING_PART = combine(words(`参加 参与 参训 参会 参培 参研 研修 研训 培训 受训 学习 出席 与会 到会 参学 应训`), PERSON);

/** 教师: the person whose record it is. */
export function teacherField(own: readonly string[] = [], more: Partial<FieldDefinition> = {}): FieldDefinition {
  return { type: 'person', terms: [...own, ...ANY_TEACHER], cells: ['person'], ...more };
}

/** 教研组 */
export const GROUP: FieldDefinition = {
  type: 'text',
  terms: words(`
    教研组 组别 学科组 科组 备课组 所属教研组 部门 组 小组 所在组 所属组 所属组别 所在教研组 年级组 教研组别 教研组名称
    所在学科组 所属学科组 所属科组 研修组 学习小组 所在部门 所属部门 处室 教研大组 学部 所在年级组 组名 小组名称 教研团队
    研训组 所在备课组 所在组室 组室 办公组 级部 所在级部 所属级部 年级部 年段 所在年段 年段组 段组 学段 教研室组 所属部门组 研修团队 研修小组 校区组 所在组织 所属组织 组织架构 段 段别
  `),
  parts: words(`教研组 学科组 备课组 年级组 组别 科组 组室 级部 年段`),
  not: words(`组长 时间 活动`),
  cells: ['group', 'subject'],
};

/** 工号 */
export const STAFF_NUMBER: FieldDefinition = {
  type: 'text',
  terms: words(`
    工号 教师编号 职工号 教工号 教职工号 教师工号 人员编号 员工编号 教工编号 教职工编号 职工编号 教师代码 人员代码 教师号
    身份编号 个人编号 人事编号 编制号 教师ID 工作证号 教师识别号 考勤号 登记号 档案号
  `),
  parts: words(`工号`),
  cells: ['code'],
};

/** 学科 */
export const SUBJECT: FieldDefinition = {
  type: 'text',
  terms: words(`
    学科 任教学科 执教学科 主教科目 任课 科目 任教科目 任课学科 所教学科 教学科目 所教科目 主教学科 授课学科 上课学科
    学科名称 学科(科目) 授课科目 上课科目 课程 课程名称 担任学科 现任学科 现教学科 任教课程 听课学科 听课科目 科别
    学科类别 任课科目 开课学科 教什么课 教什么 教啥 教哪科 教哪门课 任教 所教 课目
  `),
  parts: words(`学科 科目`),
  not: words(`组 学科带头 人数`),
  cells: ['subject'],
};

/** Evidence is what no heading of ours names. */
export const EVIDENCE: FieldDefinition = { type: 'text', terms: [], cells: [] };

/** 组别、工号、学科: what may stand beside the teacher in any table. */
export const BESIDE = { group: GROUP, staffNumber: STAFF_NUMBER, subject: SUBJECT, evidence: EVIDENCE } as const;
