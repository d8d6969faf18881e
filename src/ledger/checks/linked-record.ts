import type { DraftRecord } from '../extract/draft';
import type { PersonLink, RecordId } from '../ledger';

/** A record whose names are joined to people. */
export interface LinkedRecord {
  readonly id: RecordId;
  readonly draft: DraftRecord;
  readonly people: readonly PersonLink[];
}

/** The row of a table that a record stands in: records of one row are one entry of the clerk. */
export function rowKey({ draft }: LinkedRecord): string {
  return `${draft.table.id}|${draft.row}`;
}
