import type { CellRange } from '../sheet/cell-address';
import type { Issue } from '../sheet/issue';
import type { IsoDate, RecordFields, RecordKind } from '../record/fields';
import type { RecognisedTable } from '../recognise/table';
import type { Semester } from './semester';

/** A person's id within one ledger: stable for the same roster. */
export type PersonId = string;
/** A record's index in `Ledger.records`. */
export type RecordId = number;

/** 教师: one person of the school, from the roster or, without one, from the teacher columns. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Unique: the name, or `李丽(语文组)` / `李丽(T012)` where two share it. */
  readonly displayName: string;
  /** The roster's fields (name included), or just the name. */
  readonly fields: RecordFields['roster'];
  /** Full years on the first day of the semester, where the birth date is known. */
  readonly age?: number;
  readonly source: CellRange | null;
}

/** Whom a name in a record means: one person, one of several, or nobody of the roster (then counted for nobody). */
export type PersonLink =
  | { readonly kind: 'person'; readonly field: string; readonly name: string; readonly person: PersonId }
  | { readonly kind: 'ambiguous'; readonly field: string; readonly name: string; readonly candidates: readonly PersonId[] }
  | { readonly kind: 'unknown'; readonly field: string; readonly name: string; readonly suggestions: readonly PersonId[] };

/** Where a record was read. */
export interface RecordSource {
  readonly workbook: string;
  readonly sheet: string;
  /** The cells it came from; a record out of a matrix or summary has its own cell first, then its row's and column's heading. */
  readonly cells: readonly [CellRange, ...CellRange[]];
}

/** 未计入原因: why a record, or a part of it, does not count. */
export type LeftOutReason =
  | 'duplicate'
  | 'out-of-semester'
  | 'not-approved'
  | 'no-note'
  | 'capped'
  | 'off-roster'
  | 'own-lesson'
  | 'summary-superseded' // rows win over a summary that speaks of the same metric
  | 'excluded' // a person set 计入 to 否
  | 'unfit' // it is not what the rule counts (other level, other form)
  | 'no-evidence' // what makes it count is missing
  | 'lower-level' // 就高: the same content counts once, at its highest level
  | 'out-of-period'; // another week, month or year than the one that is looked at

/** 计入: whether a record counts at all, before any rule looks at it. */
export type Standing =
  | { readonly kind: 'counts' }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason; readonly other?: RecordId }
  | { readonly kind: 'pending'; readonly code: string };

/** What a record rests on: a row of its own (or a dated cell of a matrix), a cell of a month's or week's column, or a cell of a summary. */
export type Basis = 'row' | 'month' | 'total';

/** 记录: one row or cell, typed, with the cells it came from. */
export interface LedgerRecord<K extends RecordKind = RecordKind> {
  readonly id: RecordId;
  readonly kind: K;
  readonly fields: RecordFields[K];
  readonly source: RecordSource;
  /** `RecognisedTable.id` of its table. */
  readonly table: string;
  readonly people: readonly PersonLink[];
  readonly standing: Standing;
  /** Fields whose cell could not be read, is approximate, or holds an error: absent from `fields`, and not the same as not stated. */
  readonly unreadable: readonly string[];
  /** Fields whose cell is blank, though the table has a column for them. */
  readonly blanks?: readonly string[];
  /** The cell of a field, where it is one cell. */
  readonly cellOf: Readonly<Record<string, CellRange>>;
  /** Absent is `row`. */
  readonly basis?: Basis;
  /** The days on which it happened, from its date, week or month; absent where it states none. */
  readonly days?: { readonly first: IsoDate; readonly last: IsoDate };
}

/** A cell of a summary, or of a matrix, that ought to hold a count and cannot be read (or is blank): it makes its metric unknown. */
export interface MissingValue {
  readonly kind: RecordKind;
  /** What the column states (genre, category, month …) and whose row it is. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly people: readonly PersonLink[];
  readonly cell: CellRange;
  readonly reason: 'blank' | 'unreadable' | 'approximate' | 'error';
  /** The field that the cell would have given. */
  readonly field?: string;
  /** `RecognisedTable.id` of its table. */
  readonly table?: string;
  readonly basis?: Basis;
}

/** 台账: one school's semester, people joined, everything traced to its cells. */
export interface Ledger {
  readonly semester: Semester;
  /** Whether the semester was given, or inferred from the dates and titles. */
  readonly isSemesterInferred: boolean;
  readonly schoolName: string | null;
  readonly people: readonly Person[];
  readonly hasRoster: boolean;
  readonly records: readonly LedgerRecord[];
  readonly missing: readonly MissingValue[];
  readonly tables: readonly RecognisedTable[];
  readonly issues: readonly Issue[];
}

/** The records of one kind, typed. */
export function recordsOf<K extends RecordKind>(ledger: Ledger, kind: K): readonly LedgerRecord<K>[] {
  return ledger.records.filter((record): record is LedgerRecord<K> => record.kind === kind);
}
