import type { Area } from '../sheet/cell-address';
import { overlaps } from '../sheet/cell-address';
import { parseArea } from '../sheet/a1';
import { correctionOf, headingKey, rowKey, rowOfHeader } from './apply-corrections';
import type { Corrections, TableCorrection } from './corrections';
import type { SheetGrid } from './grid/sheet-grid';
import { tableUnder } from './locate/build-table';
import { findHeader } from './locate/find-header';
import type { LocateContext } from './locate/header-evidence';
import type { LocatedTable } from './locate/located-table';
import { scanRow } from './locate/row-scan';
import { isTotalRow } from './locate/total-row';
import { shapeOfHeadings } from './same-shape';
import type { RowRole } from './table';

/** A table where it stands after all, with what a person overruled of it. */
export interface PlacedTable {
  readonly located: LocatedTable;
  readonly correction: TableCorrection | null;
  /** The headings as found, joined by `|`. */
  readonly headings: string;
  /** The sheet as it is written, where recognition sees known words for the school's own headings. */
  readonly written: SheetGrid;
  /** Where it was found; null where a person pointed at it. */
  readonly foundAt: Area | null;
}

/** Where tables are looked for, and the sheet as it is written. */
export interface PlaceContext extends LocateContext {
  readonly written: SheetGrid;
}

/** The tables of a sheet as a person corrected them; one that a corrected range takes in is no table of its own. */
export function placeTables(context: PlaceContext, found: readonly LocatedTable[], corrections: Corrections): readonly PlacedTable[] {
  const { grid, written } = context;
  const placed = found.map((each): PlacedTable => {
    const table = { ...each, grid: written };
    const headings = headingKey(table);
    const correction = correctionOf(table, headings, corrections);
    const located = correction ? { ...correctPlace(table, correction), grid } : each;
    return { located, correction, headings, written, foundAt: areaOf(each) };
  });
  const ranged = placed.filter(({ correction }) => correction?.range !== undefined);
  const own = placed.filter((each) => ranged.includes(each) || !ranged.some(({ located }) => isWithin(each.located, located)));
  return [...own, ...tablesPointedAt(context, own, corrections)];
}

function isWithin(inner: Area, outer: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

function areaOf({ top, bottom, left, right }: LocatedTable): Area {
  return { top, bottom, left, right };
}

/** The table at the range and with the header rows that a person stated, moved to where the table stands on this sheet. */
function correctPlace(table: LocatedTable, correction: TableCorrection): LocatedTable {
  const stated = correction.headerRows?.map((row) => row - 1);
  const range = rangeOn(table, correction);
  if (!range && !stated) return table;
  const shift = shiftOf(table, correction);
  const area = range && clamped(moved(range, shift), table);
  const headerRows = stated ? stated.map((row) => row + shift.top) : headerWithin(table, area);
  return withRows(table, area ?? aroundHeader(table, headerRows), headerRows);
}

/** The stated range; on another sheet only where it is known how it moves with the table. */
function rangeOn({ grid }: LocatedTable, { range, sheet, foundAt }: TableCorrection): Area | null {
  if (range === undefined || (foundAt === undefined && sheet !== undefined && sheet !== grid.sheet.name)) return null;
  return parseArea(range);
}

/** How far the table's edges stand from where they stood when the correction was made. */
function shiftOf(table: LocatedTable, correction: TableCorrection): Area {
  const found = correction.foundAt === undefined ? null : parseArea(correction.foundAt);
  const shift = found ? difference(table, found) : { top: 0, bottom: 0, left: 0, right: 0 };
  const header = rowOfHeader(table, correction.header);
  const stated = correction.headerRows?.at(-1);
  return header === null || stated === undefined ? shift : { ...shift, top: header - (stated - 1) };
}

function difference(a: Area, b: Area): Area {
  return { top: a.top - b.top, bottom: a.bottom - b.bottom, left: a.left - b.left, right: a.right - b.right };
}

function moved(area: Area, by: Area): Area {
  return { top: area.top + by.top, bottom: area.bottom + by.bottom, left: area.left + by.left, right: area.right + by.right };
}

/** A whole column that was selected ends where the sheet does. */
function clamped({ top, bottom, left, right }: Area, { grid }: Pick<LocatedTable, 'grid'>): Area {
  return {
    top: Math.max(0, top),
    left: Math.max(0, left),
    bottom: Math.max(top, Math.min(bottom, grid.rowCount - 1)),
    right: Math.max(left, Math.min(right, grid.columnCount - 1)),
  };
}

/** The header rows that were found, as far as a stated range has them; else its first row. */
function headerWithin({ headerRows }: LocatedTable, area: Area | null): readonly number[] {
  if (!area || headerRows.length === 0) return headerRows;
  const within = headerRows.filter((row) => row >= area.top && row <= area.bottom);
  return within.length > 0 ? within : [area.top];
}

/** What stands above a stated header is none of the table. */
function aroundHeader(table: LocatedTable, headerRows: readonly number[]): Area {
  return { ...areaOf(table), top: headerRows[0] ?? table.top, bottom: Math.max(table.bottom, ...headerRows) };
}

function withRows(table: LocatedTable, area: Area, headerRows: readonly number[]): LocatedTable {
  const roles = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => roleOf(table, area, headerRows, area.top + index));
  return { ...table, ...area, headerRows, roles };
}

