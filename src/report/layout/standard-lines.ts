import type { Basis, Control } from '../basis';
import type { Content, Description, Report } from '../description';
import { compare, joined, minus, number, rounded, sum, text, when } from '../formula/operators';
import { body } from '../formula/references';
import type { Formula } from '../formula/formula';
import { roundHalfUp } from '../formula/number-text';

/** Lines that stand on every sheet. */

export const SIGNATURE = '填表人：____________  审核人：____________  日期：______年____月____日';

const CHANGED = '；⚠ 结构化数据在检查之后改过，结论可能已变，请点“重新检查”';
const NO_STANDARD = '未设检查标准';

/** How long a school's name or a standard's may be in a formula, which holds 255 characters a text. */
const LONGEST = 60;

export function standardNote({ standard, asOf }: Basis): string {
  const checked = standard === null ? NO_STANDARD : `检查标准：${standard}`;
  return `${checked}；数据截至${asOf}；带“*”的数字含待核实记录，只计入已能确认的部分。`;
}

/** Row 2: what the sheet covers, and whether the data still are those of the check. */
export function scopeLine(report: Report, description: Description, basis: Basis): { readonly content: Content; readonly measure: string } {
  const { start, end } = basis.assessment.ledger.semester;
  const standard = basis.standard === null ? NO_STANDARD : `检查标准：${basis.standard.slice(0, LONGEST)}`;
  const scope = `统计范围：${start}至${end}；${standard}；单位：${report.unit}`;
  const test = controlTest(description.control, basis);
  if (test === null) return { content: scope, measure: scope };
  return { content: joined(scope, when(test, text(''), text(CHANGED))), measure: scope + CHANGED };
}

/**
 * 数据状态: whether the control sum is still that of the check: `ROUND(SUM(H6:H13)-175.46,6)=0`. Null for a sheet without one.
 */
export function controlTest(control: Control | null | undefined, basis: Basis, report?: string): Formula | null {
  if (!control) return null;
  const { block, column, metric, besides = 0 } = control;
  const metrics = typeof metric === 'string' ? [metric] : metric;
  const known = basis.teachers.flatMap(({ teacher }) => metrics.map((each) => teacher.metrics[each]?.known ?? 0));
  const stamped = known.reduce((total, each) => total + each, besides);
  const cells = sum(body(report === undefined ? { column, block } : { column, block, report }));
  return compare(rounded(minus(cells, number(roundHalfUp(stamped, 9))), 6), '=', number(0));
}
