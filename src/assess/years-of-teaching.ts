import type { Person } from '../ledger/ledger';

/** 教龄: as the roster states it, else full years from the first month of teaching to the first day of the semester. */
export function yearsOfTeaching({ fields }: Person, start: string): number | undefined {
  if (fields.yearsOfTeaching !== undefined || fields.joinedTeaching === undefined) return fields.yearsOfTeaching;
  const joined = fields.joinedTeaching;
  const years = Number(start.slice(0, 4)) - Number(joined.slice(0, 4));
  const isFull = start.slice(5, joined.length) >= joined.slice(5);
  return isFull ? years : years - 1;
}
