import type { RecordKind } from '../../record/fields';
import type { RecognisedTable } from '../../recognise/table';
import type { CellRange } from '../../sheet/cell-address';
import type { Basis } from '../ledger';

/** A name as it was written in a record's field, before it is known whom it means. */
export interface NameMention {
  readonly field: string;
  readonly name: string;
  /** What stood in brackets behind the name. */
  readonly note?: string;
  /** The words mean everybody: 全体教师, 语文组全体. */
  readonly isEveryone?: true;
  /** The cell in which it was typed: where an issue about it belongs. */
  readonly at: CellRange;
}

/** What any record or missing value has before its names are resolved. */
interface DraftBase {
  readonly kind: RecordKind;
  readonly table: RecognisedTable;
  /** 0-based sheet row. */
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly mentions: readonly NameMention[];
  readonly basis: Basis;
  /** When it was, where a cell or heading states no day: also for kinds that have no field for it. */
  readonly month?: string;
  readonly week?: number;
}

/** A record read from its cells; people, duplicates and semester come later. */
export interface DraftRecord extends DraftBase {
  readonly cells: readonly [CellRange, ...CellRange[]];
  readonly cellOf: Readonly<Record<string, CellRange>>;
  readonly unreadable: readonly string[];
  readonly blanks: readonly string[];
}

/** A cell that ought to hold a count and does not. */
export interface DraftMissing extends DraftBase {
  readonly field: string;
  readonly cell: CellRange;
  readonly reason: 'blank' | 'unreadable' | 'approximate' | 'error';
}

/** A row, or a form's head, that names somebody and records nothing. */
export type DraftPresence = DraftBase;

export type Draft = DraftRecord | DraftMissing | DraftPresence;

/** Everything read from one table. */
export interface Extract {
  readonly records: readonly DraftRecord[];
  readonly missing: readonly DraftMissing[];
  readonly presences: readonly DraftPresence[];
}
