import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { StandardRows } from '../standard/sheet/sheet-row';
import { SHEET_TABLES } from '../standard/sheet/sheet-tables';

/** A sheet 达标标准 with these cells. */
export function sheetOf(values: readonly (readonly CellValue[])[], overrides: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    workbook: '标准.xlsx',
    name: '达标标准',
    visible: true,
    values,
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
    ...overrides,
  };
}

/** A sheet out of lines whose cells are parted by `|`; a cell of a number is one. */
export function typedSheet(lines: readonly string[], overrides: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return sheetOf(
    lines.map((line) =>
      line.split('|').map((cell) => (cell.trim() === '' ? null : /^\d+(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell.trim())),
    ),
    overrides,
  );
}

/** The tables beside each other, each below its caption, as they stand in a workbook. */
export function shownStandard(rows: StandardRows): SheetSnapshot {
  const values: CellValue[][] = [];
  const put = (row: number, column: number, value: CellValue) => {
    while (values.length <= row) values.push([]);
    const line = values[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  let left = 0;
  for (const { id, name, columns } of SHEET_TABLES) {
    put(0, left, name);
    for (const [i, column] of columns.entries()) {
      put(1, left + i, column.heading);
      for (const [j, row] of rows[id].entries()) put(2 + j, left + i, row[column.id] ?? null);
    }
    left += columns.length + 1;
  }
  return sheetOf(values);
}
