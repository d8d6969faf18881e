import type { Language } from './language';

const ID = /^(\d{4})-(\d{4})(?:-([12]))?$/;
const TERMS = { '1': 'semester.first', '2': 'semester.second' } as const;

/** A semester as a person says it: `2024-2025-1` → 2024学年第一学期. An id of another shape stays as it is. */
export function semesterText(id: string, language: Language): string {
  const match = ID.exec(id);
  if (!match?.[1] || !match[2]) return id;
  const text = match[3] === '1' || match[3] === '2' ? TERMS[match[3]] : 'semester.year';
  return language.text(text, { y: match[1], z: match[2].slice(2) });
}
