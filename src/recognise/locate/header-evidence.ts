import type { CellValue } from '../../sheet/cell-value';
import type { CellReader } from '../content/read-cell';
import type { SheetGrid } from '../grid/sheet-grid';
import { foldTight } from '../../values/fold-text';
import { headingWeight, isSureHeading } from '../heading/heading-weight';
import { KNOBS } from '../knobs';
import { isTotalText } from './total-row';
import type { Band, RowScan } from './row-scan';
import { scanRow } from './row-scan';

/** What finding tables needs to know about a sheet. */
export interface LocateContext {
  readonly grid: SheetGrid;
  readonly read: CellReader;
}

/** Kinds of cells that no heading looks like. */
const NEVER_A_HEADING = ['person', 'people', 'book', 'amount', 'code', 'whole', 'span'] as const;
/** Kinds of cells under which a heading of another kind shows. */
const TELLING = [
  'person',
  'people',
  'book',
  'amount',
  'code',
  'whole',
  'date',
  'span',
  'boolean',
  'mark',
  'gender',
  'class',
  'level',
  'grade',
  'rank',
  'week',
  'prize',
  'group',
  'subject',
  'month',
] as const;
/** Figures may be marks or answers too (0, 1): a word over them is no cell of theirs. */
const FIGURES = ['whole', 'amount'] as const;
const SHARE_OF_KIND = 0.6;

/** Whether a cell can be a heading at all, by what stands in it: short text, no number, no name. */
export function mayBeHeading({ grid, read }: LocateContext, row: number, column: number): boolean {
  const value = grid.own(row, column);
  if (typeof value !== 'string') return false;
  const text = grid.text(row, column);
  if (text.length > KNOBS.longestHeading) return false;
  if (isSureHeading(text)) return true;
  const reading = read(value, null);
  return !reading || !NEVER_A_HEADING.some((kind) => reading.kinds.has(kind));
}

/**
 * Whether the words of a row make it a header, wherever it stands: several of them are headings that schools use, most of the row or its
 * first two, and nothing in it can only be a record's.
 */
export function isKnownHeader(context: LocateContext, scan: RowScan): boolean {
  const { grid } = context;
  const values = scan.columns.map((column) => grid.own(scan.row, column));
  if (values.length < KNOBS.leastKnownHeadings || !mayBeginHeader(values[0])) return false;
  const isLed = values.slice(0, KNOBS.leastKnownHeadings).every(isHeadingCell);
  const mostUnknown = values.length - Math.max(KNOBS.leastKnownHeadings, isLed ? 0 : values.length * KNOBS.headerShare);
  let unknown = 0;
  return scan.columns.every((column, index) => {
    const value = values[index];
    if (isHeadingCell(value)) return true;
    unknown++;
    return unknown <= mostUnknown && (isLed || typeof value !== 'number') && couldHeadColumn(context, scan.row, column);
  });
}

function mayBeginHeader(value: CellValue | undefined): boolean {
  return typeof value === 'string' && !isTotalText(foldTight(value));
}

function isHeadingCell(value: CellValue | undefined): boolean {
  return typeof value === 'string' && isSureHeading(foldTight(value));
}

/** Beside known headings a day or number may head a column of a matrix, a name may not. */
function couldHeadColumn({ grid, read }: LocateContext, row: number, column: number): boolean {
  if (grid.text(row, column).length > KNOBS.longestHeading) return false;
  const reading = read(grid.own(row, column), grid.format(row, column));
  return !reading || !(reading.kinds.has('person') || reading.kinds.has('people') || reading.kinds.has('book'));
}

/**
 * How much a row stands out against the rows under it, as the mean evidence of its columns: 1 where the heading cannot be a cell of its
 * column, -1 where it looks like one. For headings that nobody has seen.
 */
export function headerContrast(context: LocateContext, scan: RowScan, band: Band): number {
  const below = rowsBelow(context.grid, scan.row, band);
  if (below.length === 0 || scan.columns.length === 0) return 0;
  const evidence = scan.columns.map((column) => columnContrast(context, scan.row, column, below));
  return evidence.reduce((sum, each) => sum + each, 0) / scan.columns.length;
}

function rowsBelow(grid: SheetGrid, row: number, band: Band): readonly number[] {
  const rows: number[] = [];
  for (let below = row + 1; below < grid.rowCount && rows.length < KNOBS.contrastRows; below++) {
    const scan = scanRow(grid, below, band);
    if (scan.columns.length > 1) rows.push(below);
    else if (scan.columns.length === 1 && rows.length > 0) break;
  }
  return rows;
}

function columnContrast(context: LocateContext, row: number, column: number, below: readonly number[]): number {
  const { grid, read } = context;
  const text = grid.text(row, column);
  const weight = headingWeight(text);
  const heading = read(grid.own(row, column), grid.format(row, column));
  const cells = below.map((each) => read(grid.value(each, column), grid.format(each, column))).filter((cell) => cell !== null);
  if (below.some((each) => grid.own(each, column) !== null && grid.text(each, column) === text)) return -1;
  const shared = TELLING.filter((kind) => cells.filter((cell) => cell.kinds.has(kind)).length >= Math.max(1, cells.length * SHARE_OF_KIND));
  if (shared.length === 0) return Math.max(weight, mayBeHeading(context, row, column) ? 0.2 : -0.5);
  const isOverFigures = FIGURES.some((kind) => shared.includes(kind)) && !FIGURES.some((kind) => heading?.kinds.has(kind));
  const looksAlike = !isOverFigures && shared.some((kind) => heading?.kinds.has(kind));
  return looksAlike && weight < KNOBS.sureHeading ? -1 : 1;
}
