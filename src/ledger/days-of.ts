import type { IsoDate, RecordKind } from '../record/fields';
import type { FieldType } from '../record/record-kind';
import { RECORD_KINDS } from '../record/record-kinds';
import type { DaySpan } from './school-week';
import { monthSpan, weekSpan } from './school-week';
import type { Semester } from './semester';

/** What tells when a record was. */
interface Dated {
  readonly kind: RecordKind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly month?: string;
  readonly week?: number;
}

/**
 * The field that holds the day on which records of a kind happen: `date`, or `start` of something that lasts. Null for people, papers, pairs and
 * projects, whose dates say since when, not when.
 */
export function dayField(kind: RecordKind): 'date' | 'start' | null {
  return DAY_FIELDS.get(kind) ?? null;
}

const DAY_FIELDS = new Map(RECORD_KINDS.flatMap(({ kind, fields }) => dayFieldOf(kind, fields)));

function dayFieldOf(kind: RecordKind, fields: Readonly<Record<string, { readonly type: FieldType }>>): [RecordKind, 'date' | 'start'][] {
  if (fields['date']?.type === 'date') return [[kind, 'date']];
  return fields['start']?.type === 'date' ? [[kind, 'start']] : [];
}

/** The days on which a record happened: its date (of a span the first), else its week, else its month; null where it states none. */
export function daysOf({ kind, fields, month, week }: Dated, semester: Semester): DaySpan | null {
  const field = dayField(kind);
  if (field === null) return null;
  const day = fields[field] as IsoDate | undefined;
  if (day !== undefined) return { first: day, last: day };
  if (week !== undefined) return weekSpan(week, semester);
  return month === undefined ? null : monthSpan(month);
}

/** Whether no day of the span belongs to the semester. */
export function isOutside({ first, last }: DaySpan, semester: Semester): boolean {
  return last < semester.start || first > semester.end;
}
