import type { CellRange } from '../../sheet/cell-address';
import { cellRange } from '../../sheet/cell-address';
import type { CellValue } from '../../sheet/cell-value';
import { isBlank, textOf } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { formatAt, valueAt } from '../../sheet/snapshot';
import { foldTight } from '../../values/fold-text';
import type { SheetColumn, SheetTableDefinition, TableId } from './sheet-column';
import type { FoundCell, FoundRow } from './sheet-row';
import { SHEET_TABLES } from './sheet-tables';

/** A table of the standard as it stands on a sheet. */
export interface FoundTable {
  readonly table: TableId;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last row that may be one of its own, 0-based. */
  readonly bottom: number;
  /** Sheet column of each column that is there, by id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Without blanks, a bracket behind (`要求（节）`), and marks of a needed field. */
function headingText(value: CellValue): string {
  return foldTight(textOf(value))
    .replace(/[*:]+$/, '')
    .replace(/\([^()]*\)$/, '');
}

const COLUMNS: readonly { readonly table: TableId; readonly words: ReadonlyMap<string, SheetColumn> }[] = SHEET_TABLES.map(
  ({ id, columns }) => ({
    table: id,
    words: new Map(
      [...columns]
        .reverse()
        .flatMap((column) => [...column.also.map((word) => [foldTight(word), column] as const)])
        .concat(columns.map((column) => [foldTight(column.heading), column] as const)),
    ),
  }),
);

interface Reading {
  readonly definition: SheetTableDefinition;
  readonly columns: ReadonlyMap<string, number>;
}

/** A stretch of a row as the headings of one table; null where it lacks what the table is known by. */
function readAs(definition: SheetTableDefinition, cells: readonly (readonly [number, string])[]): Reading | null {
  const words = COLUMNS.find(({ table }) => table === definition.id)?.words;
  const columns = new Map<string, number>();
  for (const [at, text] of cells) {
    const column = words?.get(text);
    if (column && !columns.has(column.id)) columns.set(column.id, at);
  }
  return definition.known.every((list) => list.some((id) => columns.has(id))) ? { definition, columns } : null;
}

/** The table that knows the most of the headings. */
function bestOf(cells: readonly (readonly [number, string])[]): Reading | null {
  const readings = SHEET_TABLES.flatMap((definition) => readAs(definition, cells) ?? []);
  return readings.reduce<Reading | null>((best, one) => (best && best.columns.size >= one.columns.size ? best : one), null);
}

/** Stretches of filled cells of a row. */
function stretches(sheet: SheetSnapshot, row: number): readonly (readonly (readonly [number, string])[])[] {
  const found: (readonly [number, string])[][] = [];
  let last = -2;
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    if (isBlank(value)) continue;
    if (column !== last + 1) found.push([]);
    found.at(-1)?.push([column, headingText(value)]);
    last = column;
  }
  return found;
}

/** Tables that stand beside each other without a blank column are parted where a heading comes a second time. */
function readStretch(cells: readonly (readonly [number, string])[]): readonly (Reading & { readonly cells: typeof cells })[] {
  const whole = bestOf(cells);
  if (!whole) return [];
  const known = new Set(whole.columns.values());
  const end = cells.findIndex(([at], i) => i > 1 && !known.has(at) && bestOf(cells.slice(i)) !== null);
  if (end < 0) return [{ ...whole, cells }];
  const first = cells.slice(0, end);
  const own = bestOf(first);
  return own ? [{ ...own, cells: first }, ...readStretch(cells.slice(end))] : [{ ...whole, cells }];
}

/** Headings of one table on both sides of a nameless column belong together. */
function joined(parts: readonly (readonly (readonly [number, string])[])[]): readonly (readonly (readonly [number, string])[])[] {
  const result: (readonly (readonly [number, string])[])[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    const alone = bestOf(part);
    const together = before && bestOf(before) && !alone ? bestOf([...before, ...part]) : null;
    if (before && together && together.columns.size > (bestOf(before)?.columns.size ?? 0)) result.splice(-1, 1, [...before, ...part]);
    else result.push(part);
  }
  return result;
}

/** All tables of a standard on a sheet, found by their headings, in whatever order, beside or below each other. */
export function findTables(sheet: SheetSnapshot): readonly FoundTable[] {
  const found = sheet.values.flatMap((_, row) =>
    joined(stretches(sheet, row))
      .flatMap(readStretch)
      .map(({ definition, columns, cells }) => ({
        table: definition.id,
        headerRow: row,
        left: cells[0]?.[0] ?? 0,
        right: cells.at(-1)?.[0] ?? 0,
        columns,
      })),
  );
  return found.map((table) => {
    const below = found.filter(({ headerRow, left, right }) => headerRow > table.headerRow && left <= table.right && right >= table.left);
    return { ...table, bottom: Math.min(sheet.values.length, ...below.map(({ headerRow }) => headerRow)) - 1 };
  });
}

/** A cell's value; one of a merged area that goes down has that of the first. */
function mergedCell(sheet: SheetSnapshot, row: number, column: number): Omit<FoundCell, 'at'> {
  const merge = sheet.merges.find(({ top, left, bottom, right }) => left === column && right === column && top <= row && row <= bottom);
  const at = merge?.top ?? row;
  return { value: valueAt(sheet, at, column), format: formatAt(sheet, at, column) };
}

function rangeOf(sheet: SheetSnapshot, row: number, column: number): CellRange {
  return cellRange({ workbook: sheet.workbook, sheet: sheet.name, row, column });
}

/** A line that says one thing at the table's left edge is a caption or a note, no row. */
function isCaption(sheet: SheetSnapshot, row: number, { left, right }: FoundTable): boolean {
  const filled = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter((column) => !isBlank(valueAt(sheet, row, column)));
  return filled.length === 0 || (filled.length === 1 && filled[0] === left && right > left);
}

/** The rows of a table, blank ones and captions left out. */
export function rowsOfTable(sheet: SheetSnapshot, table: FoundTable): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  for (let row = table.headerRow + 1; row <= table.bottom; row++) {
    if (isCaption(sheet, row, table)) continue;
    const cells = new Map(
      [...table.columns].map(([id, column]): [string, FoundCell] => [
        id,
        { ...mergedCell(sheet, row, column), at: { kind: 'cell', cell: rangeOf(sheet, row, column) } },
      ]),
    );
    rows.push({ table: table.table, at: { kind: 'cell', cell: rangeOf(sheet, row, table.left) }, cells });
  }
  return rows;
}
