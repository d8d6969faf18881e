import type { Ledger, PersonId } from '../ledger/ledger';
import { recordsOf } from '../ledger/ledger';

/** 考核等级: the grade that the school's own table gives each teacher. Where two tables differ, none is known. */
export function gradesOf(ledger: Ledger): ReadonlyMap<PersonId, string> {
  const found = new Map<PersonId, Set<string>>();
  for (const { fields, people, standing } of recordsOf(ledger, 'assessment')) {
    const { grade } = fields;
    if (grade === undefined || standing.kind !== 'counts') continue;
    for (const link of people) if (link.kind === 'person') found.set(link.person, (found.get(link.person) ?? new Set()).add(grade));
  }
  return new Map([...found].flatMap(([id, grades]) => (grades.size === 1 ? [[id, [...grades][0] ?? ''] as const] : [])));
}
