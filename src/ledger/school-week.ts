import type { IsoDate } from '../record/fields';
import type { Semester } from './semester';

const DAY = 86_400_000;

/** Days from first to last, both included. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The day `days` after a date (before it, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

/**
 * 第1周: Monday of the semester's first week, the one that holds its first day. A semester whose first day is a Saturday or Sunday
 * begins with the Monday after it, when school does.
 */
export function firstMonday(semester: Semester): IsoDate {
  const weekday = weekdayOf(semester.start);
  return addDays(semester.start, weekday >= 5 ? 7 - weekday : -weekday);
}

/** The days of 第N周, Monday to Sunday. */
export function weekSpan(week: number, semester: Semester): DaySpan {
  const first = addDays(firstMonday(semester), (week - 1) * 7);
  return { first, last: addDays(first, 6) };
}

const MONDAYS = new WeakMap<Semester, number>();

/** The first Monday in milliseconds, reckoned once for a semester: it is asked for with every record. */
function firstMondayTime(semester: Semester): number {
  const known = MONDAYS.get(semester) ?? Date.parse(firstMonday(semester));
  MONDAYS.set(semester, known);
  return known;
}

/** The number of the school week that a day falls into; a weekend before the first Monday counts to week 1. */
export function weekOf(date: IsoDate, semester: Semester): number {
  const week = Math.floor((Date.parse(date) - firstMondayTime(semester)) / (7 * DAY)) + 1;
  return week === 0 && date >= semester.start ? 1 : week;
}

/** The days of a month `2024-09`. */
export function monthSpan(month: string): DaySpan {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
  return { first: `${month}-01`, last };
}