function roleOf(table: LocatedTable, area: Area, headerRows: readonly number[], row: number): RowRole {
  if (headerRows.includes(row)) return 'header';
  if (row < (headerRows[0] ?? area.top)) return 'note';
  const known = table.roles[row - table.top];
  if (known !== undefined && known !== 'header') return known;
  const scan = scanRow(table.grid, row, area);
  if (scan.columns.length === 0) return 'blank';
  return isTotalRow(table.grid, scan) ? 'total' : 'record';
}

/** Tables that a person pointed at where none was found: on the very sheet, and wherever else their header stands. */
function tablesPointedAt(context: PlaceContext, placed: readonly PlacedTable[], { tables }: Corrections): readonly PlacedTable[] {
  const { grid, written } = context;
  const isFree = (area: Area) => !placed.some(({ located }) => overlaps(located, area));
  return tables.flatMap((correction): PlacedTable[] => {
    if (correction.range === undefined || correction.foundAt !== undefined) return [];
    const located = correction.sheet === grid.sheet.name ? tableAt(context, correction) : tableLike(context, correction);
    if (!located || !isFree(located)) return [];
    return [{ located, correction, headings: headingKey({ ...located, grid: written }), written, foundAt: null }];
  });
}

function tableAt(context: LocateContext, { range = '', headerRows }: TableCorrection): LocatedTable | null {
  const stated = parseArea(range);
  const area = stated && clamped(stated, context);
  if (!area) return null;
  const header = headerRows?.map((row) => row - 1) ?? findHeader(context, area.top, area, true) ?? [];
  return withRows({ grid: context.grid, ...area, headerRows: [], roles: [], above: [], notes: [], facts: [] }, area, header);
}

/** The table under the first row that reads like the header of one that was pointed at. */
function tableLike(context: PlaceContext, { header, headerRows = [] }: TableCorrection): LocatedTable | null {
  const { written: grid } = context;
  if (header === undefined || header === '') return null;
  const band = { left: 0, right: grid.columnCount - 1 };
  for (let row = 0; row < grid.rowCount; row++) {
    if (shapeOfHeadings(rowKey(grid, row, band)) !== shapeOfHeadings(header)) continue;
    const rows = headerRows.map((each) => row + each - (headerRows.at(-1) ?? each)).filter((each) => each >= 0);
    return tableUnder(context, rows.length > 0 ? rows : [row], band, { said: [], to: grid.rowCount });
  }
  return null;
}
