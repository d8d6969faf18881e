import { words } from '../words';
import { BESIDE } from '../common-fields';
import { combine, DAY, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const MENTORING = words(`
  指导 带教 结对指导 帮扶 导师 师傅 师父 指导老 骨干 辅导 带徒 传帮带 结对导师 师带徒 引领 名师
`);
const LEARNING = words(`
  被指导 被带教 受导 徒弟 青年 新 结对 被帮扶 培养 年轻 见习 新入职 受指导 帮扶 受带教 结对青年 结对徒弟 被培养 新任
  学徒 学 新手 成长
`);

/** 师徒结对 */
export const mentorshipKind = defineRecordKind<'mentorship'>({
  kind: 'mentorship',
  titles: words(`师徒 结对 青蓝工程 青蓝 传帮带 拜师 帮扶 带教 导师 师带徒 以老带新 老带新 蓝青`),
  notTitles: words(`听课 学生`),
  person: 'mentee',
  core: ['mentor', 'mentee'],
  counts: [],
  fields: {
    mentor: {
      type: 'person',
      terms: [
        ...words(`
          师傅 师父 指导教师 带教教师 导师 指导老师 带教老师 师 指导者 导师姓名 师傅姓名 师父姓名 指导人 带教人 带教导师 老教师
          帮扶导师 带教师傅 指导师傅 指导师父 结对师傅 结对师父 帮扶教师 师傅(指导教师) 名师 骨干教师 青蓝导师 师方 成长导师
          带徒教师
        `),
        ...combine(MENTORING, PERSON),
      ],
      parts: words(`师傅 师父 导师 指导 带教 带徒`),
      not: words(`被 徒弟 受 内容 学科 时间 领域 重点 方向 目标`),
      cells: ['person'],
    },
    mentee: {
      type: 'person',
      terms: [
        ...words(`
          徒弟 被指导教师 青年教师 学员 徒 新教师 被指导老师 徒弟姓名 被带教教师 培养对象 结对教师 青年教师姓名 新任教师 学徒
          被帮扶教师 被指导者 被带教老师 受导教师 年轻教师 见习教师 被指导人 帮扶对象 结对对象 徒方 学员姓名 指导对象 带教对象
          徒弟(青年教师) 入职教师 新入职教师 新秀 被培养教师 新手教师 弟子 受教者 成长教师
        `),
        ...combine(LEARNING, words(`教师 老师 者 教师姓名 对象 人`)),
      ],
      parts: words(`徒 青年 被指导 被带 学员 新教师 对象 被`),
      not: words(`内容 时间 师傅 师父 导师 领域 带徒`),
      cells: ['person'],
    },
    domain: {
      type: 'text',
      terms: words(`
        结对内容 指导内容 内容 领域 结对领域 指导方向 结对方向 指导领域 方面 带教内容 结对项目 带教领域 指导重点 方向 帮扶内容
        带教方向 结对类型 结对类别 类别 带教项目 培养方向 指导项目 结对形式 指导范围 帮带内容 培养内容 帮扶项目 指导方面
        发展方向 带什么 教什么 学什么 帮什么 带教重点 结对范围 指导类别 类型 带教类别 结对主题 带教范围 结对学科 带教学科 指导学科 帮扶学科 培养学科 师徒学科
      `),
      parts: words(`内容 领域 方向 方面 项目 重点`),
      cells: ['guidance', 'subject', 'text'],
    },
    start: {
      type: 'month',
      terms: [
        ...words(`
          日期 时间 起始时间 开始时间 签约时间 结对起始时间 拜师时间 签订时间 起止时间 协议时间 生效时间 开始日期 起始日期
          签约日期 师徒结对时间 结对周期 结对期限 带教期限 期限 协议签订时间 起始年月 开始年月 确立时间
        `),
        ...combine(words(`结对 拜师 带教 签约 指导 签订 协议 帮扶 师徒 建立 缔结 确定 签定`), DAY),
      ],
      parts: words(`时间 日期 年月 期限`),
      not: words(`时长`),
      cells: ['date', 'month', 'span'],
    },
    ...BESIDE,
  },
});
