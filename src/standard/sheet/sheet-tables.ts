import { CONVERSION_TABLE } from './conversion-columns';
import { CALENDAR_TABLE, SETTING_TABLE, TERM_TABLE } from './other-columns';
import { RULE_TABLE } from './rule-columns';
import type { SheetTableDefinition, TableId } from './sheet-column';

/** 达标标准: the name of the sheet that the program and the clerk keep together. */
export const STANDARD_SHEET = '达标标准';

/** The tables of the sheet, from left to right. */
export const SHEET_TABLES: readonly SheetTableDefinition[] = [RULE_TABLE, CONVERSION_TABLE, TERM_TABLE, CALENDAR_TABLE, SETTING_TABLE];

const BY_ID = Object.fromEntries(SHEET_TABLES.map((table) => [table.id, table])) as Readonly<Record<TableId, SheetTableDefinition>>;

export function sheetTable(id: TableId): SheetTableDefinition {
  return BY_ID[id];
}

/** Heading of a column as it is written. */
export function headingOf(table: TableId, column: string): string {
  return BY_ID[table].columns.find(({ id }) => id === column)?.heading ?? column;
}
