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

/** Columns of each table by the words of their headings. */
function columnsByWord(wordsOf: (column: SheetColumn) => readonly string[]): ReadonlyMap<TableId, ReadonlyMap<string, string>> {
  return new Map(
    SHEET_TABLES.map(({ id, columns }) => [
      id,
      new Map(columns.flatMap((column) => wordsOf(column).map((word) => [foldTight(word), column.id] as const))),
    ]),
  );
}

/** A column's own heading counts before any other that is understood: beside 编号, 序号 is a column of the school's. */
const HEADINGS = [columnsByWord(({ heading }) => [heading]), columnsByWord(({ also }) => also)];

interface Reading {
  readonly definition: SheetTableDefinition;
  readonly columns: ReadonlyMap<string, number>;
}

/** A stretch of a row as the headings of one table; null where it lacks what the table is known by. */
function readAs(definition: SheetTableDefinition, cells: readonly (readonly [number, string])[]): Reading | null {
  const columns = new Map<string, number>();
  for (const headings of HEADINGS) {
    for (const [at, text] of cells) {
      const column = headings.get(definition.id)?.get(text);
      if (column !== undefined && !columns.has(column)) columns.set(column, at);
    }
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
  const isOther = (reading: Reading | null) => reading !== null && reading.definition !== whole.definition;
  const end = cells.findIndex(([at], i) => i > 1 && !known.has(at) && isOther(bestOf(cells.slice(i))));
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
