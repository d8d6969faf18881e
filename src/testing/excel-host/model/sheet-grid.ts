import type { Area } from '../../../sheet/cell-address';
import { contains } from '../../../sheet/cell-address';
import type { CellFormat } from './cell-format';
import { DEFAULT_FORMAT } from './cell-format';
import type { CellData, SheetData } from './workbook-data';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function cellAt(sheet: SheetData, row: number, column: number): CellData | undefined {
  return sheet.cells[row]?.[column];
}

export function formatAt(sheet: SheetData, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? DEFAULT_FORMAT;
}

/** The cell at row and column, made where there is none. */
export function ensureCell(sheet: SheetData, row: number, column: number): CellData {
  const line = (sheet.cells[row] ??= []);
  return (line[column] ??= { value: '', formula: null, format: DEFAULT_FORMAT, hyperlink: null });
}

/** The part of an area that cells, merges or hidden rows can stand in; for a whole sheet the rectangle of what is there. */
export function occupied(sheet: SheetData, area: Area): Area | null {
  let bottom = -1;
  let right = -1;
  for (const [row, line] of sheet.cells.entries()) {
    if (!line) continue;
    bottom = row;
    right = Math.max(right, line.length - 1);
  }
  for (const merge of sheet.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return intersection(area, { top: 0, left: 0, bottom, right });
}

export function intersection(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top > both.bottom || both.left > both.right ? null : both;
}

export function isWithin(inner: Area, outer: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

function grown(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return { top: area.top, left: Math.min(area.left, column), bottom: row, right: Math.max(area.right, column) };
}

/** The smallest area around cells that hold something, or also around those that only look different. */
export function usedArea(sheet: SheetData, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of (line ?? []).entries()) {
      const isEmpty = !cell || (cell.value === '' && cell.formula === null && (valuesOnly || cell.format === DEFAULT_FORMAT));
      if (!isEmpty) used = grown(used, row, column);
    }
  }
  return used;
}

/** Replaces the look of every cell of an area. */
export function reformat(sheet: SheetData, area: Area, change: (format: CellFormat) => CellFormat): void {
  const changed = new Map<CellFormat, CellFormat>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = ensureCell(sheet, row, column);
      const next = changed.get(cell.format) ?? change(cell.format);
      changed.set(cell.format, next);
      cell.format = next;
    }
  }
}
