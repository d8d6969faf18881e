import { invalidArgument, invalidOperation } from '../rpc/api-error';
import type { Area } from '../../../sheet/cell-address';
import { overlaps } from '../../../sheet/cell-address';
import { DEFAULT_FORMAT } from '../model/cell-format';
import { cellAt, intersection, occupied } from '../model/sheet-grid';
import type { SheetData } from '../model/workbook-data';
import { checkWritable } from './book';
import { unmergeCells } from './range-values';

function eachCell(sheet: SheetData, area: Area, act: (row: number, column: number) => void): void {
  const there = occupied(sheet, area);
  if (!there) return;
  for (let row = there.top; row <= there.bottom; row += 1) {
    for (let column = there.left; column <= there.right; column += 1) if (cellAt(sheet, row, column)) act(row, column);
  }
}

function clearContents(sheet: SheetData, area: Area): void {
  if (sheet.tables.some((table) => intersection({ ...table.area, bottom: table.area.top }, area))) {
    throw invalidOperation('Headings of a table cannot be emptied');
  }
  eachCell(sheet, area, (row, column) => Object.assign(cellAt(sheet, row, column) ?? {}, { value: '', formula: null }));
}

function clearFormats(sheet: SheetData, area: Area): void {
  eachCell(sheet, area, (row, column) => Object.assign(cellAt(sheet, row, column) ?? {}, { format: DEFAULT_FORMAT }));
  unmergeCells(sheet, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !one.areas.some((part) => overlaps(part, area)));
}

function clearLinks(sheet: SheetData, area: Area): void {
  eachCell(sheet, area, (row, column) => Object.assign(cellAt(sheet, row, column) ?? {}, { hyperlink: null }));
}

/** Empties cells, or takes their look away, or both with validation and links. */
export function clearCells(sheet: SheetData, area: Area, applyTo: string): void {
  checkWritable(sheet);
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(applyTo))
    throw invalidArgument(`applyTo cannot be ${applyTo}`);
  if (applyTo === 'All' || applyTo === 'Contents') clearContents(sheet, area);
  if (applyTo === 'All' || applyTo === 'Formats') clearFormats(sheet, area);
  if (applyTo === 'All' || applyTo.endsWith('Hyperlinks')) clearLinks(sheet, area);
  if (applyTo === 'All') sheet.validations = sheet.validations.filter((one) => !one.areas.some((part) => overlaps(part, area)));
}
