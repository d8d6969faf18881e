/** 单元格地址: where a cell stands. Rows and columns are 0-based inside the program; A1 text exists only at its edges (`a1.ts`). */

/** A rectangle of cells on some sheet; all four edges are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one worksheet of one workbook. */
export interface CellAddress {
  /** The workbook's file name, as the port gave it. */
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells of one worksheet of one workbook. */
export interface CellRange extends Area {
  readonly workbook: string;
  readonly sheet: string;
}

/** The area that holds exactly one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The range that holds exactly the given cell. */
export function cellRange(cell: CellAddress): CellRange {
  return { workbook: cell.workbook, sheet: cell.sheet, ...cellArea(cell.row, cell.column) };
}

/** Whether the area holds the cell at row and column. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
