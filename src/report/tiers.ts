import type { Person } from '../ledger/ledger';

/** 层级: by full years of teaching, both edges included. */
const TIERS = [
  { most: 2, name: '新手上路型' },
  { most: 6, name: '青年成长型' },
  { most: 20, name: '优秀骨干型' },
  { most: Infinity, name: '成熟稳健型' },
] as const;

/** The tier of a teacher, null where the years of teaching are not known. */
export function tierOf(person: Person): string | null {
  const years = person.fields.yearsOfTeaching;
  return years === undefined ? null : (TIERS.find(({ most }) => years <= most)?.name ?? null);
}
