import type { Mark } from '../../record/vocabulary';
import { parseNumber } from '../../values/parse-number';
import type { CellReader } from '../extract/cell-reader';
import type { FieldTarget } from '../extract/field-reading';
import type { BodyCell } from '../extract/table-body';

/** The number in a cell: 0 where it is blank, null where it cannot be read or only repeats another cell's, which nobody adds twice. */
export function numberAt({ value, isOwn }: BodyCell): number | null {
  const number = parseNumber(value);
  if (number.kind === 'blank') return 0;
  return number.kind === 'value' && isOwn ? number.value.amount : null;
}

/** What a cell adds to a total that counts some marks, or adds up numbers; null where it cannot be read, or the total counts something else. */
export function partAmount(cell: BodyCell, target: FieldTarget, read: CellReader, marks: readonly Mark[] | null): number | null {
  if (target.type !== 'mark') return numberAt(cell);
  const reading = read(cell, target);
  if (reading.kind === 'blank') return 0;
  const mark = reading.kind === 'value' ? (reading.value.variants[0]?.fields['mark'] as Mark | undefined) : undefined;
  return mark === undefined || marks === null ? null : Number(marks.includes(mark));
}

/** Whether cells of a column can be added up or counted. */
export function isSummed({ type }: FieldTarget): boolean {
  return type === 'number' || type === 'count' || type === 'mark';
}
