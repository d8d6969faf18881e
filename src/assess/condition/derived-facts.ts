import type { DaySpan } from '../../ledger/school-week';
import { monthSpan, weekdayOf, weekOf } from '../../ledger/school-week';
import type { Semester } from '../../ledger/semester';
import type { Derived } from '../../standard/words/derived-words';
import type { CellRange } from '../../sheet/cell-address';
import type { Entry } from '../metrics/entry';
import type { Fact } from './facts';
import { factOf, NOT_STATED, numberFact } from './facts';
import { absentCount, personCount, unlistedCount } from './people-counts';

const DAY = 86_400_000;

/** 星期、月份、距月底、周次、天数、人数: what a record's days and people say. A week or month alone does not tell the day. */
export function derivedFact(entry: Entry, derived: Derived, semester: Semester): Fact {
  if (derived === 'person-count') return personCount(entry);
  if (derived === 'unlisted-count') return unlistedCount(entry);
  if (derived === 'absent-count') return absentCount(entry);
  const { days } = entry;
  if (derived === 'day-count') return dayCount(entry);
  return days ? ofDays(days, derived, { semester, cells: cellsOfDay(entry) }) : NOT_STATED;
}

/** What the days alone say. */
type OfDays = Exclude<Derived, 'person-count' | 'unlisted-count' | 'absent-count' | 'day-count'>;

interface Telling {
  readonly semester: Semester;
  readonly cells: readonly CellRange[];
}

function ofDays(days: DaySpan, derived: OfDays, { semester, cells }: Telling): Fact {
  const { first, last } = days;
  switch (derived) {
    case 'day':
      return factOf({ as: 'days', span: days }, cells);
    case 'weekday':
      return first === last ? factOf({ as: 'weekday', weekday: weekdayOf(first) }, cells) : unclear(cells);
    case 'month':
      return first.slice(0, 7) === last.slice(0, 7) ? factOf({ as: 'month', month: first.slice(0, 7) }, cells) : unclear(cells);
    case 'days-left':
      return first.slice(0, 7) === last.slice(0, 7) ? between(daysLeft(last), daysLeft(first), cells) : unclear(cells);
    case 'year':
      return between(Number(first.slice(0, 4)), Number(last.slice(0, 4)), cells);
    case 'week':
      return between(weekOf(first, semester), weekOf(last, semester), cells);
  }
}

/** Days of the month that come after a day: 0 on its last one. */
function daysLeft(day: string): number {
  return Number(monthSpan(day.slice(0, 7)).last.slice(8)) - Number(day.slice(8));
}

function unclear(cells: readonly CellRange[]): Fact {
  return { kind: 'unreadable', cells };
}

function between(low: number, high: number, cells: readonly CellRange[]): Fact {
  return factOf({ as: 'number', low, high }, cells);
}

/** From first to last day, both included; a record of one day has one. */
function dayCount(entry: Entry): Fact {
  const { start, end, date } = entry.fields as { readonly start?: string; readonly end?: string; readonly date?: string };
  if (start?.length === 10 && end?.length === 10)
    return numberFact(Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1, cellsOfDay(entry));
  return date === undefined ? NOT_STATED : numberFact(1, cellsOfDay(entry));
}

/** Where the day is written. */
function cellsOfDay({ cellOf, cell }: Entry): readonly CellRange[] {
  return [cellOf['date'] ?? cellOf['start'] ?? cellOf['week'] ?? cellOf['month'] ?? cell];
}
