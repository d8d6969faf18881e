import { foldTight } from '../../values/fold-text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { findTables, rowsOfTable } from './find-tables';
import type { ReadStandard } from './rows-to-standard';
import { rowsToStandard } from './rows-to-standard';
import { STANDARD_SHEET } from './sheet-tables';

/** The sheet 达标标准 of a workbook, or null. */
export function standardSheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find(({ name }) => foldTight(name) === STANDARD_SHEET) ?? null;
}

/** The standard that a sheet holds; null where no table of rules stands on it. */
export function readStandardSheet(sheet: SheetSnapshot): ReadStandard | null {
  const tables = findTables(sheet);
  if (!tables.some(({ table }) => table === 'rules')) return null;
  return rowsToStandard(tables.flatMap((table) => rowsOfTable(sheet, table)));
}

/** The standard of a workbook that is given as one: its sheet 达标标准, else any sheet with a table of rules. */
export function standardOfFile(workbook: WorkbookSnapshot): ReadStandard | null {
  const named = standardSheetOf(workbook);
  for (const sheet of [...(named ? [named] : []), ...workbook.sheets]) {
    const read = readStandardSheet(sheet);
    if (read) return read;
  }
  return null;
}

/** The standard that the first of some workbooks with a sheet 达标标准 keeps; null where none does. */
export function standardOfWorkbooks(workbooks: readonly WorkbookSnapshot[]): ReadStandard | null {
  for (const workbook of workbooks) {
    const sheet = standardSheetOf(workbook);
    const read = sheet && readStandardSheet(sheet);
    if (read) return read;
  }
  return null;
}
