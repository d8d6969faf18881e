import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { paintFormulas } from './paint-formulas';
import type { ShownCell, ShownSheet } from './shown-sheet';
import { univerConditions, univerRange } from './univer-conditions';
import { univerStyle } from './univer-style';

/** Excel's own default sizes at 100 per cent, in pixels. */
const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 20;
/** Room after the last cell, so that the sheet does not end with the data. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** Key under which Univer keeps the conditional formats of a workbook. */
const CONDITIONS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** Univer's id of the sheet at this place of the book. */
export function sheetId(at: number): string {
  return `sheet-${at}`;
}

/** The book in Univer's terms. */
export function univerBook(id: string, name: string, sheets: readonly ShownSheet[]): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const data: Record<string, Partial<IWorksheetData>> = {};
  const conditions: Record<string, unknown> = {};
  sheets.map(paintFormulas).forEach((sheet, at) => {
    sheet.styles.forEach((style, index) => (styles[`${at}.${index}`] = univerStyle(style)));
    data[sheetId(at)] = univerSheet(sheet, at);
    if (sheet.conditionalFormats.length > 0) conditions[sheetId(at)] = univerConditions(sheet.conditionalFormats);
  });
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: sheets.map((_, at) => sheetId(at)),
    sheets: data,
    resources: [{ name: CONDITIONS, data: JSON.stringify(conditions) }],
  };
}

function univerSheet(sheet: ShownSheet, at: number): Partial<IWorksheetData> {
  const columnCount = sheet.cells.reduce((most, row) => Math.max(most, row.length), sheet.columnWidths.length);
  return {
    id: sheetId(at),
    name: sheet.name,
    hidden: sheet.isVisible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor && { tabColor: `#${sheet.tabColor}` }),
    rowCount: Math.max(FEWEST_ROWS, sheet.cells.length + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, columnCount + SPARE_COLUMNS),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: cellMatrix(sheet, at),
    mergeData: sheet.merges.map(univerRange),
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    freeze: freeze(sheet.freeze),
    showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  };
}

function cellMatrix(sheet: ShownSheet, at: number): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell) cells[c] = univerCell(cell, at);
    });
    matrix[r] = cells;
  });
  return matrix;
}

function univerCell({ value, formula, style }: ShownCell, at: number): ICellData {
  return {
    ...(value !== null && univerValue(value)),
    ...(formula && { f: formula }),
    ...(style !== undefined && { s: `${at}.${style}` }),
  };
}

/** Conditional formats pass over a number whose type is not said. */
function univerValue(value: string | number | boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function columnData(sheet: ShownSheet): NonNullable<IWorksheetData['columnData']> {
  const data: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  sheet.columnWidths.forEach((w, column) => {
    if (w !== null) data[column] = { w };
  });
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

/** A height that is given is kept; without one Univer fits the row to its text. */
function rowData(sheet: ShownSheet): NonNullable<IWorksheetData['rowData']> {
  const data: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  sheet.rowHeights.forEach((h, row) => {
    if (h !== null) data[row] = { h, ia: BooleanNumber.FALSE };
  });
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function freeze({ rows, columns }: ShownSheet['freeze']): IWorksheetData['freeze'] {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}
