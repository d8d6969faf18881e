import type { RecordFields } from '../../record/fields';
import { groupKey } from '../../values/group-name';
import type { Draft, DraftRecord, NameMention } from '../extract/draft';
import type { RecognisedTable } from '../../recognise/table';
import type { Semester } from '../semester';
import type { PeopleDirectory, PersonEntry } from './people-directory';
import { buildDirectory, staffKey } from './people-directory';
import { besideOf } from './beside';
import type { Aliases } from './resolve-name';
import { aliasOf } from './resolve-name';
import { isSchoolPerson } from './school-people';

/** The people of a roster, in its order. */
export function rosterPeople(roster: readonly DraftRecord[], semester: Semester): PeopleDirectory {
  const entries = roster.flatMap((draft): PersonEntry[] => {
    const fields = draft.fields as RecordFields['roster'];
    return fields.name === undefined ? [] : [{ fields: { ...fields, name: fields.name }, source: draft.cells[0] }];
  });
  return buildDirectory(entries, semester);
}

/** What a name in a ledger without a roster may be: two to four characters, or a name of a minority or of the Latin script. */
const NAME = /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}·]{4,20}|[A-Za-z][A-Za-z .'-]+)$/u;

/**
 * Without a roster: the people of the teacher columns and of the forms' heads, in order of appearance. Two of one name are two people where one
 * list of teachers has both, in two groups or with two numbers. Writings that the school says are one person are one.
 */
export function namedPeople(drafts: readonly Draft[], semester: Semester, aliases: Aliases): PeopleDirectory {
  const entries = new Map<string, PersonEntry[]>();
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      if (mention.isEveryone || !isSchoolPerson(draft.kind, mention.field) || !NAME.test(mention.name)) continue;
      const name = aliasOf(aliases, mention.name) ?? mention.name;
      const known = entries.get(name) ?? [];
      entries.set(name, joined(known, entryOf(draft, { ...mention, name }), isTeacherList(draft.table)));
    }
  }
  return buildDirectory([...entries.values()].flat(), semester);
}

function entryOf(draft: Draft, mention: NameMention): PersonEntry {
  const { staffNumber, group } = besideOf(draft, mention);
  return { fields: { name: mention.name, ...(staffNumber ? { staffNumber } : {}), ...(group ? { group } : {}) }, source: mention.at };
}

/** A list in which each teacher stands once. */
export function isTeacherList({ layout }: RecognisedTable): boolean {
  return layout === 'matrix' || layout === 'summary';
}

/** Completes the first entry, unless a list of teachers tells this one apart from it. */
function joined(known: readonly PersonEntry[], entry: PersonEntry, isList: boolean): PersonEntry[] {
  const same = known.find((other) => !isList || !isOther(other, entry));
  if (!same) return [...known, entry];
  return known.map((other) => (other === same ? { ...other, fields: { ...entry.fields, ...other.fields } } : other));
}

function isOther({ fields: a }: PersonEntry, { fields: b }: PersonEntry): boolean {
  if (a.staffNumber && b.staffNumber) return staffKey(a.staffNumber) !== staffKey(b.staffNumber);
  return !!a.group && !!b.group && groupKey(a.group) !== groupKey(b.group);
}
