import type { RecognisedTable, RowRole, TableColumn } from '../../recognise/table';
import type { Area, CellRange } from '../../sheet/cell-address';
import { cellArea } from '../../sheet/cell-address';
import type { CellValue } from '../../sheet/cell-value';
import { isBlank } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { formatAt, valueAt } from '../../sheet/snapshot';
import { isDitto } from '../../values/ditto-marks';

/** One cell of a table's body as it is meant. */
export interface BodyCell {
  readonly value: CellValue;
  readonly format: string | null;
  /** The cell itself. */
  readonly at: CellRange;
  /** The cell that the value was typed in: another one where this is merged with it or says 同上. Issues are raised there. */
  readonly origin: CellRange;
  /** Whether something is typed in this very cell. */
  readonly isOwn: boolean;
}

/** 表体: the rows of a table, each cell with the value it stands for. */
export interface TableBody {
  readonly table: RecognisedTable;
  /** 0-based sheet rows with the role `record`. */
  readonly recordRows: readonly number[];
  roleOf(row: number): RowRole;
  cell(row: number, column: number): BodyCell;
  range(area: Area): CellRange;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads a table's body: merged cells, 〃 and 同上 stand for what they repeat. */
export function tableBody(table: RecognisedTable, sheet: SheetSnapshot): TableBody {
  const masters = mergeMasters(table, sheet.merges);
  const repeated = new Map<number, Place>();
  const range = (area: Area): CellRange => ({ workbook: table.range.workbook, sheet: table.range.sheet, ...area });
  const roleOf = (row: number): RowRole => table.rowRoles[row - table.range.top] ?? 'blank';

  /** Where the value of a merged or ditto cell was typed; remembered, for a name may be repeated down a whole column. */
  function placeOf(row: number, column: number): Place {
    const key = keyOf(row, column);
    const known = repeated.get(key);
    if (known) return known;
    const master = masters.get(key) ?? { row, column };
    const above = isDitto(valueAt(sheet, master.row, master.column)) ? rowAbove(master.row) : null;
    const place = above === null ? master : placeOf(above, master.column);
    repeated.set(key, place);
    return place;
  }

  function rowAbove(row: number): number | null {
    for (let above = row - 1; above >= table.range.top; above--) if (roleOf(above) === 'record') return above;
    return null;
  }

  function cell(row: number, column: number): BodyCell {
    const at = range(cellArea(row, column));
    const own = valueAt(sheet, row, column);
    const isOwn = !isBlank(own);
    if (!masters.has(keyOf(row, column)) && !isDitto(own))
      return { value: own, format: formatAt(sheet, row, column), at, origin: at, isOwn };
    const place = placeOf(row, column);
    const value = valueAt(sheet, place.row, place.column);
    const origin = range(cellArea(place.row, place.column));
    return { value, format: formatAt(sheet, place.row, place.column), at, origin, isOwn };
  }

  const recordRows: number[] = [];
  for (let row = table.range.top; row <= table.range.bottom; row++) if (roleOf(row) === 'record') recordRows.push(row);
  return { table, recordRows, roleOf, cell, range };
}

const SHEET_COLUMNS = 16_384;

function keyOf(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** The first cell of the merged area that each merged cell of the table repeats. */
function mergeMasters(table: RecognisedTable, merges: readonly Area[]): ReadonlyMap<number, Place> {
  const masters = new Map<number, Place>();
  const columns = new Map(table.columns.map((column) => [column.column, column]));
  const { range } = table;
  for (const merge of merges) {
    for (let row = Math.max(merge.top, range.top); row <= Math.min(merge.bottom, range.bottom); row++) {
      for (let column = Math.max(merge.left, range.left); column <= Math.min(merge.right, range.right); column++) {
        if (column !== merge.left && !repeatsAcross(columns.get(merge.left), columns.get(column))) continue;
        masters.set(keyOf(row, column), { row: merge.top, column: merge.left });
      }
    }
  }
  return masters;
}

/** A mark over several days stands for each of them; a number over several columns, or a text over different fields, for the first alone. */
function repeatsAcross(first: TableColumn | undefined, other: TableColumn | undefined): boolean {
  return first !== undefined && first.field === 'mark' && other?.field === 'mark';
}
