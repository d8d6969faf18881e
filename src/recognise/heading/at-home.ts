import type { RecordKind } from '../../record/fields';
import { KNOBS } from '../knobs';
import { fieldsNamedBy } from './heading-index';

/** Rows of a header that only bracket others together. */
export const BRACKETING =
  /^(?:本学期|本学年|本期|本年度|全学期|上学期|下学期|第[一二]学期|学期|学年)$|^(?:本学期|本学年|学期|学年|本期|年度|全年|各项|各类|教师|个人|业务|研修|工作)*(?:其中|完成情况|基本情况|基本信息|明细|项目|内容|情况|统计|数据|校本研修|校本研训|研修情况|研训情况|教师信息|个人信息|数量|具体情况|统计情况|登记|各项|分项|工作量|业绩|完成数量|指标|考核内容|成果|成果类|研修成果|教研成果|专业成长|专业发展|材料|任务完成|任务|各月|各月份|月份|日期|时间|活动时间|活动日期|类别|次数)$/;

/** Whether a spanning label may stand over columns of the kind: it brackets, or names something of the kind or of none. */
export function isAtHome(parent: string, kind: RecordKind): boolean {
  if (BRACKETING.test(parent)) return true;
  const named = fieldsNamedBy(parent).filter(({ strength }) => strength >= KNOBS.sureHeading);
  return named.length === 0 || named.some((each) => each.kind === kind);
}

/** Whether a text is a heading of some field of the kind. */
export function namesAnything(text: string, kind: RecordKind): boolean {
  return fieldsNamedBy(text).some((each) => each.kind === kind && each.strength >= KNOBS.sureHeading);
}
