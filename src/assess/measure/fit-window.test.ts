import type { Entry } from '../metrics/entry';
import { fitWindow } from './fit-window';

const OCTOBER_WEEK = { id: 'week-7', first: '2024-10-14', last: '2024-10-20', holdsUndated: false };
const SEMESTER = { id: '2024-2025-1', first: '2024-09-01', last: '2025-01-31', holdsUndated: true };

type When = Pick<Entry, 'days' | 'basis'>;

test.each<[string, When, string, string]>([
  ['a row of a day', { basis: 'row', days: { first: '2024-10-20', last: '2024-10-20' } }, 'inside', 'inside'],
  ['a row of the day after', { basis: 'row', days: { first: '2024-10-21', last: '2024-10-21' } }, 'outside', 'inside'],
  ['a row of a week number', { basis: 'row', days: { first: '2024-10-14', last: '2024-10-20' } }, 'inside', 'inside'],
  ['a row that tells its month only', { basis: 'row', days: { first: '2024-10-01', last: '2024-10-31' } }, 'open', 'inside'],
  ['a row of another month', { basis: 'row', days: { first: '2024-09-01', last: '2024-09-30' } }, 'outside', 'inside'],
  ['a row without a day', { basis: 'row' }, 'open', 'inside'],
  ["a month's count", { basis: 'month', days: { first: '2024-10-01', last: '2024-10-31' } }, 'open', 'inside'],
])('%s is of the week, of the semester', (_name, when, inWeek, inSemester) => {
  const entry = when as Entry;
  expect([fitWindow(entry, OCTOBER_WEEK), fitWindow(entry, SEMESTER)]).toEqual([inWeek, inSemester]);
});
