import type { Area } from '../../../sheet/cell-address';
import type { CellFormat } from './cell-format';
import type { ChartData } from './chart-data';
import type { PageLayoutData } from './page-layout-data';

/** A whole workbook as plain data: what the host's classes read and write. */
export interface WorkbookData {
  name: string;
  sheets: SheetData[];
  activeSheet: string;
  selection: Area;
  names: NameData[];
  parts: PartData[];
  isStructureProtected: boolean;
  isReadOnly: boolean;
  /** Number of the next id that is given out. */
  nextId: number;
}

export interface SheetData {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB` or ''. */
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  /** By row, then column; holes are empty cells of the default look. */
  cells: CellData[][];
  /** Points by column. */
  columnWidths: Map<number, number>;
  /** Points by row. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  tables: TableData[];
  charts: ChartData[];
  names: NameData[];
  frozen: Area | null;
  autoFilter: Area | null;
  conditionalFormats: ConditionalFormatData[];
  validations: ValidationData[];
  page: PageLayoutData;
  /** A page ends before each of these rows. */
  rowBreaks: number[];
}

/** An error that a cell shows. */
export interface CellError {
  readonly error: string;
}

export type CellContent = string | number | boolean | CellError;

export interface CellData {
  /** '' is an empty cell. */
  value: CellContent;
  /** With its `=`. */
  formula: string | null;
  format: CellFormat;
  hyperlink: HyperlinkData | null;
}

export interface HyperlinkData {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface NameData {
  readonly id: string;
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface PartData {
  readonly id: string;
  xml: string;
}

export interface TableData {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface ConditionalFormatData {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** By API name: `textComparison.rule`, `custom.rule.formula`, `format.font.color`. */
  readonly settings: Map<string, unknown>;
}

export interface ValidationData {
  areas: Area[];
  rule: unknown;
}

export function giveId(workbook: WorkbookData): string {
  workbook.nextId += 1;
  return `{${String(workbook.nextId).padStart(8, '0')}-0000-4000-8000-000000000000}`;
}
