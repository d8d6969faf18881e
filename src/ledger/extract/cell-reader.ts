import type { CellValue } from '../../sheet/cell-value';
import { isErrorValue, textOf } from '../../sheet/cell-value';
import type { IssueLog } from '../issue-log';
import type { FieldReading, FieldTarget, ReadContext } from './field-reading';
import { readField } from './read-field';
import type { BodyCell } from './table-body';

/** Reads the cells of one table's columns; the same text is parsed once, an unreadable cell is put on record once. */
export type CellReader = (cell: BodyCell, target: FieldTarget) => FieldReading;

export function createCellReader(context: ReadContext, log: IssueLog): CellReader {
  const known = new Map<FieldTarget, Map<string, FieldReading>>();
  return (cell, target) => {
    const reading = isErrorValue(cell.value) ? readField(cell, target, context) : remembered(cell, target);
    if (reading.kind === 'unreadable' && reading.code !== null) {
      const suggestion = reading.suggestion === undefined ? {} : { suggestion: reading.suggestion };
      log.raise(reading.code, cell.origin, { value: textOf(cell.value), ...suggestion });
    }
    return reading;
  };

  function remembered(cell: BodyCell, target: FieldTarget): FieldReading {
    const byText = known.get(target) ?? new Map<string, FieldReading>();
    known.set(target, byText);
    const key = keyOf(cell.value, cell.format);
    const reading = byText.get(key) ?? readField(cell, target, context);
    byText.set(key, reading);
    return reading;
  }
}

function keyOf(value: CellValue, format: string | null): string {
  return typeof value === 'number' ? `${value}|${format ?? ''}` : `${typeof value}:${textOf(value)}`;
}
