/** 列: one column of a table of the standard. */
export interface SheetColumn {
  readonly id: string;
  /** As it is written. */
  readonly heading: string;
  /** Other headings that are understood. */
  readonly also: readonly string[];
  /** Choices of its drop-down list; a cell may hold other words that are understood. */
  readonly choices?: readonly string[];
  /** What a blank cell means, as it would be written. */
  readonly blank?: string;
  /** In Excel characters. */
  readonly width: number;
  /** What stands in it, in one sentence for the clerk. */
  readonly meaning: string;
}

/** 表: one table of the sheet 达标标准. */
export interface SheetTableDefinition {
  readonly id: TableId;
  /** Name of the table in Excel, and the caption above it. */
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly SheetColumn[];
  /** A line of headings is this table's where it has one heading of each list. */
  readonly known: readonly (readonly string[])[];
}

export const TABLE_IDS = ['rules', 'conversions', 'terms', 'calendar', 'settings'] as const;
export type TableId = (typeof TABLE_IDS)[number];
