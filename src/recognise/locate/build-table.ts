import type { SheetGrid } from '../grid/sheet-grid';
import type { LocateContext } from './header-evidence';
import type { LocatedTable } from './located-table';
import type { Band } from './row-scan';
import { scanRow } from './row-scan';
import type { Said } from './said';
import { linesAbove } from './said';
import type { Body } from './scan-body';
import { scanBody } from './scan-body';
import { labelledColumns } from './split-columns';

/** What stands above a table, and the row before which it ends. */
export interface Surroundings {
  readonly said: readonly Said[];
  readonly to: number;
}

/** The table that a header begins: its rows down to the last that is its own. */
export function tableUnder(context: LocateContext, headerRows: readonly number[], band: Band, { said, to }: Surroundings): LocatedTable {
  const top = headerRows[0] ?? 0;
  const bodyTop = (headerRows.at(-1) ?? top) + 1;
  const above = linesAbove(said, top, band);
  const titles = new Set(above.map((line) => line.text.replace(/\s/g, '')));
  const body = scanBody(context, { ...band, headerRows, top: bodyTop, limit: to, titles });
  const labelled = labelledColumns(context.grid, headerRows, band);
  const first = labelled[0] ?? band.left;
  return {
    grid: context.grid,
    left: firstColumn(context, { left: band.left, right: first }, bodyTop, body),
    right: lastColumn(context, { left: labelled.at(-1) ?? first, right: band.right }, bodyTop, body),
    top,
    bottom: Math.max(body.bottom, bodyTop - 1),
    headerRows,
    roles: [...headerRows.map(() => 'header' as const), ...body.roles],
    above,
    notes: [],
    facts: said.flatMap((each) => each.facts),
  };
}

/** A single row without a header is a stray remark. */
const FEWEST_ROWS = 2;

/** Rows that look like records although nothing heads them; null where there are none. */
export function tableWithoutHeader(context: LocateContext, band: Band, top: number, { said, to }: Surroundings): LocatedTable | null {
  const body = scanBody(context, { ...band, headerRows: [], top, limit: to, titles: new Set() });
  const records = body.roles.flatMap((role, index) => (role === 'record' ? [scanRow(context.grid, top + index, band).columns] : []));
  if (records.length < FEWEST_ROWS) return null;
  return {
    grid: context.grid,
    left: records.flat().reduce((least, column) => Math.min(least, column), band.right),
    right: records.flat().reduce((most, column) => Math.max(most, column), band.left),
    top,
    bottom: body.bottom,
    headerRows: [],
    roles: body.roles,
    above: linesAbove(said, top, band),
    notes: [],
    facts: said.flatMap((each) => each.facts),
  };
}

/** The table's first column: the first heading, or columns before it that most rows fill although nothing heads them. */
function firstColumn({ grid }: LocateContext, { left: end, right: labelled }: Band, top: number, { bottom }: Body): number {
  let left = labelled;
  while (left > end && isMostlyFilled(grid, left - 1, top, bottom)) left--;
  return left;
}

function isMostlyFilled(grid: SheetGrid, column: number, top: number, bottom: number): boolean {
  return countFilled(grid, column, top, bottom) * 2 >= Math.max(1, bottom - top + 1);
}

function countFilled(grid: SheetGrid, column: number, top: number, bottom: number): number {
  let filled = 0;
  for (let row = top; row <= bottom; row++) if (grid.own(row, column) !== null) filled++;
  return filled;
}

/** The table's last column: the last heading, or a column behind it that most rows fill although nothing heads it. */
function lastColumn({ grid }: LocateContext, { left: labelled, right: end }: Band, top: number, { bottom }: Body): number {
  let right = labelled;
  for (let column = labelled + 1; column <= end; column++) {
    if (countFilled(grid, column, top, bottom) === 0) break;
    if (isMostlyFilled(grid, column, top, bottom)) right = column;
  }
  return right;
}
