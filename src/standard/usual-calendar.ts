import type { Holiday, SchoolCalendar } from './period';

/**
 * 校历 of a school that has not entered its own: the public holidays of fixed date and the usual vacations, so that nobody is asked for a lesson
 * in the week of 国庆 or at the end of January. Lunar holidays (端午、中秋) are single days and change no week.
 */
export function usualCalendar({ start }: { readonly start: string }): SchoolCalendar {
  const year = Number(start.slice(5, 7)) >= 8 ? Number(start.slice(0, 4)) : Number(start.slice(0, 4)) - 1;
  const holiday = (name: string, first: string, last: string): Holiday => ({ name, first, last });
  return {
    holidays: [
      holiday('国庆节', `${year}-10-01`, `${year}-10-07`),
      holiday('元旦', `${year + 1}-01-01`, `${year + 1}-01-01`),
      holiday('寒假', `${year + 1}-01-18`, `${year + 1}-02-16`),
      holiday('清明节', `${year + 1}-04-04`, `${year + 1}-04-06`),
      holiday('劳动节', `${year + 1}-05-01`, `${year + 1}-05-05`),
      holiday('暑假', `${year + 1}-07-04`, `${year + 1}-08-31`),
    ],
    schoolDaysOfMonth: 10,
    cycle: null,
  };
}
