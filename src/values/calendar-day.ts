import type { IsoDate, IsoMonth } from '../record/fields';

/** The days between which dates without a year lie: the ledger's semester, or the school year. `Semester` is one. */
export interface DateContext {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The ISO text of a day that the calendar has, else null. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

export function isoMonth(year: number, month: number): IsoMonth | null {
  return isYear(year) && month >= 1 && month <= 12 ? `${year}-${two(month)}` : null;
}

/** 24 → 2024, 85 → 1985: two digits up to 49 are of this century. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * The year of a month (and day) that states none: that in which it lies in the context, else that of the context's school year
 * (September to December its first, January to August its second).
 */
export function inferYear(context: DateContext, month: number, day: number | null): number {
  const from = Number(context.start.slice(0, 4));
  const to = Number(context.end.slice(0, 4));
  for (let year = from; year <= to; year++) {
    if (isWithin(context, year, month, day)) return year;
  }
  const firstYear = Number(context.start.slice(5, 7)) >= 8 ? from : from - 1;
  return month >= 9 ? firstYear : firstYear + 1;
}

function isWithin(context: DateContext, year: number, month: number, day: number | null): boolean {
  const text = `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  return text >= context.start.slice(0, text.length) && text <= context.end.slice(0, text.length);
}

/** 1900 date system (ECMA-376 part 1, 18.17.4.1): day 60 is the 29 February 1900 that never was. Null outside the plausible years. */
export function serialDate(serial: number): IsoDate | null {
  const days = Math.floor(serial);
  if (days < 1 || days === 60) return null;
  const date = new Date(Date.UTC(1899, 11, days > 60 ? 30 : 31) + days * 86_400_000);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
