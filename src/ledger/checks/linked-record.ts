import type { DraftRecord } from '../extract/draft';
import type { PersonLink, RecordId } from '../ledger';
import type { DaySpan } from '../school-week';

/** A record whose names are joined to people. */
export interface LinkedRecord {
  readonly id: RecordId;
  readonly draft: DraftRecord;
  readonly people: readonly PersonLink[];
  /** The days on which it happened; null where it states none. */
  readonly days: DaySpan | null;
}

/** The row of a table that a record stands in: records of one row are one entry of the clerk. */
export function rowKey({ draft }: LinkedRecord): string {
  return `${draft.table.id}|${draft.row}`;
}

/** Whether two records stand in one row. */
export function isSameRow({ draft: a }: LinkedRecord, { draft: b }: LinkedRecord): boolean {
  return a.row === b.row && a.table === b.table;
}
