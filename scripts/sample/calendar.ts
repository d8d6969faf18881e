import type { Random } from './random';

const HOLIDAYS = new Set(['2024-09-16', '2024-09-17', '2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07', '2025-01-01']);

/** School days of the semester, Monday to Friday, without the public holidays. */
export const SCHOOL_DAYS: readonly string[] = (() => {
  const days: string[] = [];
  for (let time = Date.UTC(2024, 8, 2); time <= Date.UTC(2025, 0, 17); time += 86_400_000) {
    const day = new Date(time);
    const iso = day.toISOString().slice(0, 10);
    if (day.getUTCDay() >= 1 && day.getUTCDay() <= 5 && !HOLIDAYS.has(iso)) days.push(iso);
  }
  return days;
})();

export function schoolDay(random: Random): string {
  return SCHOOL_DAYS[random.between(0, SCHOOL_DAYS.length - 1)] ?? '2024-09-02';
}

/** The ways in which clerks type one and the same day. */
export function typedDate(iso: string, way: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const ways = [
    `${year}-${month}-${day}`,
    `${year}.${month}.${day}`,
    `${month}月${day}日`,
    `${year}年${month}月${day}日`,
    `${year}/${month}/${day}`,
  ];
  return ways[way % ways.length] ?? iso;
}
