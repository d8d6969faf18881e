import type { Area } from '../../sheet/cell-address';
import type { CellValue } from '../../sheet/cell-value';
import { isBlank, textOf } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { formatAt, valueAt } from '../../sheet/snapshot';
import { foldTight } from '../../values/fold-text';

/** A sheet as a reader sees it: every cell of a merged area shows what its first cell holds. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly rowCount: number;
  readonly columnCount: number;
  /** What stands in the cell itself: null in all but the first cell of a merged area. */
  own(row: number, column: number): CellValue;
  /** What a reader sees at the cell. */
  value(row: number, column: number): CellValue;
  /** The number format of what a reader sees at the cell. */
  format(row: number, column: number): string | null;
  /** What a reader sees at the cell, in half-width form without any blank; '' where nothing does. */
  text(row: number, column: number): string;
  /** The merged area that holds the cell, or null. */
  merge(row: number, column: number): Area | null;
}

export function createSheetGrid(sheet: SheetSnapshot): SheetGrid {
  const rowCount = sheet.values.length;
  const columnCount = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = mergesByRow(sheet.merges, rowCount);
  const merge = (row: number, column: number): Area | null => {
    const here = merges.get(row);
    return here?.find((area) => column >= area.left && column <= area.right) ?? null;
  };
  const own = (row: number, column: number): CellValue => {
    const value = valueAt(sheet, row, column);
    return isBlank(value) ? null : value;
  };
  const at = <T>(read: (row: number, column: number) => T, row: number, column: number): T => {
    const area = merges.size > 0 ? merge(row, column) : null;
    return area ? read(area.top, area.left) : read(row, column);
  };
  return {
    sheet,
    rowCount,
    columnCount,
    own,
    merge,
    value: (row, column) => at(own, row, column),
    format: (row, column) => at((r, c) => formatAt(sheet, r, c), row, column),
    text: (row, column) => foldTight(textOf(at(own, row, column))),
  };
}

/** Merged areas by each row that they touch, within the rows that were read. */
function mergesByRow(areas: readonly Area[], rowCount: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, rowCount - 1); row++) {
      const here = byRow.get(row);
      if (here) here.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
