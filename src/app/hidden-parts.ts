import type { RecognisedTable } from '../recognise/table';
import { formatColumn } from '../sheet/a1';
import { isBlank } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { valueAt } from '../sheet/snapshot';

/** 隐藏的行列: what of a ledger is not seen in the workbook, and was read all the same. */
export interface HiddenPart {
  readonly workbook: string;
  readonly sheet: string;
  readonly what: 'sheet' | 'rows' | 'columns';
  /** How many rows or columns; 1 for a sheet. */
  readonly n: number;
  /** `12–15、20` or `C、F–G`; '' for a sheet. */
  readonly at: string;
}

/** Hidden sheets, rows and columns that hold something of a recognised table, in workbook order. */
export function hiddenParts(workbooks: readonly WorkbookSnapshot[], tables: readonly RecognisedTable[]): readonly HiddenPart[] {
  return workbooks.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => {
      const own = tables.filter(
        ({ range, kind }) => kind !== 'unrecognised' && range.workbook === sheet.workbook && range.sheet === sheet.name,
      );
      return own.length === 0 ? [] : partsOf(sheet, own);
    }),
  );
}

function partsOf(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly HiddenPart[] {
  const base = { workbook: sheet.workbook, sheet: sheet.name };
  const rows = sheet.hiddenRows.filter((row) => tables.some((table) => isRowFilled(sheet, table, row)));
  const columns = sheet.hiddenColumns.filter((column) => tables.some((table) => isColumnFilled(sheet, table, column)));
  return [
    ...(sheet.visible ? [] : [{ ...base, what: 'sheet', n: 1, at: '' } as const]),
    ...(rows.length === 0 ? [] : [{ ...base, what: 'rows', n: rows.length, at: spans(rows, (row) => String(row + 1)) } as const]),
    ...(columns.length === 0 ? [] : [{ ...base, what: 'columns', n: columns.length, at: spans(columns, formatColumn) } as const]),
  ];
}

function isRowFilled(sheet: SheetSnapshot, { range }: RecognisedTable, row: number): boolean {
  if (row < range.top || row > range.bottom) return false;
  for (let column = range.left; column <= range.right; column++) if (!isBlank(valueAt(sheet, row, column))) return true;
  return false;
}

function isColumnFilled(sheet: SheetSnapshot, { range }: RecognisedTable, column: number): boolean {
  if (column < range.left || column > range.right) return false;
  for (let row = range.top; row <= range.bottom; row++) if (!isBlank(valueAt(sheet, row, column))) return true;
  return false;
}

/** Spans that are named; a filtered list has hundreds. */
const MOST_SPANS = 6;

function spans(indices: readonly number[], name: (index: number) => string): string {
  const found: { first: number; last: number }[] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open && index === open.last + 1) open.last = index;
    else found.push({ first: index, last: index });
  }
  const told = found.slice(0, MOST_SPANS).map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
  return [...told, ...(found.length > MOST_SPANS ? ['…'] : [])].join(', ');
}
