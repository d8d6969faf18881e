import { parseDate } from '../../values/parse-date';
import { parseMonth } from '../../values/parse-month';
import { parseWeek } from '../../values/parse-week';
import { recordKind } from '../../record/record-kinds';
import type { RecordKind } from '../../record/fields';
import type { BodyCell } from './table-body';
import type { FieldReading, FieldTarget, ReadContext } from './field-reading';
import { fieldValue, ofParsed } from './field-reading';

/** A column of days: a day, a span (start and end), a week or a month. */
export function readDateField(cell: BodyCell, target: FieldTarget, context: ReadContext): FieldReading {
  return ofParsed(parseDate(cell.value, cell.format, context.semester), (date) => {
    if (date.kind === 'week') return stated(target, { week: date.week });
    if (date.kind === 'month') return stated(target, { month: date.month });
    if (date.kind === 'day') return fieldsOf(target.isSpanStart ? { start: date.date, end: date.date } : { [target.field]: date.date });
    return fieldsOf(spanFields(target, date.start, date.end));
  });
}

/** A week or month in a column of days: told where the kind has a field for it, known in any case. */
function stated(target: FieldTarget, when: { readonly week?: number; readonly month?: string }): FieldReading {
  const fields = Object.fromEntries(Object.entries(when).filter(([field]) => hasField(target.kind, field)));
  return { kind: 'value', value: { variants: [{ fields, names: [] }], ...when } };
}

/** Dates of a person or a paper: a day or a month, of any year; a year alone says too little to keep. */
export function readMonthField(cell: BodyCell, target: FieldTarget, context: ReadContext): FieldReading {
  if (target.field === 'month') {
    return ofParsed(parseMonth(cell.value, cell.format, context.semester), (month) => fieldValue('month', month, { month }));
  }
  if (isYearAlone(cell.value)) return { kind: 'blank' };
  const dates = target.kind === 'roster' ? null : context.semester;
  return ofParsed(parseDate(cell.value, cell.format, dates), (date) => {
    if (date.kind === 'week') return { kind: 'blank' };
    if (date.kind === 'span') return fieldsOf(spanFields(target, date.start, date.end));
    return fieldsOf({ [target.field]: date.kind === 'day' ? date.date : date.month });
  });
}

export function readWeekField(cell: BodyCell): FieldReading {
  return ofParsed(parseWeek(cell.value), (week) => fieldValue('week', week, { week }));
}

function spanFields(target: FieldTarget, start: string, end: string): Record<string, string> {
  return target.field === 'start' && hasField(target.kind, 'end') ? { start, end } : { [target.field]: start };
}

function fieldsOf(fields: Record<string, string>): FieldReading {
  return { kind: 'value', value: { variants: [{ fields, names: [] }] } };
}

function hasField(kind: RecordKind, field: string): boolean {
  return field in recordKind(kind).fields;
}

function isYearAlone(value: unknown): boolean {
  return /^\s*(?:19|20)\d\d\s*\p{Script=Han}?\s*$/u.test(String(value));
}
