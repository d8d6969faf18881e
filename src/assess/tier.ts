import type { Person } from '../ledger/ledger';
import { yearsOfTeaching } from './years-of-teaching';

/** 层级, by full years of teaching, both edges included: 新手 0–2, 青年成长 3–6, 优秀骨干 7–20, 成熟稳健 from 21. */
const TIERS = [
  { most: 2, id: 'novice' },
  { most: 6, id: 'young-growth' },
  { most: 20, id: 'backbone' },
  { most: Infinity, id: 'steady' },
] as const;

export type Tier = (typeof TIERS)[number]['id'];

/** The tier of a teacher on the first day of the semester; null where the years of teaching are not known. */
export function tierOf(person: Person, start: string): Tier | null {
  const years = yearsOfTeaching(person, start);
  return years === undefined ? null : (TIERS.find(({ most }) => years <= most)?.id ?? null);
}
