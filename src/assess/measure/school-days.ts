import { addDays, weekdayOf } from '../../ledger/school-week';
import type { DaySpan } from '../../ledger/school-week';
import type { Semester } from '../../ledger/semester';
import { usualCalendar } from '../../standard/usual-calendar';
import type { SchoolCalendar } from '../../standard/period';

const SATURDAY = 5;
/** A holiday longer than this is a vacation (寒假、暑假). */
const VACATION_DAYS = 14;

/** 上课日: Monday to Friday, out of the holidays. */
export function isSchoolDay(day: string, { holidays }: SchoolCalendar): boolean {
  return weekdayOf(day) < SATURDAY && !holidays.some(({ first, last }) => day >= first && day <= last);
}

/** 假期: the vacation that begins in the semester or last before its end. */
export function longHoliday(semester: Semester, calendar: SchoolCalendar): DaySpan {
  const vacations = [...calendar.holidays, ...usualCalendar(semester).holidays].filter(
    ({ first, last }) => last >= addDays(first, VACATION_DAYS) && first <= semester.end,
  );
  const [own] = vacations.filter(({ first }) => first >= semester.start);
  const found = own ?? vacations.at(-1);
  return found ? { first: found.first, last: found.last } : { first: semester.end, last: semester.end };
}
