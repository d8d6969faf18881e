import type { CellValue } from '../../sheet/cell-value';
import { isDateFormat } from '../../sheet/number-format';
import { parseCount, parseNumber } from '../../values/parse-number';
import type { Parsed } from '../../values/parsed';
import { unreadable } from '../../values/parsed';
import type { Unit } from '../../values/unit-words';
import { unitOf } from '../../values/unit-words';
import type { BodyCell } from './table-body';
import type { FieldReading, FieldTarget, ReadContext } from './field-reading';
import { fieldValue, ofParsed } from './field-reading';
import { inKnownUnit } from './own-units';

/** 1 学时 is 45 minutes, by halves rounded down, where a sheet states nothing but minutes. */
const MINUTES_PER_HOUR = 45;
const HOURS_PER_DAY = 8;

export function readNumberField(cell: BodyCell, target: FieldTarget, { corrections }: ReadContext): FieldReading {
  const own = inKnownUnit(cell.value, target.label, corrections.units);
  return ofParsed(plainNumber({ ...cell, value: own.value }, parseNumber), ({ amount, unit }) => {
    const quantity = own.times === null ? { amount, unit } : { amount: amount * own.times, unit: unit ?? own.unit };
    return fieldValue(target.field, target.field === 'hours' ? trainingHours(quantity, target.unit) : quantity.amount);
  });
}

export function readCountField(cell: BodyCell, target: FieldTarget, { corrections }: ReadContext): FieldReading {
  const own = inKnownUnit(cell.value, target.label, corrections.units);
  return ofParsed(plainNumber({ ...cell, value: own.value }, parseCount), (count) => fieldValue(target.field, count * (own.times ?? 1)));
}

/** `3-4` that the program has turned into a date is no number any more. */
function plainNumber<T>(cell: BodyCell, parse: (value: CellValue) => Parsed<T>): Parsed<T> {
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) return unreadable('cell/unreadable-number', String(cell.value));
  return parse(cell.value);
}

/** What is registered counts as it stands; only minutes and days, written in the cell or over the column, are turned into 学时. */
function trainingHours(
  { amount, unit }: { readonly amount: number; readonly unit?: Unit | undefined },
  columnUnit: string | undefined,
): number {
  const measured = unit ?? (columnUnit === undefined ? null : unitOf(columnUnit));
  if (measured === 'minutes') return Math.floor((amount / MINUTES_PER_HOUR) * 2) / 2;
  if (measured === 'days') return amount * HOURS_PER_DAY;
  return amount;
}
