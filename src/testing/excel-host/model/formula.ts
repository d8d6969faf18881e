import { quoteSheet } from '../../../sheet/a1';
import { invalidArgument } from '../rpc/api-error';
import type { TableData, WorkbookData } from './workbook-data';

/** The formula without its text constants. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

export interface TableColumns {
  readonly table: TableData;
  readonly columns: readonly string[];
}

function checkTables(bare: string, tables: readonly TableColumns[]): void {
  for (const match of bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[((?:\[[^\]]*\],?)+|[^[\]]*)\]/gu)) {
    const found = tables.find(({ table }) => table.name.toLowerCase() === match[1]?.toLowerCase());
    if (!found) throw invalidArgument(`The formula speaks of a table ${String(match[1])} that is not there`);
    for (const column of (match[2] ?? '').split(',').map((part) => part.replaceAll(/[[\]]/g, ''))) {
      if (column === '' || column.startsWith('#') || found.columns.includes(column)) continue;
      throw invalidArgument(`The formula speaks of a column ${column} that ${found.table.name} does not have`);
    }
  }
}

function checkSheets(bare: string, sheets: readonly string[]): void {
  for (const match of bare.matchAll(/'((?:[^']|'')+)'!/g)) {
    const name = (match[1] ?? '').replaceAll("''", "'");
    if (!sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()))
      throw invalidArgument(`The formula speaks of a sheet ${name} that is not there`);
  }
}

/** Refuses a formula that Excel would refuse: unbalanced, too long, or of tables, columns and sheets that are not there. */
export function checkFormula(formula: string, workbook: WorkbookData, tables: readonly TableColumns[]): void {
  const bare = withoutTexts(formula);
  const opened = bare.split('(').length - bare.split(')').length;
  if (opened !== 0 || bare.replaceAll('""', '').includes('"') || formula.length > 8192)
    throw invalidArgument(`Excel cannot read the formula ${formula}`);
  checkTables(bare.replaceAll(/'(?:[^']|'')+'!/g, ''), tables);
  checkSheets(
    bare,
    workbook.sheets.map((sheet) => sheet.name),
  );
}

function eachFormula(workbook: WorkbookData, change: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const name of sheet.names) name.formula = change(name.formula);
    for (const row of sheet.cells) for (const cell of row ?? []) if (cell?.formula) cell.formula = change(cell.formula);
  }
  for (const name of workbook.names) name.formula = change(name.formula);
}

function references(formula: string, sheet: string, replacement: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  const bare = new RegExp(`(?<![\\p{L}\\p{N}_.'])${sheet.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'giu');
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replaceAll(`${quoteSheet(sheet)}!`, replacement).replaceAll(bare, replacement)))
    .join('');
}

/** Formulas follow a sheet that is renamed. */
export function renameInFormulas(workbook: WorkbookData, from: string, to: string): void {
  eachFormula(workbook, (formula) => references(formula, from, `${quoteSheet(to)}!`));
}

/** Formulas lose a sheet that is deleted. */
export function breakFormulas(workbook: WorkbookData, sheet: string): void {
  eachFormula(workbook, (formula) => references(formula, sheet, '#REF!'));
}
