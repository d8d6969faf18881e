import { words } from '../words';
import { BESIDE, teacherField } from '../common-fields';
import { combine, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const JUDGED = words(`
  考核 考评 年度考核 综合 师德考核 评定 测评 绩效 评价 量化 学期考核 师德 校本考核 研修考核 研训考核 总评 期末考核
  综合考核 年终考核 考核评定 综合考评
`);

/** 考核 */
export const assessmentKind = defineRecordKind<'assessment'>({
  kind: 'assessment',
  titles: words(`
    年度考核 考核结果 考核 考评 绩效 师德考核 师德评价 民主测评 量化 评价结果 综合评定 考核登记 测评 评议
  `),
  notTitles: words(`常规检查 听课 学生 期末考试 考核要求 达标标准`),
  person: 'teacher',
  core: ['score', 'grade'],
  counts: ['score', 'grade'],
  overall: ['score', 'grade'],
  fields: {
    teacher: teacherField([...combine(words(`被考核 考核 被考评 受考核 参评 被评 被测评 考核对象`), PERSON), '考核对象']),
    score: {
      type: 'number',
      terms: [
        ...words(`
          得分 总分 折算分 折合分 最后总分 综合得分 分值 考核分 量化分 分数 考核得分 成绩 总得分 综合分 考核分数 考核总分 评分 总成绩 量化得分 综合成绩
          合计得分 最终得分 考核成绩 积分 量化总分 总评分 评定分数 最后得分 折合得分 总积分 实得分 考评得分 考评分 绩效分
          绩效得分 测评得分 测评分 百分制得分 综合量化分
        `),
        ...combine(JUDGED, words(`得分 分 分数 总分 成绩 分值 评分`)),
      ],
      parts: words(`得分 总分 分数 成绩 积分 评分 分值`),
      units: words(`分`),
      cells: ['amount', 'whole'],
    },
    grade: {
      type: 'text',
      terms: [
        ...words(`
          考核等级 考核结果 等次 评定等级 综合评定 考核等第 等级 等第 考核等次 结果 评定 评价 年度考核等次 评价等级 考评等级
          总评 评定结果 考评结果 评价结果 定等 评定等次 综合等级 考核评定 最终等级 考核结论 结论 档次 考核档次 师德等级
          师德考核等级 是否合格 是否优秀 总评等级 年度等次 等级评定
        `),
        ...combine(JUDGED, words(`等级 等次 结果 等第 档次 结论 评定`)),
      ],
      parts: words(`等级 等次 等第 结果 评定 结论 档次`),
      cells: ['grade'],
    },
    ...BESIDE,
  },
});
