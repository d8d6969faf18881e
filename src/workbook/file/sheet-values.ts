import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../sheet/cell-value';
import { isBlank } from '../../sheet/cell-value';
import { isDateFormat } from '../../sheet/number-format';
import type { SheetSnapshot } from '../../sheet/snapshot';

/** Error codes of a cell (MS-XLS 2.5.10 BErr). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** An error newer than the codes above, whose name the reader does not give. */
const OTHER_ERROR = '#ERROR!';

/** A formula whose result the writing program did not store: nobody can know it without calculating, so it is neither blank nor 0. */
export const NO_RESULT = '#CALC!';

/** Days between the date systems of 1904 and 1900 (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_1904 = 1462;

export interface ValueOptions {
  readonly usesDate1904: boolean;
  readonly keepsFormulas: boolean;
}

export type SheetCells = Pick<SheetSnapshot, 'values' | 'formats' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'formulas'>;

function formatOf(cell: CellObject): string | null {
  return cell.z === undefined || cell.z === 'General' ? null : String(cell.z);
}

function numberOf(value: number, format: string | null, usesDate1904: boolean): number {
  return usesDate1904 && isDateFormat(format) ? value + DAYS_1904 : value;
}

/** The value of a cell as the snapshot holds it. A text without any character is blank. */
export function valueOf(cell: CellObject, usesDate1904: boolean): CellValue {
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? numberOf(cell.v, formatOf(cell), usesDate1904) : null;
    case 's':
      return typeof cell.v === 'string' && cell.v !== '' ? cell.v : null;
    case 'b':
      return cell.v === true;
    case 'e':
      return { kind: 'error', text: ERRORS[Number(cell.v)] ?? OTHER_ERROR };
    default:
      return cell.f === undefined ? null : { kind: 'error', text: NO_RESULT };
  }
}

function hiddenOf(sheet: WorkSheet, rows: number, columns: number): Pick<SheetCells, 'hiddenRows' | 'hiddenColumns'> {
  const indexes = (list: readonly ({ hidden?: boolean } | undefined)[], end: number) =>
    list.slice(0, end).flatMap((line, i) => (line?.hidden ? [i] : []));
  return { hiddenRows: indexes(sheet['!rows'] ?? [], rows), hiddenColumns: indexes(sheet['!cols'] ?? [], columns) };
}

interface Grid {
  readonly values: CellValue[][];
  readonly formats: (string | null)[][];
  readonly formulas: (string | null)[][];
}

function readRow(cells: readonly (CellObject | undefined)[], options: ValueOptions, into: Grid): void {
  const values: CellValue[] = [];
  const formats: (string | null)[] = [];
  const formulas: (string | null)[] = [];
  let used = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    const value = cell ? valueOf(cell, options.usesDate1904) : null;
    values.push(value);
    formats.push(cell ? formatOf(cell) : null);
    if (options.keepsFormulas) formulas.push(cell?.f === undefined ? null : `=${cell.f}`);
    if (value !== null || cell?.f !== undefined) used = column + 1;
  }
  for (const line of [values, formats, formulas]) line.length = Math.min(line.length, used);
  into.values.push(values);
  into.formats.push(formats);
  into.formulas.push(formulas);
}

/** Only the first cell of a merged area keeps its value, also where a file holds others underneath. */
function blankMerged(values: CellValue[][], merges: SheetCells['merges']): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, values.length - 1); row++) {
      const line = values[row] ?? [];
      for (let column = left; column <= Math.min(right, line.length - 1); column++) {
        if (row !== top || column !== left) line[column] = null;
      }
    }
  }
}

function readGrid(sheet: WorkSheet, options: ValueOptions): Grid {
  const grid: Grid = { values: [], formats: [], formulas: [] };
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  for (let row = 0; row < rows.length; row++) readRow(rows[row] ?? [], options, grid);
  return grid;
}

/** The cells of a worksheet as the snapshot holds them, to the last row that holds anything. */
export function readCells(sheet: WorkSheet, options: ValueOptions): SheetCells {
  const { values, formats, formulas } = readGrid(sheet, options);
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  blankMerged(values, merges);
  const hasFormula = (row: number) => formulas[row]?.some((formula) => formula !== null) ?? false;
  let rows = values.length;
  while (rows > 0 && !hasFormula(rows - 1) && (values[rows - 1] ?? []).every(isBlank)) rows--;
  for (const grid of [values, formats, formulas]) grid.length = rows;
  const columns = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  return {
    values,
    formats,
    merges: merges.filter(({ top, left }) => top < rows && left < columns),
    ...hiddenOf(sheet, rows, columns),
    ...(options.keepsFormulas ? { formulas } : {}),
  };
}
