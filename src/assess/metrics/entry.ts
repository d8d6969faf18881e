import type { RecordFields, RecordKind } from '../../record/fields';
import { recordKind } from '../../record/record-kinds';
import type { CellRange } from '../../sheet/cell-address';
import type { Basis, Ledger, LedgerRecord, LeftOutReason, MissingValue, PersonLink, RecordId } from '../../ledger/ledger';

/**
 * 条目: a record as the metrics read it, with what its duplicates add to it; or a cell that ought to have given a record and did not. The second
 * kind has no id.
 */
export interface Entry<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly fields: RecordFields[K];
  readonly people: readonly PersonLink[];
  readonly basis: Basis;
  readonly table: string;
  readonly id?: RecordId;
  readonly cell: CellRange;
  readonly cellOf: Readonly<Record<string, CellRange>>;
  /** Fields that stand in the table and say nothing: their cell is blank or cannot be read. */
  readonly open: ReadonlySet<string>;
  readonly days?: LedgerRecord['days'];
  readonly leftOut?: { readonly reason: LeftOutReason; readonly other?: RecordId };
}

/** The entries of one kind. */
export type Entries = <K extends RecordKind>(kind: K) => readonly Entry<K>[];

/** All entries of a ledger by kind. Rows that name nobody of the school are nobody's and speak of nothing. */
export function ledgerEntries(ledger: Ledger): Entries {
  const repeats = repeatsOf(ledger);
  const byKind = new Map<RecordKind, Entry[]>();
  const add = (entry: Entry) => {
    const list = byKind.get(entry.kind);
    if (list) list.push(entry);
    else byKind.set(entry.kind, [entry]);
  };
  for (const record of ledger.records) if (hasOwner(record)) add(recordEntry(record, repeats.get(record.id) ?? []));
  for (const value of ledger.missing) if (hasOwner(value)) add(missingEntry(value));
  return <K extends RecordKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Entry<K>[];
}

/** 常规检查 of a school may name no teacher: it is the school's then. */
const SCHOOLS_TOO: ReadonlySet<RecordKind> = new Set(['inspection']);

function hasOwner({ kind, people }: { readonly kind: RecordKind; readonly people: readonly PersonLink[] }): boolean {
  return people.length > 0 || recordKind(kind).person === null || SCHOOLS_TOO.has(kind);
}

/** The later records that repeat each record. */
function repeatsOf(ledger: Ledger): ReadonlyMap<RecordId, readonly LedgerRecord[]> {
  const repeats = new Map<RecordId, LedgerRecord[]>();
  for (const record of ledger.records) {
    const { standing } = record;
    if (standing.kind !== 'left-out' || standing.reason !== 'duplicate' || standing.other === undefined) continue;
    repeats.set(standing.other, [...(repeats.get(standing.other) ?? []), record]);
  }
  return repeats;
}

const NONE: ReadonlySet<string> = new Set();

function recordEntry(record: LedgerRecord, repeats: readonly LedgerRecord[]): Entry {
  const { kind, people, basis = 'row', table, id, source, cellOf, standing } = record;
  const fields = repeats.length === 0 ? record.fields : completed(record, repeats);
  const entry = { kind, fields, people, basis, table, id, cell: source.cells[0], cellOf, open: openFields(record, fields) };
  const own = repeats.length === 0 ? record.days : narrowest([record, ...repeats]);
  const days = own ? { days: own } : null;
  if (standing.kind !== 'left-out' || standing.reason === 'off-roster') return days ? { ...entry, ...days } : entry;
  return { ...entry, ...days, leftOut: leftOutOf(standing) };
}

/** The days of the record, or of a row that repeats it and states them more closely (a date where the other has a week). */
function narrowest(records: readonly LedgerRecord[]): LedgerRecord['days'] {
  const length = ({ first, last }: NonNullable<LedgerRecord['days']>) => Date.parse(last) - Date.parse(first);
  const [closest] = records.flatMap(({ days }) => days ?? []).sort((a, b) => length(a) - length(b) || a.first.localeCompare(b.first));
  return closest;
}

/** The record with what the rows that repeat it state besides. */
function completed(record: LedgerRecord, repeats: readonly LedgerRecord[]): LedgerRecord['fields'] {
  const fields = {};
  for (const each of repeats) Object.assign(fields, each.fields);
  return Object.assign(fields, record.fields);
}

function openFields({ unreadable, blanks = [] }: LedgerRecord, fields: LedgerRecord['fields']): ReadonlySet<string> {
  if (unreadable.length === 0 && blanks.length === 0) return NONE;
  return new Set([...unreadable, ...blanks].filter((field) => !(field in fields)));
}

function leftOutOf({ reason, other }: { readonly reason: LeftOutReason; readonly other?: RecordId }) {
  return other === undefined ? { reason } : { reason, other };
}

function missingEntry({ kind, fields, people, cell, field, table = '', basis = 'total' }: MissingValue): Entry {
  const open = new Set(field === undefined ? [] : [field]);
  return { kind, fields: fields, people, basis, table, cell, cellOf: {}, open };
}
