/**
 * 日期: days, months, weeks and spans as people type them.
 *
 * `parseDate(cell, format, context)` → `{ kind: 'day', date } | { kind: 'month', month } | { kind: 'week', week } | { kind: 'span', start, end }`.
 * `format` is the cell's number format (`formatAt`), `context` the days between which dates without a year lie: a `Semester`, or null (then
 * such a date cannot be read). A number in a column known to be dates is a serial number, whatever its format; do not call it for others.
 * A span's ends are days, or months (`2024.9—2025.6`). `isYearInferred` tells that the year came from the context.
 * What the calendar does not have (`2024.13.5`), and other text (`9月上旬`, `本学期`): `cell/unreadable-date`.
 */
import type { CellValue } from '../sheet/cell-value';
import { isDateFormat } from '../sheet/number-format';
import type { IsoDate, IsoDateOrMonth, IsoMonth } from '../record/fields';
import type { DateContext } from './calendar-day';
import { fullYear, inferYear, isoDate, isoMonth, serialDate } from './calendar-day';
import { cellText } from './cell-text';
import { tidyDateText } from './date-text';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';
import { readWeek, readWeekBeforeDays } from './parse-week';
import type { DateParts } from './read-day';
import { readDay } from './read-day';
import type { SpanParts } from './read-span';
import { readSpan } from './read-span';

export type { DateContext } from './calendar-day';

export type DateValue =
  | { readonly kind: 'day'; readonly date: IsoDate; readonly isYearInferred?: true }
  | { readonly kind: 'month'; readonly month: IsoMonth; readonly isYearInferred?: true }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'span'; readonly start: IsoDateOrMonth; readonly end: IsoDateOrMonth; readonly isYearInferred?: true };

export function parseDate(value: CellValue, format: string | null, context: DateContext | null): Parsed<DateValue> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const date = typeof value === 'number' ? fromNumber(value, format, context) : fromText(text.value, context);
  return date ? parsed(date) : unreadable('cell/unreadable-date', text.value);
}

/** Serial numbers that a school's dates can have: 1927 to 2119. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 80_000;

function fromNumber(value: number, format: string | null, context: DateContext | null): DateValue | null {
  const isSerial = isDateFormat(format) || (value >= FIRST_SERIAL && value < LAST_SERIAL);
  if (!isSerial) return fromText(typedNumber(value, format), context);
  const date = serialDate(value);
  if (date === null) return null;
  return isMonthFormat(format) ? { kind: 'month', month: date.slice(0, 7) } : { kind: 'day', date };
}

/** A format that shows year and month alone: what the sheet states is a month. */
function isMonthFormat(format: string | null): boolean {
  if (!format || !isDateFormat(format)) return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /y/.test(bare) && /m/.test(bare) && !/d/.test(bare);
}

/** `9.1` typed as a number is 1 September, but 10 September where its format shows two decimals. */
function typedNumber(value: number, format: string | null): string {
  return format === '0.00' || format === '0.00_ ' ? value.toFixed(2) : String(value);
}

/** What every date has at least one of; most other text is told apart by it at once. */
const SOME_FIGURE = /[\d一二三四五六七八九十廿卅]/;

function fromText(text: string, context: DateContext | null): DateValue | null {
  if (!SOME_FIGURE.test(text)) return null;
  const plain = readDay(text);
  if (plain) return ofParts(plain, context);
  const tidy = tidyDateText(text);
  const week = readWeek(tidy.withWeekday);
  if (week !== null) return { kind: 'week', week };
  const span = readSpan(tidy.date);
  const weekOfDays = span ? readWeekBeforeDays(tidy.withWeekday) : null;
  if (weekOfDays !== null) return { kind: 'week', week: weekOfDays };
  if (span) return ofSpan(span, context);
  const parts = readDay(tidy.date);
  return parts ? ofParts(parts, context) : null;
}

function ofSpan({ from, to }: SpanParts, context: DateContext | null): DateValue | null {
  const start = ofParts(from, context);
  const end = ofParts(to, context);
  if (!start || !end) return null;
  const inferred = start.isYearInferred || end.isYearInferred;
  return { kind: 'span', start: textOfDate(start), end: textOfDate(end), ...(inferred ? { isYearInferred: true } : {}) };
}

type DayOrMonth = Extract<DateValue, { kind: 'day' | 'month' }>;

function textOfDate(value: DayOrMonth): IsoDateOrMonth {
  return value.kind === 'day' ? value.date : value.month;
}

function ofParts({ year, month, day }: DateParts, context: DateContext | null): DayOrMonth | null {
  if (month === null || month < 1 || month > 12 || (year === null && context === null)) return null;
  const stated = year === null ? inferYear(context as DateContext, month, day) : fullYear(year);
  const inferred = year === null ? ({ isYearInferred: true } as const) : {};
  if (day === null) {
    const text = isoMonth(stated, month);
    return text === null ? null : { kind: 'month', month: text, ...inferred };
  }
  const text = isoDate(stated, month, day);
  return text === null ? null : { kind: 'day', date: text, ...inferred };
}
