import type { DaySpan } from '../../ledger/school-week';
import { monthSpan, weekdayOf, weekOf, weekSpan } from '../../ledger/school-week';
import type { Semester } from '../../ledger/semester';
import { semesterAt } from '../../ledger/semester';
import type { SchoolCalendar, Step } from '../../standard/period';
import { isSchoolDay } from './school-days';
import type { Window } from './window';
import { calendarYear, daysIn, schoolYear, schoolYearOf } from './window';

/** What the steps of a period depend on besides the period. */
export interface StepContext {
  readonly semester: Semester;
  readonly calendar: SchoolCalendar;
  /** The day of the check. */
  readonly today: string;
  /** 0 is Monday: the weekdays on which alone it can be done; absent or null is any. */
  readonly weekdays?: readonly number[] | null;
}

/** School days of a week. */
const WEEK = 5;

type Named = DaySpan & { readonly id: string };

/**
 * 逐期: the weeks, months … of a window in which something is due: those that are over on the day of the check, and have school. A week all in
 * holidays asks for nothing, nor does one whose Monday is a holiday where Mondays are asked for, nor a month with too few school days; a week partly in
 * holidays does, though what is missing in it fails nobody.
 */
export function dueSteps(step: Step, window: Window, { semester, calendar, today, weekdays = null }: StepContext): readonly Window[] {
  return stepsOf(step, window, semester)
    .filter(({ last }) => last <= today)
    .filter((span) => hasSchool(step, clipped(span, window), calendar, weekdays))
    .map((span) => ({
      ...span,
      holdsUndated: span.first <= semester.start && span.last >= semester.end,
      ...(step === 'week' && schoolDaysIn(span, calendar) < WEEK ? { isShort: true } : {}),
    }));
}

function stepsOf(step: Step, window: Window, semester: Semester): readonly Named[] {
  switch (step) {
    case 'workday':
      return daysIn(window).map((day) => ({ id: day, first: day, last: day }));
    case 'week':
      return weeksOf(window, semester, 1);
    case 'two-weeks':
      return weeksOf(window, semester, 2);
    case 'month':
      return distinct(daysIn(window).map((day) => day.slice(0, 7))).map((month) => ({ id: month, ...monthSpan(month) }));
    case 'semester':
      return distinct(daysIn(window).map((day) => semesterAt(day).id)).flatMap((id) => semestersOf(id, window));
    case 'school-year':
      return distinct(daysIn(window).map((day) => schoolYearOf({ id: '', start: day, end: day }))).map(schoolYear);
    case 'calendar-year':
      return distinct(daysIn(window).map((day) => Number(day.slice(0, 4)))).map(calendarYear);
  }
}

/** School weeks, by ones or twos; a two-week step begins with an odd week. */
function weeksOf(window: Window, semester: Semester, size: 1 | 2): readonly Named[] {
  const last = weekOf(window.last, semester);
  const steps: Named[] = [];
  for (let week = 1; week <= last; week += size) {
    const end = week + size - 1;
    const id = size === 1 ? `week-${week}` : `week-${week}-${end}`;
    steps.push({ id, first: weekSpan(week, semester).first, last: weekSpan(end, semester).last });
  }
  return steps.filter(({ last: end }) => end >= window.first);
}

function semestersOf(id: string, window: Window): readonly Named[] {
  const day = daysIn(window).find((each) => semesterAt(each).id === id);
  const { start, end } = semesterAt(day ?? window.first);
  return [{ id, first: start, last: end }];
}

function clipped(span: DaySpan, window: Window): DaySpan {
  return { first: span.first < window.first ? window.first : span.first, last: span.last > window.last ? window.last : span.last };
}

function hasSchool(step: Step, span: DaySpan, calendar: SchoolCalendar, weekdays: readonly number[] | null): boolean {
  if (step === 'semester' || step === 'school-year' || step === 'calendar-year') return true;
  const days = daysIn(span).filter((day) => isSchoolDay(day, calendar));
  if (step === 'month' && days.length < calendar.schoolDaysOfMonth) return false;
  return days.some((day) => weekdays === null || weekdays.includes(weekdayOf(day)));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

function schoolDaysIn(span: DaySpan, calendar: SchoolCalendar): number {
  return daysIn(span).filter((day) => isSchoolDay(day, calendar)).length;
}
