import { semesterOf } from '../../ledger/semester';
import type { Period, Step } from '../../standard/period';
import { dueSteps } from './due-steps';
import { usualCalendar } from '../../standard/usual-calendar';
import { periodWindow } from './window';

const SEMESTER = semesterOf('2024-2025-1')!;
const CALENDAR = usualCalendar(SEMESTER);

const due = (step: Step, today: string, period: Period = 'semester', calendar = CALENDAR) =>
  dueSteps(step, periodWindow(period, SEMESTER, calendar), { semester: SEMESTER, calendar, today }).map(({ id }) => id);

test.each<[Period, string, string]>([
  ['semester', '2024-09-01', '2025-01-31'],
  ['school-year', '2024-09-01', '2025-08-31'],
  ['calendar-year', '2024-01-01', '2024-12-31'],
  ['cycle', '2021-01-01', '2025-12-31'],
  ['vacation', '2025-01-18', '2025-02-16'],
])('seen from the first semester of 2024, %p is from %p to %p', (period, first, last) => {
  expect(periodWindow(period, SEMESTER, CALENDAR)).toMatchObject({ first, last });
});

test('a cycle follows the school’s own calendar', () => {
  const calendar = { ...CALENDAR, cycle: { firstYear: 2023, years: 3 } };
  expect(periodWindow('cycle', SEMESTER, calendar)).toMatchObject({ first: '2023-01-01', last: '2025-12-31' });
});

test('months with fewer than ten school days ask for nothing; a month that is not over is not due', () => {
  expect(due('month', '2025-02-20')).toEqual(['2024-09', '2024-10', '2024-11', '2024-12', '2025-01']);
  expect(due('month', '2024-11-29')).toEqual(['2024-09', '2024-10']);
  const early = { ...CALENDAR, holidays: [{ name: '寒假', first: '2025-01-10', last: '2025-02-16' }] };
  expect(due('month', '2025-02-20', 'semester', early)).not.toContain('2025-01');
});

test('a week all in holidays asks for nothing', () => {
  const weeks = due('week', '2025-02-20');
  expect(weeks[0]).toBe('week-1');
  expect(weeks).not.toContain('week-22');
  // 国庆 2024 is Tuesday to Monday: the week of September 30 has one school day.
  expect(weeks).toContain('week-5');
  const whole = { ...CALENDAR, holidays: [{ name: '国庆节', first: '2024-09-30', last: '2024-10-07' }] };
  expect(due('week', '2025-02-20', 'semester', whole)).not.toContain('week-5');
});

test('a week whose Monday is a holiday asks for nothing that is done on Mondays', () => {
  const context = { semester: SEMESTER, calendar: CALENDAR, today: '2025-02-20' };
  const weeksOf = (weekdays: readonly number[]) =>
    dueSteps('week', periodWindow('semester', SEMESTER, CALENDAR), { ...context, weekdays }).map(({ id }) => id);
  // October 7, 2024 is the last day of 国庆, and a Monday; October 3 is a Thursday.
  expect(weeksOf([0])).not.toContain('week-6');
  expect(weeksOf([0])).toContain('week-5');
  expect(weeksOf([3])).not.toContain('week-5');
  expect(weeksOf([0, 3])).toEqual(due('week', '2025-02-20'));
});

test('two weeks, semesters and calendar years are steps too', () => {
  expect(due('two-weeks', '2024-10-01')).toEqual(['week-1-2', 'week-3-4']);
  expect(due('semester', '2025-08-31', 'school-year')).toEqual(['2024-2025-1', '2024-2025-2']);
  expect(due('calendar-year', '2024-12-31', 'cycle')).toEqual(['2021', '2022', '2023', '2024']);
  expect(due('workday', '2024-09-08')).toEqual(['2024-09-02', '2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06']);
});
