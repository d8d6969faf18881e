import type { IssueLog } from '../issue-log';
import type { RecordId } from '../ledger';
import type { Semester } from '../semester';
import type { Comparable } from './duplicate-index';
import { comparable, isRepeated, joinedWith } from './duplicate-index';
import type { LinkedRecord } from './linked-record';
import { isSameRow, rowKey } from './linked-record';

/** The record that each repeating record repeats. */
type Repeats = ReadonlyMap<RecordId, LinkedRecord>;

/**
 * 重复: records of the same person, date and content as an earlier one of their kind, in this table or another and in whatever notation; only
 * what one of the two does not state may differ. Each with the record that it repeats.
 */
export function findDuplicates(records: readonly LinkedRecord[], semester: Semester, log: IssueLog): ReadonlyMap<RecordId, RecordId> {
  const repeats = findRepeats(records, semester);
  const columns = columnsOfRows(records, repeats);
  const found = new Map<RecordId, RecordId>();
  for (const row of rowsOf(records, repeats)) {
    const isList = row.some(({ draft }) => draft.table.layout === 'matrix' || draft.table.layout === 'summary');
    const isWhole = row.every((record) => repeats.has(record.id) || isMissingAbove(record, row, { repeats, columns }));
    for (const record of row) {
      const earlier = repeats.get(record.id);
      // In a list of teachers two rows may agree in some cells; only a row that agrees in all is written twice.
      if (!earlier || (isList && !isWhole && earlier.draft.table === record.draft.table)) continue;
      found.set(record.id, earlier.id);
    }
    const repeated = isList ? row.find(({ id }) => isWhole && found.has(id)) : row.find((record) => repeatsWholly(record, row, found));
    if (repeated) raise(repeated, repeats, log);
  }
  return found;
}

/** Whether all that the row says of a record's person was said before: all of their books, say. */
function repeatsWholly(record: LinkedRecord, row: readonly LinkedRecord[], found: ReadonlyMap<RecordId, RecordId>): boolean {
  const [link] = record.people;
  return row.every((other) => found.has(other.id) || other.people[0]?.name !== link?.name);
}

/** The columns in which rows that are repeated have records, by row. */
type RowColumns = ReadonlyMap<string, ReadonlySet<number>>;

function columnsOfRows(records: readonly LinkedRecord[], repeats: Repeats): RowColumns {
  const columns = new Map<string, Set<number>>();
  for (const earlier of repeats.values()) columns.set(rowKey(earlier), new Set());
  for (const record of records) columns.get(rowKey(record))?.add(record.draft.cells[0].left);
  return columns;
}

/** Whether the row that is repeated says nothing in the column of a record: its cell is blank or unreadable there. */
function isMissingAbove(
  record: LinkedRecord,
  row: readonly LinkedRecord[],
  { repeats, columns }: { readonly repeats: Repeats; readonly columns: RowColumns },
): boolean {
  const [earlier] = row.flatMap(({ id }) => repeats.get(id) ?? []);
  if (!earlier || earlier.draft.table !== record.draft.table) return false;
  return !columns.get(rowKey(earlier))?.has(record.draft.cells[0].left);
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
      const index = others.findIndex((other) => !isSameRow(other.record, record) && isRepeated(other, own));
      const found = others[index];
      if (!found) others.push(own);
      else {
        others[index] = joinedWith(found, own);
        if (!repeats.has(record.id)) repeats.set(record.id, found.record);
      }
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
