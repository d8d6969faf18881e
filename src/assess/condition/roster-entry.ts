import type { Ledger, LedgerRecord, Person } from '../../ledger/ledger';
import { recordsOf } from '../../ledger/ledger';
import type { RecognisedTable } from '../../recognise/table';
import type { CellRange } from '../../sheet/cell-address';
import type { Entry } from '../metrics/entry';

/** 名册: what a roster keeps, found once for a ledger. */
export interface RosterIndex {
  readonly tables: readonly RecognisedTable[];
  /** Whether anyone has a post, a title or a role. */
  readonly keepsRoles: boolean;
  readonly byRow: ReadonlyMap<string, LedgerRecord<'roster'>>;
}

const KNOWN = new WeakMap<Ledger, RosterIndex>();

export function rosterIndex(ledger: Ledger): RosterIndex {
  const known = KNOWN.get(ledger);
  if (known) return known;
  const rows = recordsOf(ledger, 'roster').map((record) => [rowKey(record.source.cells[0]), record] as const);
  const made: RosterIndex = {
    tables: ledger.tables.filter(({ kind }) => kind === 'roster'),
    keepsRoles: ledger.people.some(({ fields }) => [fields.post, fields.title, fields.roles].some((role) => role !== undefined)),
    byRow: new Map(rows),
  };
  KNOWN.set(ledger, made);
  return made;
}

function rowKey({ workbook, sheet, top }: CellRange): string {
  return `${workbook}|${sheet}|${top}`;
}

const NOWHERE: CellRange = { workbook: '', sheet: '', top: 0, bottom: 0, left: 0, right: 0 };

/** A person's row of the roster, as records are read; without a roster, what is known of him besides. */
export function rosterEntry({ fields, source }: Person, ledger: Ledger): Entry<'roster'> {
  const record = source ? rosterIndex(ledger).byRow.get(rowKey(source)) : undefined;
  const cell = source ?? NOWHERE;
  if (!record) return { kind: 'roster', fields, people: [], basis: 'row', table: '', cell, cellOf: {}, open: new Set() };
  const { id, table, cellOf, unreadable, blanks = [] } = record;
  const open = new Set([...unreadable, ...blanks].filter((field) => !(field in fields)));
  return { kind: 'roster', fields, people: [], basis: 'row', table, id, cell, cellOf, open };
}
