import type { SheetGrid } from '../grid/sheet-grid';

/** One row within a band of columns: which of its cells hold something of their own. */
export interface RowScan {
  readonly row: number;
  /** Columns with a value of their own, left to right; a merged area counts once, at its first cell. */
  readonly columns: readonly number[];
}

/** A band of columns of a sheet, in which tables are looked for. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

export function scanRow(grid: SheetGrid, row: number, band: Band): RowScan {
  const values = grid.sheet.values[row];
  const columns: number[] = [];
  if (values) {
    const last = Math.min(band.right, values.length - 1);
    for (let column = band.left; column <= last; column++) {
      const value = values[column];
      if (value === null || value === undefined) continue;
      if (typeof value === 'string' && value.trim() === '') continue;
      columns.push(column);
    }
  }
  return { row, columns };
}

export function isBlankRow(scan: RowScan): boolean {
  return scan.columns.length === 0;
}
