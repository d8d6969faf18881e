import type { Standard } from './rule';
import { standardToRows } from './sheet/print-standard';
import type { RowChange } from './sheet/row-changes';
import { rowChanges } from './sheet/row-changes';
import type { TableId } from './sheet/sheet-column';
import { TABLE_IDS } from './sheet/sheet-column';
import type { PrintedRow } from './sheet/sheet-row';

/** What became of one row of a standard: of a rule, an item's row of a conversion, a term, a holiday, a setting. */
export interface RowDifference {
  readonly table: TableId;
  /** Id of the rule, item, term, holiday or setting. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Column by column, as a sheet writes it; of an added row all that it says, of a removed one all that it said. */
  readonly changes: readonly RowChange[];
}

/** 差别: how one standard differs from another. Order alone is no difference. */
export type StandardDifference = readonly RowDifference[];

/** The column that tells the rows of a table apart. */
const KEYS: Readonly<Record<TableId, string>> = { rules: 'id', conversions: 'item', terms: 'term', calendar: 'name', settings: 'setting' };
const NAMES: Readonly<Record<TableId, string>> = {
  rules: 'name',
  conversions: 'name',
  terms: 'term',
  calendar: 'name',
  settings: 'setting',
};

function textOf(row: PrintedRow | undefined, column: string): string {
  return String(row?.[column] ?? '');
}

/** Rows by what tells them apart; the rows of one item by their order within it. */
function keyed(table: TableId, rows: readonly PrintedRow[]): ReadonlyMap<string, PrintedRow> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const id = textOf(row, KEYS[table]);
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      return [JSON.stringify([id, count]), row];
    }),
  );
}

function compareTable(table: TableId, from: readonly PrintedRow[], to: readonly PrintedRow[]): readonly RowDifference[] {
  const [before, after] = [keyed(table, from), keyed(table, to)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const row = now ?? old;
    const changes = rowChanges(table, old ?? {}, now ?? {});
    if (changes.length === 0) return [];
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ table, id: textOf(row, KEYS[table]), name: textOf(row, NAMES[table]), kind, changes }];
  });
}

/** What has to be changed in `from` to get `to`, table by table: first what both have, then what was added. */
export function compareStandards(from: Standard, to: Standard): StandardDifference {
  const [before, after] = [standardToRows(from), standardToRows(to)];
  return TABLE_IDS.flatMap((table) => compareTable(table, before[table], after[table]));
}
