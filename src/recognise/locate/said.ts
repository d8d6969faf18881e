import type { CellRange } from '../../sheet/cell-address';
import { textOf } from '../../sheet/cell-value';
import type { FormFact } from './form-head';
import { readLabelledLine } from './form-head';
import type { LocateContext } from './header-evidence';
import { isLine, isNoteText } from './line';
import type { ContextLine, LocatedTable } from './located-table';
import type { Band, RowScan } from './row-scan';
import { isBlankRow, scanRow } from './row-scan';

/** A line or form row above the tables to come: what stands in it, and what it says for them. */
export interface Said {
  readonly row: number;
  readonly lines: readonly { readonly text: string; readonly at: CellRange }[];
  readonly facts: readonly FormFact[];
}

export function readSaid({ grid, read }: LocateContext, scan: RowScan, form: readonly FormFact[] | null): Said {
  const lines = scan.columns.map((column) => {
    const area = grid.merge(scan.row, column) ?? { top: scan.row, left: column, bottom: scan.row, right: column };
    return { text: textOf(grid.own(scan.row, column)), at: { workbook: grid.sheet.workbook, sheet: grid.sheet.name, ...area } };
  });
  const facts = form ?? scan.columns.flatMap((column) => readLabelledLine(grid, scan.row, column, read));
  return { row: scan.row, lines, facts };
}

/** A form's head is for every table under it until the next head; so is a title in the sheet's first rows. */
const TITLE_ROWS = 2;
export function isForAll({ facts, row }: Said): boolean {
  return facts.length > 0 || row < TITLE_ROWS;
}

/** The lines above a table that stand over its columns, nearest first, without notes. */
export function linesAbove(said: readonly Said[], top: number, band: Band): readonly ContextLine[] {
  return said
    .flatMap(({ row, lines }) => lines.map(({ text, at }) => ({ text, at, distance: top - row })))
    .filter(({ text, at, distance }) => distance > 0 && at.left <= band.right && at.right >= band.left && !isNoteText(text))
    .sort((a, b) => a.distance - b.distance);
}

/** So many rows above and below a table may explain it. */
const NOTE_ROWS = 6;

/** The table with the lines around it: notes stand in the rows after a table, or between its title and its header. */
export function withNotes(context: LocateContext, table: LocatedTable): LocatedTable {
  const { grid } = context;
  const notes: ContextLine[] = [];
  const last = Math.min(grid.rowCount - 1, table.bottom + NOTE_ROWS);
  for (let row = Math.max(0, table.top - NOTE_ROWS); row <= last; row++) {
    if (row >= table.top && row <= table.bottom) continue;
    const scan = scanRow(grid, row, { left: 0, right: grid.columnCount - 1 });
    if (isBlankRow(scan) || !isLine(grid, scan)) continue;
    notes.push(...readSaid(context, scan, []).lines.map((line) => ({ ...line, distance: table.top - row })));
  }
  return { ...table, notes };
}
