import { monthSpan, weekOf, weekSpan } from './school-week';
import { semesterOf } from './semester';

const first = semesterOf('2024-2025-1')!;
const second = semesterOf('2024-2025-2')!;

test('week 1 holds the first day, Monday to Sunday', () => {
  expect(weekSpan(1, { id: 'x', start: '2025-09-03', end: '2026-01-20' })).toEqual({ first: '2025-09-01', last: '2025-09-07' });
});

test('a semester that begins on a weekend has its week 1 from the Monday after', () => {
  expect(weekSpan(1, first)).toEqual({ first: '2024-09-02', last: '2024-09-08' });
  expect(weekSpan(1, second)).toEqual({ first: '2025-02-03', last: '2025-02-09' });
  expect(weekOf('2024-09-01', first)).toBe(1);
});

test.each([
  ['2024-09-02', 1],
  ['2024-09-08', 1],
  ['2024-09-09', 2],
  ['2025-01-15', 20],
])('%p is in week %p', (date, week) => {
  expect(weekOf(date, first)).toBe(week);
});

test('a month has its last day, also in February of a leap year', () => {
  expect(monthSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(monthSpan('2024-12')).toEqual({ first: '2024-12-01', last: '2024-12-31' });
});
