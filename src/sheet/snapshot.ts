import type { Area } from './cell-address';
import type { CellValue } from './cell-value';

/**
 * 工作表快照: one worksheet as it stood when it was read, from A1 to the end of its used range. Plain data that can be posted to a
 * worker. Merged cells keep their value in the first cell alone; the others are null.
 */
export interface SheetSnapshot {
  /** File name of the workbook that the sheet belongs to. */
  readonly workbook: string;
  readonly name: string;
  readonly visible: boolean;
  /** Values by row, then column. Rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in the shape of `values`; null or missing is General. */
  readonly formats: readonly (readonly (string | null)[])[];
  /** Formulas in the shape of `values`, with their `=`; only for sheets of our own (`mark`), where edits must be noticed. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The sheet is protected: it can be read, not written. */
  readonly isProtected: boolean;
  /** What the hidden name `yanxiu.report` of the sheet says; null on a sheet of the user's. */
  readonly mark: string | null;
  /** Set where only the first rows were read, with the number of all used rows. */
  readonly truncatedFrom?: number;
}

/** 工作簿快照: all that is read of one workbook, in one go. */
export interface WorkbookSnapshot {
  /** File name, the `workbook` of all its addresses. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** The workbook's structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Names of all tables (list objects) and of all workbook-wide defined names: none may be used a second time. */
  readonly takenNames: readonly string[];
  /** Text of the workbook's custom XML part that keeps our settings, corrections and decisions; null where there is none. */
  readonly memory: string | null;
}

/** The value at row and column, null outside what was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** The number format at row and column, null for General. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formats[row]?.[column] ?? null;
}
