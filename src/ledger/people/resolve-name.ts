import { groupKey } from '../../values/group-name';
import type { Person, PersonLink } from '../ledger';
import type { Beside } from './beside';
import type { PeopleDirectory } from './people-directory';
import { staffKey } from './people-directory';

/** Whom a written name means. */
export interface Resolution {
  readonly link: PersonLink;
  /** The name is nobody's in the directory, though a staff number may tell whose it is. */
  readonly isOffRoster: boolean;
}

/** The school's own corrections: written name → roster name, or null for somebody else. */
export type Aliases = Readonly<Record<string, string | null>>;

/** A name in a field. */
interface Named {
  readonly field: string;
  readonly name: string;
}

export function resolveName(directory: PeopleDirectory, aliases: Aliases, { field, name }: Named, beside: Beside): Resolution {
  const alias = Object.hasOwn(aliases, name) ? aliases[name] : name;
  if (alias === null) return { link: { kind: 'unknown', field, name, suggestions: [] }, isOffRoster: false };
  const namesakes = directory.byName.get(alias ?? name) ?? [];
  const [first] = namesakes;
  if (first && namesakes.length === 1) return { link: { kind: 'person', field, name, person: first.id }, isOffRoster: false };
  if (first) return { link: amongNamesakes(namesakes, { field, name }, beside), isOffRoster: false };
  const numbered = beside.staffNumber === undefined ? undefined : directory.byStaffNumber.get(staffKey(beside.staffNumber));
  if (numbered) return { link: { kind: 'person', field, name, person: numbered.id }, isOffRoster: true };
  return { link: { kind: 'unknown', field, name, suggestions: [] }, isOffRoster: true };
}

/** Of people with one name: the one whom staff number, group, subject or the bracket leave; else all of them. */
function amongNamesakes(namesakes: readonly Person[], { field, name }: Named, beside: Beside): PersonLink {
  const { staffNumber, group, subject, note } = beside;
  const tests = [
    (person: Person) => hasStaffNumber(person, staffNumber),
    (person: Person) => isInGroup(person, group),
    (person: Person) => subject !== undefined && person.fields.subject === subject,
    (person: Person) => hasStaffNumber(person, note) || isInGroup(person, note) || (note !== undefined && person.fields.subject === note),
  ];
  for (const test of tests) {
    const [one, ...more] = namesakes.filter(test);
    if (one && more.length === 0) return { kind: 'person', field, name, person: one.id };
  }
  return { kind: 'ambiguous', field, name, candidates: namesakes.map(({ id }) => id) };
}

function hasStaffNumber({ fields }: Person, staffNumber: string | undefined): boolean {
  return !!fields.staffNumber && staffNumber !== undefined && staffKey(fields.staffNumber) === staffKey(staffNumber);
}

function isInGroup({ fields }: Person, group: string | undefined): boolean {
  return !!fields.group && group !== undefined && groupKey(fields.group) === groupKey(group);
}
