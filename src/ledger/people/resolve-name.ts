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

/** The school's own corrections: written name → roster name or display name, or null for somebody else. */
export type Aliases = Readonly<Record<string, string | null>>;

/** A name in a field. */
interface Named {
  readonly field: string;
  readonly name: string;
}

/** Whom the school says that a written name means; undefined where it says nothing. */
export function aliasOf(aliases: Aliases, name: string): string | null | undefined {
  return Object.hasOwn(aliases, name) ? aliases[name] : undefined;
}

export function resolveName(directory: PeopleDirectory, aliases: Aliases, { field, name }: Named, beside: Beside): Resolution {
  const alias = aliasOf(aliases, name);
  if (alias === null) return { link: { kind: 'unknown', field, name, suggestions: [] }, isOffRoster: false };
  const one = alias === undefined ? undefined : directory.people.find(({ displayName }) => displayName === alias);
  const namesakes = directory.byName.get(one && directory.byName.has(name) ? name : (one?.name ?? alias ?? name)) ?? [];
  const [first] = namesakes;
  if (first && namesakes.length === 1) return { link: { kind: 'person', field, name, person: first.id }, isOffRoster: false };
  if (first) return { link: orAlias(amongNamesakes(namesakes, { field, name }, beside), one), isOffRoster: false };
  return { link: byNumber(directory, { field, name }, beside), isOffRoster: true };
}

/** A name that is nobody's may still have a staff number beside it. */
function byNumber({ byStaffNumber }: PeopleDirectory, { field, name }: Named, { staffNumber }: Beside): PersonLink {
  const numbered = staffNumber === undefined ? undefined : byStaffNumber.get(staffKey(staffNumber));
  return numbered ? { kind: 'person', field, name, person: numbered.id } : { kind: 'unknown', field, name, suggestions: [] };
}

/** Where nothing beside the name decides, the school's word does. */
function orAlias(link: PersonLink, one: Person | undefined): PersonLink {
  return link.kind === 'ambiguous' && one ? { kind: 'person', field: link.field, name: link.name, person: one.id } : link;
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
