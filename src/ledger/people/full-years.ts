import type { IsoDate, IsoDateOrMonth } from '../../record/fields';

/** 周岁: full years from a birth date to a day. A birth known by its month alone counts from the month's first day. */
export function fullYears(birth: IsoDateOrMonth, on: IsoDate): number {
  const [year = 0, month = 1, day = 1] = birth.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, today = 1] = on.split('-').map(Number);
  const isBefore = thisMonth < month || (thisMonth === month && today < day);
  return thisYear - year - (isBefore ? 1 : 0);
}
