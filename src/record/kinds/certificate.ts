import { words } from '../words';
import { BESIDE, teacherField } from '../common-fields';
import { combine, DAY, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const ISSUED = words(`
  发证 取证 获证 颁发 颁证 证书 取得 获得 获取 发放 签发 认证 核发 考取 领证 发 证书取得 证书获得 证书颁发 发证书
`);

/** 证书 */
export const certificateKind = defineRecordKind<'certificate'>({
  kind: 'certificate',
  titles: words(`证书 持证 资格证 技能等级 计算机等级 普通话 应用能力 取证 合格证 证件 资质`),
  notTitles: words(`获奖 荣誉`),
  person: 'teacher',
  core: ['skill', 'number'],
  counts: [],
  fields: {
    teacher: teacherField([...combine(words(`持证 取证 获证 发证 证书 领证 考证`), PERSON), ...words(`持有人 证书持有人 持证者`)]),
    skill: {
      type: 'text',
      terms: words(`
        证书名称 证书 证书类型 证书类别 技能 技能名称 证书种类 资格证书 证件名称 证书项目 资格名称 技能证书 合格证书 考试名称
        认证项目 证书名 信息技术证书 项目 名称 类别 考核项目 技能项目 持有证书 所获证书 证名 证照名称 资格证名称 证书全称 种类
        证件类型 证书内容 资格种类 持证名称 技能类别 证件类别 何种证书 取得证书
      `),
      parts: words(`证书名 技能 证书类 证书 资格`),
      not: words(`编号 号 时间 日期 单位 等级 级别 人`),
      cells: ['skill', 'text'],
    },
    level: {
      type: 'text',
      terms: words(`
        等级 级别 层次 证书等级 成绩等级 认证等级 技能等级 证书级别 等次 合格等级 应用能力等级 计算机等级 成绩 水平 等第 水平等级 证书层次
        技能级别 认定等级 通过等级 考试等级 档次
      `),
      parts: words(`等级 级别 等次 层次`),
      cells: ['level', 'grade', 'text'],
    },
    number: {
      type: 'text',
      terms: words(`
        证书编号 编号 证号 登记号 发证号 颁证号 证书号 证书号码 证件号 证书编码 证件编号 合格证号 号码 证件号码 编码 证书序号 资格证号 资格证书号
        发证编号 证照编号 管理号 证书流水号 注册号
      `),
      parts: words(`编号 证号 号码 证书号 编码`),
      cells: ['code'],
    },
    date: {
      type: 'month',
      terms: [...words(`日期 时间 年月 取得年月 发证年月`), ...combine(ISSUED, DAY), ...words(`有效期起始 通过时间 考试时间`)],
      parts: words(`时间 日期 年月`),
      not: words(`有效`),
      cells: ['date', 'month'],
    },
    ...BESIDE,
  },
});
