import type { Ledger, Person, PersonLink } from '../../ledger/ledger';
import type { Claim } from '../metrics/metric-definition';
import { claimsByPerson } from '../metrics/tally';
import type { SubjectRef } from '../subject';
import { groupKey } from '../subject';

/** The claims of every subject to one metric, sorted out once. */
export type SubjectClaims = (subject: SubjectRef) => readonly Claim[];

const NONE: readonly Claim[] = [];

/**
 * Whose each claim is: a teacher's by the name, a group's by the group of the person or, where it names nobody, of the record; the school's are all. A
 * name that fits two of one group (of the school) is the group's (the school's) all the same.
 */
export function subjectClaims(claims: readonly Claim[], ledger: Ledger): SubjectClaims {
  const people = new Map(ledger.people.map((person) => [person.id, person]));
  const byPerson = claimsByPerson(claims);
  let byGroup: ReadonlyMap<string, readonly Claim[]> | null = null;
  let school: readonly Claim[] | null = null;
  return (subject) => {
    if (subject.kind === 'teacher') return byPerson.get(subject.person) ?? NONE;
    if (subject.kind === 'school') return (school ??= claims.map((claim) => ({ ...claim, link: settled(claim.link) })));
    byGroup ??= claimsByGroup(claims, people);
    return byGroup.get(groupKey(subject.name)) ?? NONE;
  };
}

function claimsByGroup(claims: readonly Claim[], people: ReadonlyMap<string, Person>): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const keys = groupsOf(claim, people);
    const link = keys.length === 1 ? settled(claim.link) : claim.link;
    for (const key of keys) {
      const own = groups.get(key) ?? [];
      own.push({ ...claim, link });
      groups.set(key, own);
    }
  }
  return groups;
}

function groupsOf({ link, entry }: Claim, people: ReadonlyMap<string, Person>): readonly string[] {
  const ids = link.kind === 'person' ? [link.person] : link.kind === 'ambiguous' ? link.candidates : [];
  const own = ids.flatMap((id) => people.get(id)?.fields.group ?? []);
  const { group } = entry.fields as { readonly group?: string };
  const names = own.length > 0 ? own : group === undefined ? [] : [group];
  return [...new Set(names.map(groupKey))];
}

/** One of several people of a name, when it does not matter which. */
function settled(link: PersonLink): PersonLink {
  if (link.kind !== 'ambiguous') return link;
  const { field, name, candidates } = link;
  return { kind: 'person', field, name, person: candidates[0] ?? '' };
}
