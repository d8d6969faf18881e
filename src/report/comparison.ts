import type { Basis } from './basis';
import type { Formula } from './formula/formula';
import { whole } from './formula/formula';
import { both, compare, isNumber, minus, number, text, when, DASH } from './formula/operators';
import { own } from './formula/references';
import { countOf, sumOf } from './formula/tables';
import type { HistoryRange } from './history';
import { HISTORY_TITLE, semesterBefore, standardKey } from './history';

/** 上学期: what 历史指标 says of the semester before, a dash where it says nothing. `who` names the group or teacher. */
export function lastSemester(basis: Basis, range: HistoryRange, metric: Formula | string, who?: Formula): Formula {
  const where = {
    学期: semesterBefore(basis.assessment.ledger.semester),
    范围: range,
    指标: metric,
    ...(who === undefined ? {} : { 名称: who }),
  };
  return when(compare(countOf(HISTORY_TITLE, where), '=', number(0)), text(DASH), sumOf(HISTORY_TITLE, '数值', where));
}

/** 增减 of two columns, where both have a figure and the same standard stands behind them. */
export function changeSince(basis: Basis, now: string, before: string): Formula {
  if (otherStandard(basis) !== null) return text(DASH);
  return whole(when(both(isNumber(own(now)), isNumber(own(before))), minus(own(now), own(before)), text(DASH)));
}

/** The standard of the semester before, where it is another than this one's. */
export function otherStandard(basis: Basis): string | null {
  const before = semesterBefore(basis.assessment.ledger.semester);
  const present = basis.standard === null ? '' : standardKey(basis.assessment.standard);
  const other = basis.history.find(([semester, , , , , standard]) => semester === before && standard !== present);
  return other?.[5] ?? null;
}

/** The note that says so. */
export function standardNotes(basis: Basis): readonly string[] {
  const other = otherStandard(basis);
  return other === null ? [] : [`上学期检查标准不同${other === '' ? '' : `（${other}）`}，仅供参考。`];
}
