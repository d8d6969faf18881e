/** An error that a cell shows, such as `#VALUE!`. */
export interface ErrorValue {
  readonly kind: 'error';
  readonly text: string;
}

/**
 * 单元格的值: what a cell holds. A blank cell is null, never '' or 0. A date is its serial number; only the cell's number format
 * tells that it is one (`isDateFormat`).
 */
export type CellValue = string | number | boolean | null | ErrorValue;

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** Whether nothing can be read in the cell: null, or text of blanks alone (full-width and no-break blanks too). */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The value as plain text for matching and showing; blanks around it removed, '' for a blank cell. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return (isErrorValue(value) ? value.text : String(value)).trim();
}
