import type { IssueLog } from '../issue-log';
import type { RecordId } from '../ledger';
import type { Semester } from '../semester';
import type { Comparable } from './duplicate-index';
import { comparable, isRepeated } from './duplicate-index';
import type { LinkedRecord } from './linked-record';
import { rowKey } from './linked-record';

/** The record that each repeating record repeats. */
type Repeats = ReadonlyMap<RecordId, LinkedRecord>;

/**
 * 重复: records of the same person, date and content as an earlier one of their kind, in this table or another and in whatever notation; only
 * what one of the two does not state may differ. Each with the record that it repeats.
 */
export function findDuplicates(records: readonly LinkedRecord[], semester: Semester, log: IssueLog): ReadonlyMap<RecordId, RecordId> {
  const repeats = findRepeats(records, semester);
  const found = new Map<RecordId, RecordId>();
  for (const row of rowsOf(records, repeats)) {
    const [first] = row;
    if (!first) continue;
    const isWhole = row.every(({ id }) => repeats.has(id));
    const isList = first.draft.table.layout === 'matrix' || first.draft.table.layout === 'summary';
    for (const record of row) {
      const earlier = repeats.get(record.id);
      // In a list of teachers two rows may agree in some cells; only a row that agrees in all is written twice.
      if (!earlier || (isList && !isWhole && earlier.draft.table === record.draft.table)) continue;
      found.set(record.id, earlier.id);
    }
    const repeated = row.find(({ id }) => found.has(id));
    if (repeated && (isWhole || !isList)) raise(repeated, repeats, log);
  }
  return found;
}

function findRepeats(records: readonly LinkedRecord[], semester: Semester): Repeats {
  const repeats = new Map<RecordId, LinkedRecord>();
  const earlier = new Map<string, Comparable[]>();
  for (const record of records) {
    const own = comparable(record, semester);
    if (!own) continue;
    for (const key of own.keys) {
      const others = earlier.get(key) ?? [];
      earlier.set(key, others);
      const found = others.find((other) => rowKey(other.record) !== rowKey(record) && isRepeated(other, own));
      if (!found) others.push(own);
      else if (!repeats.has(record.id)) repeats.set(record.id, found.record);
    }
  }
  return repeats;
}

/** Rows in which a record repeats another, each with all of its records, in order. */
function rowsOf(records: readonly LinkedRecord[], repeats: Repeats): readonly (readonly LinkedRecord[])[] {
  if (repeats.size === 0) return [];
  const rows = new Map<string, LinkedRecord[]>();
  for (const record of records) if (repeats.has(record.id)) rows.set(rowKey(record), []);
  for (const record of records) rows.get(rowKey(record))?.push(record);
  return [...rows.values()];
}

function raise(record: LinkedRecord, repeats: Repeats, log: IssueLog): void {
  const earlier = repeats.get(record.id);
  log.raise('row/duplicate', record.draft.cells[0], earlier ? { others: [earlier.draft.cells[0]] } : {});
}
