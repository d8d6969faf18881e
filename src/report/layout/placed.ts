import type { Area } from '../../sheet/cell-address';
import type { Block, Column, Content, Description, Report, Row } from '../description';
import type { Formula, Place, Shown } from '../formula/formula';
import type { Format } from '../theme';
import type { Role } from './look';

/** What stands in a cell of a sheet that is being laid out. */
export interface Source {
  readonly content: Content;
  readonly role: Role;
  readonly format: Format;
  readonly column: Column | null;
  readonly row: Row | null;
  readonly place: Place;
  /** A longer text that the cell may come to show. */
  readonly measure: string | null;
  /** Worked out once, when first asked for. */
  known?: { readonly value: Shown; readonly isPartial: boolean };
}

export interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  readonly right: number;
}

/** A block with the rows it was given, 0-based on the sheet. */
export interface PlacedBlock {
  readonly block: Block;
  readonly columns: readonly PlacedColumn[];
  readonly groupRow: number | null;
  readonly headRow: number;
  readonly first: number;
  readonly last: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, number>;
}

/** 版面: one report with a row and a column for everything on it; sources are worked out later. */
export interface SheetLayout {
  readonly report: Report;
  readonly description: Description;
  readonly name: string;
  readonly width: number;
  readonly blocks: readonly PlacedBlock[];
  readonly cells: readonly (Source | null)[][];
  readonly merges: readonly Area[];
  readonly noteRows: { readonly first: number; readonly last: number };
  readonly signatureRow: number | null;
  readonly lastRow: number;
}

/** A formula among the contents of cells. */
export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && content !== null && content.kind === 'formula';
}
