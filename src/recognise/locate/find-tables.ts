import type { CellRange } from '../../sheet/cell-address';
import { textOf } from '../../sheet/cell-value';
import { KNOBS } from '../knobs';
import { findHeader } from './find-header';
import type { FormFact } from './form-head';
import { readFormRow, readLabelledLine } from './form-head';
import type { LocateContext } from './header-evidence';
import { isLine, isNoteText } from './line';
import type { ContextLine, LocatedTable } from './located-table';
import type { Band, RowScan } from './row-scan';
import { isBlankRow, scanRow } from './row-scan';
import { scanBody } from './scan-body';
import { labelledColumns, splitColumns } from './split-columns';

/** A line or form row above the tables to come. */
interface Said {
  readonly row: number;
  readonly lines: readonly { readonly text: string; readonly at: CellRange }[];
  readonly facts: readonly FormFact[];
}

/** The tables of a sheet, from top to bottom and left to right. */
export function findTables(context: LocateContext): readonly LocatedTable[] {
  const { grid } = context;
  const band = { left: 0, right: grid.columnCount - 1 };
  return findInBand(context, band, 0, grid.rowCount);
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
    const headerRows = findHeader(
      context,
      row,
      band,
      said.some((each) => each.row === row - 1),
    );
    const tables = headerRows ? tablesUnder(context, headerRows, band, { said, to }) : tableWithoutHeader(context, band, row, { said, to });
    found.push(...tables);
    const bottom = Math.max(row, ...tables.map((table) => table.bottom));
    row = bottom;
    said = said.filter((each) => isForAll(each));
  }
  return found.map((table) => withNotes(context, table));
}

/** A form's head is for every table under it until the next head; so is the sheet's first title. */
function isForAll({ facts, row }: Said): boolean {
  return facts.length > 0 || row <= 1;
}

function readSaid({ grid, read }: LocateContext, scan: RowScan, form: readonly FormFact[] | null): Said {
  const lines = scan.columns.map((column) => {
    const area = grid.merge(scan.row, column) ?? { top: scan.row, left: column, bottom: scan.row, right: column };
    return { text: textOf(grid.own(scan.row, column)), at: { workbook: grid.sheet.workbook, sheet: grid.sheet.name, ...area } };
  });
  const facts = form ?? scan.columns.flatMap((column) => readLabelledLine(grid, scan.row, column, read));
  return { row: scan.row, lines, facts };
}

interface Surroundings {
  readonly said: readonly Said[];
  readonly to: number;
}

function tablesUnder(context: LocateContext, headerRows: readonly number[], band: Band, around: Surroundings): readonly LocatedTable[] {
  const bands = splitColumns(context.grid, headerRows, band);
  const [only] = bands;
  if (bands.length === 1 && only)
    return [tableUnder(context, headerRows, { left: firstLabel(context, headerRows, band), right: band.right }, around)];
  const limit = Math.min(around.to, commonRowBelow(context, headerRows, bands));
  return bands.flatMap((part) => {
    const own = headerRows.filter((row) => !isTitleOfBand(context, row, part));
    const table = tableUnder(context, own.length > 0 ? own : headerRows, part, {
      said: titlesWithin(context, headerRows, own, part, around.said),
      to: limit,
    });
    return [table, ...findInBand(context, part, table.bottom + 1, limit)];
  });
}

function firstLabel({ grid }: LocateContext, headerRows: readonly number[], band: Band): number {
  return labelledColumns(grid, headerRows, band)[0] ?? band.left;
}

/** One cell over a whole band is its title, not a heading. */
function isTitleOfBand({ grid }: LocateContext, row: number, band: Band): boolean {
  const scan = scanRow(grid, row, band);
  const [column] = scan.columns;
  if (scan.columns.length !== 1 || column === undefined) return false;
  const area = grid.merge(row, column);
  return column === band.left && area !== null && area.left <= band.left && area.right >= band.right;
}

