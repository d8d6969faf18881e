import type { CellRange } from '../../sheet/cell-address';
import type { SheetGrid } from '../grid/sheet-grid';
import type { RowRole } from '../table';
import type { FormFact } from './form-head';
import type { Band } from './row-scan';

/** A line near a table: a title, section or note, with the columns that it stands over. */
export interface ContextLine {
  readonly text: string;
  readonly at: CellRange;
  /** Rows between it and the table's first row; negative below the table. */
  readonly distance: number;
}

/** A table that was found and not yet understood. */
export interface LocatedTable extends Band {
  readonly grid: SheetGrid;
  readonly top: number;
  readonly bottom: number;
  /** Sheet rows of the header; empty where the table has none. */
  readonly headerRows: readonly number[];
  /** The role of each row from `top` to `bottom`. */
  readonly roles: readonly RowRole[];
  /** Titles and sections above, nearest first. */
  readonly above: readonly ContextLine[];
  /** Notes above and below. */
  readonly notes: readonly ContextLine[];
  /** What a form's head says for the table. */
  readonly facts: readonly FormFact[];
}
