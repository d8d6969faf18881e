import { addDays } from '../../ledger/school-week';
import type { Entry } from '../metrics/entry';
import type { Window } from './window';

/** Whether an entry belongs to a window; `open` where the days that it states, or the lack of them, do not tell. */
export type WindowFit = 'inside' | 'outside' | 'open';

/** A row that tells no more than its month may be of any of its weeks. */
const WEEK = 6;

/**
 * A row is of the day on which it starts. A month's or a summary's count belongs where all its days do; one that states no day at all is of the
 * semester that is checked, and of none of its weeks for certain.
 */
export function fitWindow({ days, basis }: Entry, window: Window): WindowFit {
  if (!days) return window.holdsUndated ? 'inside' : 'open';
  const isRow = basis === 'row' && days.last <= addDays(days.first, WEEK);
  if (isRow) return days.first >= window.first && days.first <= window.last ? 'inside' : 'outside';
  if (days.last < window.first || days.first > window.last) return 'outside';
  return days.first >= window.first && days.last <= window.last ? 'inside' : 'open';
}
