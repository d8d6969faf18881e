import { invalidArgument, invalidOperation } from '../rpc/api-error';
import type { Area } from '../../../sheet/cell-address';
import { contains, overlaps } from '../../../sheet/cell-address';
import type { CellFormat } from '../model/cell-format';
import { readInput } from '../model/cell-input';
import type { TableColumns } from '../model/formula';
import { checkFormula } from '../model/formula';
import { cellAt, ensureCell } from '../model/sheet-grid';
import type { CellContent, CellData, SheetData } from '../model/workbook-data';
import type { Book } from './book';
import { checkWritable } from './book';

/** Cells that one property of a range may hold; beyond it Excel gives null. */
export const CELL_LIMIT = 5_000_000;

export function shown(value: CellContent): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

export function rowsOf<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > CELL_LIMIT) return null;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => read(area.top + row, area.left + column)));
}

/** What is written, by cell; a single value stands for all cells. */
export function matrixFor(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (rows.length !== height || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    throw invalidArgument('The number of rows or columns in the input array does not match the size of the range');
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

function inMergedBody(sheet: SheetData, row: number, column: number): boolean {
  return sheet.merges.some((merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column));
}

function checkHeadings(book: Book, sheet: SheetData, area: Area): void {
  for (const table of sheet.tables.filter((one) => overlaps({ ...one.area, bottom: one.area.top }, area))) {
    const names = book.columnsOf(sheet, table);
    const isClean = names.every((name) => name !== '') && new Set(names.map((name) => name.toLowerCase())).size === names.length;
    if (!isClean) throw invalidArgument(`The headings of table ${table.name} must be texts, each once`);
    for (let column = table.area.left; column <= table.area.right; column += 1) {
      const cell = ensureCell(sheet, table.area.top, column);
      cell.value = String(shown(cell.value));
    }
  }
}

interface Target {
  readonly book: Book;
  readonly sheet: SheetData;
  readonly tables: () => readonly TableColumns[];
}

function writeCell({ book, sheet, tables }: Target, at: { row: number; column: number }, input: unknown): void {
  const cell: CellData = ensureCell(sheet, at.row, at.column);
  const read = readInput(input, cell.format.numberFormat);
  if (read.formula !== null) checkFormula(read.formula, book.data, tables());
  cell.formula = read.formula;
  cell.value = read.formula === null ? read.value : book.evaluate(read.formula, { sheet: sheet.name, ...at });
  if (read.numberFormat !== undefined && cell.format.numberFormat === 'General')
    cell.format = { ...cell.format, numberFormat: read.numberFormat };
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeCells(book: Book, sheet: SheetData, area: Area, input: unknown): void {
  checkWritable(sheet);
  const matrix = matrixFor(area, input);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > CELL_LIMIT)
    throw invalidArgument('The range is too large to be written');
  let tables: readonly TableColumns[] | null = null;
  const target: Target = { book, sheet, tables: () => (tables ??= book.tables()) };
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = matrix(row, column);
      if (value === null || value === undefined || inMergedBody(sheet, row, column)) continue;
      writeCell(target, { row, column }, value);
    }
  }
  checkHeadings(book, sheet, area);
}

/** One format in an array of one stands for all cells, as the tutorials of Office.js have it. */
export function writeNumberFormats(sheet: SheetData, area: Area, input: unknown): void {
  checkWritable(sheet);
  const single =
    Array.isArray(input) && input.length === 1 && Array.isArray(input[0]) && input[0].length === 1 ? (input[0] as unknown[])[0] : input;
  const matrix = matrixFor(area, single);
  const changed = new Map<CellFormat, Map<string, CellFormat>>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const numberFormat = matrix(row, column);
      if (numberFormat === null) continue;
      if (typeof numberFormat !== 'string' || numberFormat === '')
        throw invalidArgument(`${JSON.stringify(numberFormat)} is no number format`);
      const cell = ensureCell(sheet, row, column);
      const known = changed.get(cell.format) ?? new Map<string, CellFormat>();
      const next = known.get(numberFormat) ?? { ...cell.format, numberFormat };
      changed.set(cell.format, known.set(numberFormat, next));
      cell.format = next;
    }
  }
}

/** Merges an area: only its first cell keeps what it holds. */
export function mergeCells(sheet: SheetData, area: Area): void {
  checkWritable(sheet);
  if (area.top === area.bottom && area.left === area.right) return;
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidOperation('Merged areas cannot overlap');
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw invalidOperation('Cells of a table cannot be merged');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && !(row === area.top && column === area.left)) Object.assign(cell, { value: '', formula: null });
    }
  }
  sheet.merges.push(area);
}

export function unmergeCells(sheet: SheetData, area: Area): void {
  checkWritable(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}
