import type { RecordKind } from '../../record/fields';
import type { FieldType } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';
import { classKey } from '../../values/class-name';
import { normaliseTitle } from '../../values/normalise-title';
import { dayField } from '../days-of';
import type { PersonLink } from '../ledger';
import { weekOf } from '../school-week';
import type { Semester } from '../semester';
import type { LinkedRecord } from './linked-record';

/** What two records are compared by: whose they are, when, and what they say. */
export interface Comparable {
  readonly record: LinkedRecord;
  /** Only records that share one of these are compared: kind, person and week; where nothing says when, also a text that they state. */
  readonly keys: readonly string[];
  readonly day: string | null;
  /** What it states, with what the records that repeat it state besides. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Fields that say when, or how many names a list has; and what a school keeps beside an event, which makes it no other one. */
const NO_DATE: ReadonlySet<string> = new Set(['date', 'week', 'month', 'statedCount', 'evidence']);
/** And those that describe the person, not the event. */
const NO_CONTENT: ReadonlySet<string> = new Set([...NO_DATE, 'group', 'staffNumber']);
/** Texts that many events have in common. */
const COMMON: ReadonlySet<string> = new Set(['subject', 'class', 'form', 'grade', 'place', 'status']);
const WORDS: ReadonlySet<FieldType> = new Set(['text', 'title', 'outsider', 'person']);

/** Null where nobody knows whose the record is. */
export function comparable(record: LinkedRecord, semester: Semester): Comparable | null {
  const { draft } = record;
  const { person: owner } = recordKind(draft.kind);
  const person = owner === null ? '' : personKey(record.people, owner);
  if (person === null) return null;
  const stated = draft.fields[dayField(draft.kind) ?? 'date'];
  const day = typeof stated === 'string' ? stated : null;
  const when = whenKey(day, draft.week, draft.month, semester);
  // A count of a summary or a month repeats nothing but a count of its own table.
  const scope = draft.basis === 'row' ? '' : draft.table.id;
  const bucket = `${draft.kind}|${person}|${when}|${scope}`;
  return { record, keys: when === '' ? textKeys(draft.kind, draft.fields, bucket) : [bucket], day, fields: draft.fields };
}

/** The fields that say what it was. */
function contentOf(kind: RecordKind, fields: Comparable['fields']): readonly string[] {
  const { person } = recordKind(kind);
  const dated = dayField(kind);
  // An activity is its group's; of a person's record the group says no more than the person.
  const ignored = person === null ? NO_DATE : NO_CONTENT;
  return Object.keys(fields).filter((field) => field !== person && field !== dated && !ignored.has(field));
}

/** Rows without any date may be many: those with words of their own meet only those that share some. */
function textKeys(kind: RecordKind, fields: Comparable['fields'], bucket: string): readonly string[] {
  const texts = contentOf(kind, fields).filter((field) => isTelling(kind, field));
  return texts.length === 0 ? [bucket] : texts.map((field) => `${bucket}|${field}=${oneForm(fields[field])}`);
}

/** Whether the later record says what the earlier one says: nothing that both state differs, and something is stated by both. */
export function isRepeated(earlier: Comparable, later: Comparable): boolean {
  if (earlier.day !== null && later.day !== null && earlier.day !== later.day) return false;
  const { kind } = later.record.draft;
  const [before, after] = [contentOf(kind, earlier.fields), contentOf(kind, later.fields)];
  const shared = after.filter((field) => earlier.fields[field] !== undefined);
  if (shared.some((field) => !isSame(field, earlier.fields[field], later.fields[field]))) return false;
  // A week and a day in it are one date only if the words agree.
  const isOneDay = (earlier.day === null) === (later.day === null);
  if (!isOneDay) return shared.some((field) => isTelling(kind, field));
  return shared.length > 0 || (before.length === 0 && after.length === 0);
}

/**
 * The earlier record with what the later one, which repeats it, states besides: a third that differs from the later one repeats neither, in whatever
 * order the three stand.
 */
export function joinedWith(earlier: Comparable, later: Comparable): Comparable {
  return { ...earlier, day: earlier.day ?? later.day, fields: { ...later.fields, ...earlier.fields } };
}

function isSame(field: string, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return field === 'class' ? classKey(String(a)) === classKey(String(b)) : oneForm(a) === oneForm(b);
}

/** A value whatever its notation: blanks, width, quotes, the order of names. */
function oneForm(value: unknown): string {
  if (typeof value === 'string') return normaliseTitle(value);
  if (Array.isArray(value)) return value.map(oneForm).sort().join(',');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** Whether a field holds words of the event's own. */
function isTelling(kind: RecordKind, field: string): boolean {
  if (COMMON.has(field)) return false;

  const fields: Readonly<Record<string, { readonly type: FieldType } | undefined>> = recordKind(kind).fields;
  const type = fields[field]?.type;
  return type !== undefined && WORDS.has(type);
}

/** The week for days and weeks, so that 第3周 meets the days in it; else the month; else nothing. */
function whenKey(day: string | null, week: number | undefined, month: string | undefined, semester: Semester): string {
  if (day !== null && day.length === 10) return `w${weekOf(day, semester)}`;
  if (week !== undefined) return `w${week}`;
  return month === undefined ? '' : `m${month}`;
}

/** Null where nobody is named, or a name that two teachers have: each of them may have a row. */
function personKey(people: readonly PersonLink[], field: string): string | null {
  const own = people.filter((link) => link.field === field);
  const [only] = own;
  if (!only || (own.length === 1 && only.kind === 'ambiguous')) return null;
  const keys = own.map((link) => (link.kind === 'person' ? link.person : `?${link.name}`));
  return keys.sort().join(',');
}
