import { addDays } from '../../ledger/school-week';
import type { DaySpan } from '../../ledger/school-week';
import type { Semester } from '../../ledger/semester';
import type { Period, SchoolCalendar } from '../../standard/period';
import { longHoliday } from './school-days';

/** 时段: days whose records are looked at; `id` as in `observed-lessons.2024-10`. */
export interface Window extends DaySpan {
  readonly id: string;
  /** Whether a record that states no day belongs to it: a row without a date is the ledger's semester's. */
  readonly holdsUndated: boolean;
  /** A week of which some days are holidays: what is missing in it is nobody's failure. */
  readonly isShort?: boolean;
}

/** The days of a rule's period, as seen from the semester that is checked. */
export function periodWindow(period: Period, semester: Semester, calendar: SchoolCalendar): Window {
  const { first, last, id } = spanOf(period, semester, calendar);
  return { first, last, id, holdsUndated: first <= semester.start && last >= semester.end };
}

function spanOf(period: Period, semester: Semester, calendar: SchoolCalendar): DaySpan & { readonly id: string } {
  switch (period) {
    case 'semester':
      return { id: semester.id, first: semester.start, last: semester.end };
    case 'school-year':
      return schoolYear(schoolYearOf(semester));
    case 'calendar-year':
      return calendarYear(Number(semester.start.slice(0, 4)));
    case 'cycle':
      return cycleOf(Number(semester.start.slice(0, 4)), calendar);
    case 'vacation':
      return { id: 'vacation', ...longHoliday(semester, calendar) };
    case 'ever':
      return { id: 'ever', first: '0000-01-01', last: '9999-12-31' };
  }
}

/** 学年: the year in whose September it begins. */
export function schoolYearOf({ start }: Semester): number {
  return Number(start.slice(5, 7)) >= 8 ? Number(start.slice(0, 4)) : Number(start.slice(0, 4)) - 1;
}

export function schoolYear(year: number): DaySpan & { readonly id: string } {
  return { id: `${year}-${year + 1}`, first: `${year}-09-01`, last: `${year + 1}-08-31` };
}

export function calendarYear(year: number): DaySpan & { readonly id: string } {
  return { id: String(year), first: `${year}-01-01`, last: `${year}-12-31` };
}

/** 周期: five calendar years as the five-year plans count them (2021–2025), unless the school's calendar says otherwise. */
export function cycleOf(year: number, { cycle }: SchoolCalendar): DaySpan & { readonly id: string } {
  const { firstYear, years } = cycle ?? { firstYear: 2021, years: 5 };
  const first = firstYear + Math.floor((year - firstYear) / years) * years;
  const last = first + years - 1;
  return { id: `${first}-${last}`, first: `${first}-01-01`, last: `${last}-12-31` };
}

/** Days in a span, both ends included. */
export function daysIn({ first, last }: DaySpan): readonly string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

const DAY = 86_400_000;

/** How many days there are from one to the other, both included. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
}
