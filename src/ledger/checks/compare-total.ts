import { textOf } from '../../sheet/cell-value';
import { parseNumber } from '../../values/parse-number';
import type { BodyCell } from '../extract/table-body';
import type { IssueLog } from '../issue-log';
import type { CellSum } from './running-sum';
import { isEqual, sumText } from './running-sum';

/**
 * Holds a total against the sums that it may mean, the likeliest first. Nothing is said where the total is blank or approximate, or a cell that it
 * sums up cannot be read.
 */
export function compareTotal(total: BodyCell, sums: readonly CellSum[], log: IssueLog): void {
  const [likeliest] = sums;
  if (!likeliest || sums.some(({ isKnown }) => !isKnown)) return;
  const number = parseNumber(total.value);
  if (number.kind === 'unreadable' && number.code === 'cell/error-value') log.raise(number.code, total.origin, { value: number.text });
  if (number.kind !== 'value' || sums.some(({ sum }) => isEqual(sum, number.value.amount))) return;
  log.raise('row/total-mismatch', total.at, { value: textOf(total.value), suggestion: sumText(likeliest.sum) });
}
