import type { Semester } from '../ledger/semester';
import { firstMonday, weekOf, weekSpan } from '../ledger/school-week';

/** A month of the semester as the sheets speak of it: `202409`, `9月`. */
export interface SemesterMonth {
  readonly value: number;
  readonly head: string;
}

/** A week of the semester: its number, and `9.2—9.8`. */
export interface SemesterWeek {
  readonly number: number;
  readonly first: string;
  readonly days: string;
}

const DAY = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1899-12-30, as Excel counts them, of an ISO date; null where the text is none. */
export function serialOf(date: string): number | null {
  return ISO.test(date) ? (Date.parse(date) - Date.UTC(1899, 11, 30)) / DAY : null;
}

/** `202409` of a date or month, null where there is none. */
export function monthNumber(date: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})/.exec(date ?? '');
  return match ? Number(match[1]) * 100 + Number(match[2]) : null;
}

/** The months from the semester's first day to its last. */
export function monthsOf(semester: Semester): readonly SemesterMonth[] {
  const last = monthNumber(semester.end) ?? 0;
  const months: SemesterMonth[] = [];
  for (let month = monthNumber(semester.start) ?? last + 1; month <= last; month += month % 100 === 12 ? 89 : 1) {
    months.push({ value: month, head: `${month % 100}月` });
  }
  return months;
}

/** 周次: the number of the school week of a date; null without a date or outside the semester. */
export function weekNumber(semester: Semester, date: string | undefined): number | null {
  if (date === undefined || !ISO.test(date) || date < semester.start || date > semester.end) return null;
  return weekOf(date, semester);
}

/** The school weeks of the semester. */
export function weeksOf(semester: Semester): readonly SemesterWeek[] {
  const count = firstMonday(semester) > semester.end ? 0 : weekOf(semester.end, semester);
  return Array.from({ length: count }, (_, index) => {
    const { first, last } = weekSpan(index + 1, semester);
    return { number: index + 1, first, days: `${dotted(first)}—${dotted(last)}` };
  });
}

function dotted(date: string): string {
  return `${Number(date.slice(5, 7))}.${Number(date.slice(8, 10))}`;
}

/** `2024—2025学年第一学期`, or `2024—2025学年` for the whole year. */
export function semesterWords(semester: Semester): string {
  const match = /^(\d{4})-(\d{4})(?:-([12]))?$/.exec(semester.id);
  if (!match) return semester.id;
  const term = match[3] === undefined ? '' : `第${match[3] === '1' ? '一' : '二'}学期`;
  return `${match[1]}—${match[2]}学年${term}`;
}

/** `24-25上`: a semester in the name of a sheet that is kept. */
export function shortSemester(id: string): string {
  const match = /^\d{2}(\d{2})-\d{2}(\d{2})(?:-([12]))?$/.exec(id);
  if (!match) return id;
  return `${match[1]}-${match[2]}${match[3] === undefined ? '' : match[3] === '1' ? '上' : '下'}`;
}

/** `1月10日` of `2025-01-10T09:30`. */
export function dayWords(time: string): string {
  return `${Number(time.slice(5, 7))}月${Number(time.slice(8, 10))}日`;
}
