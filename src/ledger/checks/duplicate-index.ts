import type { RecordKind } from '../../record/fields';
import { recordKind } from '../../record/record-kinds';
import { normaliseTitle } from '../../values/normalise-title';
import { dayField } from '../days-of';
import type { PersonLink } from '../ledger';
import { weekOf } from '../school-week';
import type { Semester } from '../semester';
import type { LinkedRecord } from './linked-record';

/** What two records are compared by: whose they are, when, and what they say, each in one form whatever its notation. */
export interface Comparable {
  readonly record: LinkedRecord;
  /** Only records that share one of these are compared: kind, person and week; where nothing says when, also a text that they state. */
  readonly keys: readonly string[];
  readonly day: string | null;
  readonly content: ReadonlyMap<string, string>;
  /** Fields of the content that are words. */
  readonly texts: ReadonlySet<string>;
}

/** What describes the person or the table, not the event. */
const NO_CONTENT: ReadonlySet<string> = new Set(['group', 'staffNumber', 'week', 'month', 'statedCount']);

/** Null where nobody knows whose the record is. */
export function comparable(record: LinkedRecord, semester: Semester): Comparable | null {
  const { draft } = record;
  const definition = recordKind(draft.kind);
  const person = definition.person === null ? '' : personKey(record.people, definition.person);
  if (person === null) return null;
  const day = dayOf(draft.kind, draft.fields);
  const when = whenKey(day, draft.week, draft.month, semester);
  // A count of a summary or a month repeats nothing but a count of its own table.
  const scope = record.draft.basis === 'row' ? '' : draft.table.id;
  const content = contentOf(draft.kind, draft.fields, definition.person);
  const texts = new Set([...content.keys()].filter((field) => typeof draft.fields[field] === 'string'));
  const bucket = [draft.kind, person, when, scope].join('|');
  const keys = when === '' && texts.size > 0 ? [...texts].map((field) => `${bucket}|${field}=${content.get(field) ?? ''}`) : [bucket];
  return { record, keys, day, content, texts };
}

/** Whether the later record says what the earlier one says: nothing that both state differs, and something is stated by both. */
export function isRepeated(earlier: Comparable, later: Comparable): boolean {
  if (earlier.day !== null && later.day !== null && earlier.day !== later.day) return false;
  let shared = 0;
  let words = 0;
  for (const [field, value] of later.content) {
    const other = earlier.content.get(field);
    if (other === undefined) continue;
    if (other !== value) return false;
    shared++;
    if (later.texts.has(field)) words++;
  }
  // A week and a day in it are one date only if the words agree.
  if ((earlier.day === null) !== (later.day === null)) return words > 0;
  return shared > 0 || (earlier.content.size === 0 && later.content.size === 0);
}

function dayOf(kind: RecordKind, fields: Readonly<Record<string, unknown>>): string | null {
  const field = dayField(kind) ?? 'date';
  const day = fields[field];
  return typeof day === 'string' ? day : null;
}

/** The week for days and weeks, so that 第3周 meets the days in it; else the month; else nothing. */
function whenKey(day: string | null, week: number | undefined, month: string | undefined, semester: Semester): string {
  if (day !== null && day.length === 10) return `w${weekOf(day, semester)}`;
  if (week !== undefined) return `w${week}`;
  return month === undefined ? '' : `m${month}`;
}

function personKey(people: readonly PersonLink[], field: string): string | null {
  const keys = people.filter((link) => link.field === field).map((link) => (link.kind === 'person' ? link.person : `?${link.name}`));
  return keys.length === 0 ? null : keys.sort().join(',');
}

function contentOf(kind: RecordKind, fields: Readonly<Record<string, unknown>>, person: string | null): ReadonlyMap<string, string> {
  const content = new Map<string, string>();
  const day = dayField(kind) ?? 'date';
  for (const [field, value] of Object.entries(fields)) {
    if (field === person || field === day || NO_CONTENT.has(field) || value === undefined) continue;
    content.set(field, oneForm(value));
  }
  return content;
}

function oneForm(value: unknown): string {
  if (typeof value === 'string') return normaliseTitle(value);
  if (Array.isArray(value)) return value.map(oneForm).sort().join(',');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
