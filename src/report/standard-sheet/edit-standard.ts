import { textOf } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { FoundTable } from '../../standard/sheet/find-tables';
import { findTables, rowsOfTable } from '../../standard/sheet/find-tables';
import { readStandardSheet } from '../../standard/sheet/read-sheet';
import { standardToRows } from '../../standard/sheet/print-standard';
import type { TableId } from '../../standard/sheet/sheet-column';
import { TABLE_IDS } from '../../standard/sheet/sheet-column';
import type { FoundRow, PrintedRow, StandardRows } from '../../standard/sheet/sheet-row';
import { sheetTable } from '../../standard/sheet/sheet-tables';
import type { EditedCell, SheetEdit } from '../write-plan';
import type { NoEdit } from './table-edit';
import { NoEditError, TableEdit } from './table-edit';

export type StandardEdit = { readonly kind: 'edit'; readonly edit: SheetEdit } | NoEdit;

/** Columns by which the rows of a table are told apart. */
const KEYS: Readonly<Record<TableId, string>> = { rules: 'id', conversions: 'item', terms: 'term', calendar: 'name', settings: 'setting' };

/** A row of the table with where it stands and what it said; `said` is null where it could not be read. */
interface Present {
  readonly row: number;
  readonly said: PrintedRow | null;
}

function keyed<T>(rows: readonly T[], idOf: (row: T) => string): ReadonlyMap<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const id = idOf(row);
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      return [JSON.stringify([id, count]), row];
    }),
  );
}

function rowOf({ at }: FoundRow): number {
  return at.kind === 'cell' ? at.cell.top : 0;
}

/** Rows of a table as they stand, with what those that could be read say. */
function presentRows(sheet: SheetSnapshot, table: FoundTable, said: readonly PrintedRow[]): ReadonlyMap<string, Present> {
  const key = KEYS[table.table];
  const readable = keyed(said, (row) => String(row[key] ?? ''));
  let last = '';
  const rows = keyed(rowsOfTable(sheet, table), (row) => {
    const stated = textOf(row.cells.get(key)?.value ?? null);
    last = stated === '' && table.table === 'conversions' ? last : stated;
    return last;
  });
  return new Map([...rows].map(([id, row]) => [id, { row: rowOf(row), said: readable.get(id) ?? null }]));
}

function editTable(sheet: SheetSnapshot, table: FoundTable, said: readonly PrintedRow[], wanted: readonly PrintedRow[]): TableEdit {
  const edit = new TableEdit(sheet, table);
  const present = presentRows(sheet, table, said);
  const next = keyed(wanted, (row) => String(row[KEYS[table.table]] ?? ''));
  const removed = [...present].filter(([id, { said: own }]) => own !== null && !next.has(id));
  for (const [, { row }] of removed) for (const column of table.columns.keys()) edit.write(row, column, undefined);
  let last = Math.max(table.headerRow, ...[...present.values()].map(({ row }) => row));
  for (const [id, row] of next) {
    const old = present.get(id);
    // A row of an item may lean on the one above it, which may be gone now.
    const own = removed.length > 0 && table.table === 'conversions' ? null : (old?.said ?? null);
    if (old) edit.writeRow(old.row, own, row);
    else {
      last = edit.freeRow(last + 1);
      edit.writeRow(last, {}, row);
    }
  }
  edit.bottom = last;
  return edit;
}

/** The rows that the sheet is read as, by table. */
function rowsSaid(sheet: SheetSnapshot): StandardRows | null {
  const read = readStandardSheet(sheet);
  return read && standardToRows(read.standard);
}

function editsOf(sheet: SheetSnapshot, said: StandardRows, wanted: StandardRows): SheetEdit {
  const tables = findTables(sheet);
  const cells: EditedCell[] = [];
  const grow: { row: number; column: number; bottom: number }[] = [];
  for (const id of TABLE_IDS) {
    const table = tables.find((one) => one.table === id);
    if (!table) {
      const isNew = wanted[id].some((row) => !said[id].some((old) => JSON.stringify(old) === JSON.stringify(row)));
      if (isNew)
        throw new NoEditError({ kind: 'no-column', table: sheetTable(id).name, heading: sheetTable(id).columns[0]?.heading ?? '' });
      continue;
    }
    const edit = editTable(sheet, table, said[id], wanted[id]);
    cells.push(...edit.cells);
    if (edit.cells.length > 0) grow.push({ row: table.headerRow, column: table.left, bottom: edit.bottom });
  }
  return { sheet: sheet.name, cells, grow };
}

/**
 * What has to be written into a sheet 达标标准 that a person keeps, so that it says these rows: cell by cell, new rows below the last one.
 * His own columns, rows that cannot be read, his words for what stays the same, and the order are left as they are. Null where the sheet holds
 * no table of rules.
 */
export function editStandard(sheet: SheetSnapshot, wanted: StandardRows): StandardEdit | null {
  const said = rowsSaid(sheet);
  if (!said) return null;
  try {
    return { kind: 'edit', edit: editsOf(sheet, said, wanted) };
  } catch (error) {
    if (error instanceof NoEditError) return error.reason;
    throw error;
  }
}
