import type { Cap } from '../../standard/conversion';
import type { SchoolCalendar } from '../../standard/period';
import type { Semester } from '../../ledger/semester';
import { semesterAt } from '../../ledger/semester';
import { daysBetween, periodWindow, schoolYearOf } from '../measure/window';
import type { Entry } from '../metrics/entry';

/** What the stretches of a cap depend on. */
export interface CapContext {
  readonly semester: Semester;
  readonly calendar: SchoolCalendar;
}

type Span = Exclude<Cap['per'], 'record'>;

/** The day, month … whose cap a record is under, null where it does not say; `days` is how many days of a cap by days it has. */
export interface Stretch {
  readonly key: string | null;
  readonly days: number;
}

/** A record without a day is the checked semester's; of which of its months and days nobody knows. */
export function stretchOf(entry: Entry, span: Span, { semester, calendar }: CapContext): Stretch {
  const { days, basis } = entry;
  if (span === 'day' && basis === 'row') return dayOf(entry);
  if (!days) return { key: span === 'day' || span === 'month' ? null : keyAt(semester.start, span, calendar), days: 1 };
  const [first, last] = [keyAt(days.first, span, calendar), keyAt(basis === 'row' ? days.first : days.last, span, calendar)];
  return { key: first === last ? first : null, days: 1 };
}

/** What lasts several days has as many caps. */
function dayOf({ days, fields }: Entry): Stretch {
  const { start, end, days: stated } = fields as { readonly start?: string; readonly end?: string; readonly days?: number };
  const isLong = start?.length === 10 && end?.length === 10 && end > start;
  if (isLong) return { key: `${start}/${end}`, days: daysBetween(start, end) };
  const isKnown = days !== undefined && days.first === days.last;
  if (stated !== undefined && stated > 1) return { key: isKnown ? `${days.first}+${stated}` : null, days: Math.ceil(stated) };
  return { key: isKnown ? days.first : null, days: 1 };
}

function keyAt(day: string, span: Span, calendar: SchoolCalendar): string {
  switch (span) {
    case 'day':
      return day;
    case 'month':
      return day.slice(0, 7);
    case 'semester':
      return semesterAt(day).id;
    case 'school-year':
      return String(schoolYearOf({ id: '', start: day, end: day }));
    case 'calendar-year':
      return day.slice(0, 4);
    case 'cycle':
      return periodWindow('cycle', { id: '', start: day, end: day }, calendar).id;
  }
}