/** The lines above, with those header rows that turned out to be a band's title. */
function titlesWithin(
  context: LocateContext,
  rows: readonly number[],
  own: readonly number[],
  band: Band,
  said: readonly Said[],
): readonly Said[] {
  const titles = rows.filter((row) => !own.includes(row)).map((row) => readSaid(context, scanRow(context.grid, row, band), null));
  return [...said, ...titles];
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

function tableUnder(context: LocateContext, headerRows: readonly number[], band: Band, around: Surroundings): LocatedTable {
  const { grid } = context;
  const top = headerRows[0] ?? 0;
  const above = linesAbove(around.said, top, band);
  const bodyTop = (headerRows.at(-1) ?? top) + 1;
  const titles = new Set(above.map((line) => line.text.replace(/\s/g, '')));
  const body = scanBody(context, { ...band, headerRows, top: bodyTop, limit: around.to, titles });
  const labelled = labelledColumns(grid, headerRows, band);
  const left = Math.min(band.left, labelled[0] ?? band.left);
  return {
    grid,
    left,
    right: lastColumn(context, { left, right: band.right }, labelled.at(-1) ?? left, { top: bodyTop, bottom: body.bottom }),
    top,
    bottom: Math.max(body.bottom, bodyTop - 1),
    headerRows,
    roles: [...headerRows.map(() => 'header' as const), ...body.roles],
    above,
    notes: [],
    facts: around.said.flatMap((each) => each.facts),
  };
}

/** The table's last column: the last heading, or a column behind it that holds something although nothing heads it. */
function lastColumn(
  { grid }: LocateContext,
  band: Band,
  labelled: number,
  rows: { readonly top: number; readonly bottom: number },
): number {
  let right = labelled;
  for (let column = labelled + 1; column <= band.right; column++) {
    const filled = countFilled(grid.sheet.values, column, rows);
    if (filled === 0) break;
    if (filled * 2 >= rows.bottom - rows.top + 1) right = column;
  }
  return right;
}

function countFilled(
  values: LocateContext['grid']['sheet']['values'],
  column: number,
  { top, bottom }: { top: number; bottom: number },
): number {
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    const value = values[row]?.[column];
    if (value !== null && value !== undefined && value !== '') filled++;
  }
  return filled;
}

/** A single row without a header is a stray remark. */
const FEWEST_ROWS = 2;

/** Rows that look like records although nothing heads them. */
function tableWithoutHeader(context: LocateContext, band: Band, row: number, around: Surroundings): readonly LocatedTable[] {
  const body = scanBody(context, { ...band, headerRows: [], top: row, limit: around.to, titles: new Set() });
  if (body.roles.filter((role) => role === 'record').length < FEWEST_ROWS) return [];
  const columns = body.roles.flatMap((role, index) => (role === 'record' ? scanRow(context.grid, row + index, band).columns : []));
  const left = columns.reduce((least, column) => Math.min(least, column), band.right);
  const right = columns.reduce((most, column) => Math.max(most, column), band.left);
  return [
    {
      grid: context.grid,
      left,
      right,
      top: row,
      bottom: body.bottom,
      headerRows: [],
      roles: body.roles,
      above: linesAbove(around.said, row, band),
      notes: [],
      facts: around.said.flatMap((each) => each.facts),
    },
  ];
}

/** The lines above a table that stand over its columns, nearest first, without notes. */
function linesAbove(said: readonly Said[], top: number, band: Band): readonly ContextLine[] {
  return said
    .flatMap(({ row, lines }) => lines.map(({ text, at }) => ({ text, at, distance: top - row })))
    .filter(({ text, at, distance }) => distance > 0 && at.left <= band.right && at.right >= band.left && !isNoteText(text))
    .sort((a, b) => a.distance - b.distance);
}

/** Notes stand in the rows after a table, or between its title and its header. */
function withNotes(context: LocateContext, table: LocatedTable): LocatedTable {
  const { grid } = context;
  const notes: ContextLine[] = [];
  const last = Math.min(grid.rowCount - 1, table.bottom + NOTE_ROWS);
  for (let row = Math.max(0, table.top - NOTE_ROWS); row <= last; row++) {
    if (row >= table.top && row <= table.bottom) continue;
    const scan = scanRow(grid, row, { left: 0, right: grid.columnCount - 1 });
    if (isBlankRow(scan) || !isLine(grid, scan)) continue;
    for (const line of readSaid(context, scan, []).lines)
      if (line.text.length <= KNOBS.sampleRows * KNOBS.longestHeading) notes.push({ ...line, distance: table.top - row });
  }
  return { ...table, notes };
}

/** So many rows above and below a table may explain it. */
const NOTE_ROWS = 6;
