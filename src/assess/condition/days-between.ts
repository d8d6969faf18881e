import type { DateContext } from '../../values/calendar-day';
import type { DaySpan } from '../../ledger/school-week';
import type { Fact, FactValue } from './facts';
import { factOf, NOT_STATED } from './facts';
import { daysIn } from './wanted';

const DAY = 86_400_000;

/** 间隔: days from the first date to the second; between two bounds where one is only known by its month or week. */
export function daysBetween(from: Fact, to: Fact, context: DateContext): Fact {
  if (from.kind === 'unstated' || to.kind === 'unstated') return NOT_STATED;
  if (from.kind !== 'value') return from;
  if (to.kind !== 'value') return to;
  const cells = [...from.cells, ...to.cells];
  const [a, b] = [daysOf(from.value, context), daysOf(to.value, context)];
  if (!a || !b) return { kind: 'unreadable', cells };
  const days = (first: string, second: string) => Math.round((Date.parse(second) - Date.parse(first)) / DAY);
  return factOf({ as: 'number', low: days(a.last, b.first), high: days(a.first, b.last) }, cells);
}

/** A column that no kind names holds its dates as text or as a number. */
function daysOf(value: FactValue, context: DateContext): DaySpan | null {
  if (value.as === 'days') return value.span;
  if (value.as === 'number') return value.low === value.high ? daysIn(value.low, context) : null;
  const [only] = value.as === 'text' ? value.texts : [];
  return only === undefined ? null : daysIn(only, context);
}
