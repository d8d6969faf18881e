import { tableUnder, tableWithoutHeader } from './build-table';
import type { Surroundings } from './build-table';
import { findHeader } from './find-header';
import { readFormRow } from './form-head';
import type { LocateContext } from './header-evidence';
import { isLine } from './line';
import type { LocatedTable } from './located-table';
import type { Band } from './row-scan';
import { isBlankRow, scanRow } from './row-scan';
import type { Said } from './said';
import { isForAll, readSaid, withNotes } from './said';
import { isLoneLabel, labelledColumns, splitColumns } from './split-columns';

/**
 * The tables of a sheet, from top to bottom and left to right. Reading down, lines and form heads are kept until a header comes; the header
 * takes what stands above it, and the rows below it as far as they are its own.
 */
export function findTables(context: LocateContext): readonly LocatedTable[] {
  const { grid } = context;
  const found = findInBand(context, { left: 0, right: grid.columnCount - 1 }, 0, grid.rowCount);
  return found.map((table) => withNotes(context, table));
}

function findInBand(context: LocateContext, band: Band, from: number, to: number): readonly LocatedTable[] {
  const found: LocatedTable[] = [];
  let said: Said[] = [];
  for (let row = from; row < to; row++) {
    const scan = scanRow(context.grid, row, band);
    if (isBlankRow(scan)) continue;
    const form = readFormRow(context, scan);
    if (form || isLine(context.grid, scan)) {
      said.push(readSaid(context, scan, form));
      continue;
    }
    const tables = tablesAt(context, band, row, { said, to });
    found.push(...tables);
    row = Math.max(row, ...tables.map((table) => table.bottom));
    said = said.filter(isForAll);
  }
  return found;
}

function tablesAt(context: LocateContext, band: Band, row: number, around: Surroundings): readonly LocatedTable[] {
  const isUnderTitle = around.said.some((each) => each.row === row - 1);
  const headerRows = findHeader(context, row, band, isUnderTitle);
  if (headerRows) return tablesUnder(context, headerRows, band, around);
  const table = tableWithoutHeader(context, band, row, around);
  return table ? [table] : [];
}

/** The table under a header, or the tables side by side; under each of those, others may follow in its own columns. */
function tablesUnder(context: LocateContext, headerRows: readonly number[], band: Band, around: Surroundings): readonly LocatedTable[] {
  const bands = splitColumns(context.grid, headerRows, band);
  if (bands.length === 1) return [tableUnder(context, headerRows, band, around)];
  const to = Math.min(around.to, commonRowBelow(context, headerRows, bands));
  return bands.flatMap((part) => {
    const titles = headerRows.filter(
      (row, index) => isTitleOfBand(context, row, part) || (index === 0 && areLoneLabels(context, row, bands)),
    );
    const own = headerRows.filter((row) => !titles.includes(row));
    const said = [...around.said, ...titles.map((row) => readSaid(context, scanRow(context.grid, row, part), null))];
    const table = tableUnder(context, own.length > 0 ? own : headerRows, part, { said, to });
    return [table, ...findInBand(context, part, table.bottom + 1, to)];
  });
}

/** One cell over a whole band is its title, not a heading. */
function isTitleOfBand({ grid }: LocateContext, row: number, band: Band): boolean {
  const [column, ...others] = scanRow(grid, row, band).columns;
  if (column !== band.left || others.length > 0) return false;
  const area = grid.merge(row, column);
  return area !== null && area.left <= band.left && area.right >= band.right;
}

/** Over each of the bands stands one cell alone. */
function areLoneLabels({ grid }: LocateContext, row: number, bands: readonly Band[]): boolean {
  return bands.every((band) => isLoneLabel(grid, row, labelledColumns(grid, [row, row + 1], band)));
}

/** The first row below tables side by side that belongs to all of them again: a cell reaches over the cut. */
function commonRowBelow({ grid }: LocateContext, headerRows: readonly number[], bands: readonly Band[]): number {
  const cuts = bands.slice(1).map(({ left }) => left);
  for (let row = (headerRows.at(-1) ?? 0) + 1; row < grid.rowCount; row++) {
    const crosses = cuts.some((cut) => {
      const area = grid.merge(row, cut);
      return area !== null && area.left < cut && area.top === row;
    });
    if (crosses) return row;
  }
  return grid.rowCount;
}
