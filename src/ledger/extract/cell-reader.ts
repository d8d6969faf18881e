import type { CellValue } from '../../sheet/cell-value';
import { isErrorValue, textOf } from '../../sheet/cell-value';
import type { IssueLog } from '../issue-log';
import type { FieldReading, FieldTarget, ReadContext } from './field-reading';
import { readField } from './read-field';
import type { BodyCell } from './table-body';

/** Reads the cells of one table's columns; the same value is parsed once, an unreadable cell is put on record once. */
export type CellReader = (cell: BodyCell, target: FieldTarget) => FieldReading;

type Readings = Map<CellValue, FieldReading>;

export function createCellReader(context: ReadContext, log: IssueLog): CellReader {
  /** By column, then number format, then value. */
  const known = new Map<FieldTarget, Map<string | null, Readings>>();

  function readingsOf(target: FieldTarget, format: string | null): Readings {
    const formats = known.get(target) ?? new Map<string | null, Readings>();
    const readings = formats.get(format) ?? new Map<CellValue, FieldReading>();
    known.set(target, formats);
    formats.set(format, readings);
    return readings;
  }

  function remembered(cell: BodyCell, target: FieldTarget): FieldReading {
    const readings = readingsOf(target, cell.format);
    const reading = readings.get(cell.value) ?? readField(cell, target, context);
    readings.set(cell.value, reading);
    return reading;
  }

  return (cell, target) => {
    const reading = isErrorValue(cell.value) ? readField(cell, target, context) : remembered(cell, target);
    if (reading.kind === 'unreadable' && reading.code !== null) {
      const suggestion = reading.suggestion === undefined ? {} : { suggestion: reading.suggestion };
      log.raise(reading.code, cell.origin, { value: textOf(cell.value), ...suggestion });
    }
    return reading;
  };
}
