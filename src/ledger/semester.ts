import type { IsoDate } from '../record/fields';

/** 学期: the period that is checked; both days belong to it. */
export interface Semester {
  /** `2024-2025-1`, `2024-2025-2`, or `2024-2025` for the school year. */
  readonly id: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const ID = /^(\d{4})-(\d{4})(?:-([12]))?$/;

/** The semester of an id, with the contract's default days (9-1 to 1-31, 2-1 to 7-31, 9-1 to 8-31); null where the id is none. */
export function semesterOf(id: string): Semester | null {
  const match = ID.exec(id);
  if (!match) return null;
  const [, first, second, term] = match;
  if (Number(second) !== Number(first) + 1) return null;
  if (term === '1') return { id, start: `${first}-09-01`, end: `${second}-01-31` };
  if (term === '2') return { id, start: `${second}-02-01`, end: `${second}-07-31` };
  return { id, start: `${first}-09-01`, end: `${second}-08-31` };
}

/** The semester that a day falls into: August and later is the first, up to January too. */
export function semesterAt(date: IsoDate): Semester {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const first = month >= 8 ? year : year - 1;
  const id = `${first}-${first + 1}-${month >= 8 || month === 1 ? 1 : 2}`;
  const found = semesterOf(id);
  if (!found) throw new Error(`no semester at ${date}`);
  return found;
}
