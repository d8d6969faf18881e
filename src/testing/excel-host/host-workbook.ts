import type { CellValue } from '../../sheet/cell-value';
import type { SheetContent, WorkbookContent } from '../workbook-contract';
import { MARK_NAME, markFormula } from '../../workbook/mark';
import { memoryXml } from '../../workbook/memory-part';
import { ensureCell } from './model/sheet-grid';
import { newSheet, newWorkbook } from './model/new-workbook';
import type { SheetData, WorkbookData } from './model/workbook-data';
import { giveId } from './model/workbook-data';

function put(sheet: SheetData, at: { row: number; column: number }, value: CellValue): void {
  if (value === null) return;
  ensureCell(sheet, at.row, at.column).value = typeof value === 'object' ? { error: value.text } : value;
}

function putFormat(sheet: SheetData, at: { row: number; column: number }, numberFormat: string | null): void {
  if (numberFormat === null) return;
  const cell = ensureCell(sheet, at.row, at.column);
  cell.format = { ...cell.format, numberFormat };
}

function eachCell<T>(rows: readonly (readonly T[])[], act: (at: { row: number; column: number }, cell: T) => void): void {
  for (const [row, line] of rows.entries()) for (const [column, cell] of line.entries()) act({ row, column }, cell);
}

function sheetOf(workbook: WorkbookData, content: SheetContent): SheetData {
  const sheet = newSheet(giveId(workbook), content.name);
  eachCell(content.values ?? [], (at, value) => put(sheet, at, value));
  eachCell(content.formats ?? [], (at, format) => putFormat(sheet, at, format));
  eachCell(content.formulas ?? [], ({ row, column }, formula) => {
    if (formula !== null) ensureCell(sheet, row, column).formula = formula;
  });
  sheet.merges = [...(content.merges ?? [])];
  sheet.hiddenRows = new Set(content.hiddenRows ?? []);
  sheet.hiddenColumns = new Set(content.hiddenColumns ?? []);
  sheet.isProtected = content.isProtected ?? false;
  sheet.visibility = content.visible === false ? 'Hidden' : 'Visible';
  if (content.mark != null) {
    sheet.names.push({ id: giveId(workbook), name: MARK_NAME, formula: `=${markFormula(content.mark)}`, comment: '', visible: false });
  }
  return sheet;
}

/** A workbook for the host, built from what a snapshot of it would say. */
export function hostWorkbook(content: WorkbookContent): WorkbookData {
  const workbook = newWorkbook(content.name ?? '台账.xlsx');
  for (const sheet of content.sheets) workbook.sheets.push(sheetOf(workbook, sheet));
  workbook.activeSheet = workbook.sheets.find((sheet) => sheet.visibility === 'Visible')?.id ?? '';
  workbook.isStructureProtected = content.isStructureProtected ?? false;
  if (content.memory != null) workbook.parts.push({ id: giveId(workbook), xml: memoryXml(content.memory) });
  return workbook;
}
