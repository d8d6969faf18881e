import type { RecordFields } from '../../record/fields';
import type { CellRange } from '../../sheet/cell-address';
import { groupKey } from '../../values/group-name';
import { foldTight } from '../../values/fold-text';
import type { Person, PersonId } from '../ledger';
import type { Semester } from '../semester';
import { fullYears } from './full-years';

/** One person as a roster row, or a teacher column, states them. */
export interface PersonEntry {
  readonly fields: RecordFields['roster'] & { readonly name: string };
  readonly source: CellRange | null;
}

/** 人员: the people of the school, found by name and by staff number. */
export interface PeopleDirectory {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<PersonId, Person>;
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly byStaffNumber: ReadonlyMap<string, Person>;
}

/** Staff numbers are compared as text; a number cell has lost its leading noughts. */
export function staffKey(staffNumber: string): string {
  return foldTight(staffNumber)
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
}

/** Joins entries that are one person and gives everyone an id and a name of their own. */
export function buildDirectory(entries: readonly PersonEntry[], semester: Semester): PeopleDirectory {
  const byName = new Map<string, PersonEntry[]>();
  const distinct: PersonEntry[] = [];
  for (const entry of entries) {
    const known = byName.get(entry.fields.name) ?? [];
    if (known.some((other) => isSamePerson(other, entry))) continue;
    byName.set(entry.fields.name, [...known, entry]);
    distinct.push(entry);
  }
  const labels = new Map<PersonEntry, string>();
  for (const namesakes of byName.values()) labelNamesakes(namesakes, labels);
  return directoryOf(distinct.map((entry) => personOf(entry, labels.get(entry) ?? '', semester)));
}

function directoryOf(people: readonly Person[]): PeopleDirectory {
  const byName = new Map<string, Person[]>();
  const byStaffNumber = new Map<string, Person>();
  for (const person of people) {
    byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
    const { staffNumber } = person.fields;
    if (staffNumber && !byStaffNumber.has(staffKey(staffNumber))) byStaffNumber.set(staffKey(staffNumber), person);
  }
  return { people, byId: new Map(people.map((person) => [person.id, person])), byName, byStaffNumber };
}

/** Fields that two rows of one person cannot differ in. */
const IDENTITY = ['gender', 'birthDate', 'joinedTeaching', 'group', 'subject'] as const;

/** Two entries of one name are one person unless something that both state tells them apart. */
function isSamePerson(a: PersonEntry, b: PersonEntry): boolean {
  const [one, other] = [a.fields.staffNumber, b.fields.staffNumber];
  if (one && other) return staffKey(one) === staffKey(other);
  return IDENTITY.every((field) => {
    const [x, y] = [a.fields[field], b.fields[field]];
    return x === undefined || y === undefined || (field === 'group' ? groupKey(x) === groupKey(y) : x === y);
  });
}

/** What tells people of one name apart, as a label: the group where each is in another, else the staff number, else their order. */
function labelNamesakes(namesakes: readonly PersonEntry[], labels: Map<PersonEntry, string>): void {
  if (namesakes.length < 2) return;
  const choices = [
    namesakes.map(({ fields }) => fields.group),
    namesakes.map(({ fields }) => fields.staffNumber),
    namesakes.map((_, index) => String(index + 1)),
  ];
  const telling = choices.find((texts) => texts.every((text) => text) && new Set(texts).size === texts.length) ?? [];
  namesakes.forEach((entry, index) => labels.set(entry, telling[index] ?? ''));
}

function personOf({ fields, source }: PersonEntry, label: string, semester: Semester): Person {
  const age = fields.birthDate === undefined ? null : fullYears(fields.birthDate, semester.start);
  const shown = label === '' ? fields.name : `${fields.name}(${label})`;
  return { id: shown, name: fields.name, displayName: shown, fields, ...(age === null ? {} : { age }), source };
}
