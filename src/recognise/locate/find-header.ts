import { unitOf } from '../../values/unit-words';
import { KNOBS } from '../knobs';
import type { LocateContext } from './header-evidence';
import { headerContrast, isKnownHeader, mayBeHeading } from './header-evidence';
import { isLine, isNoteText, isTitleText } from './line';
import type { Band, RowScan } from './row-scan';
import { isBlankRow, scanRow } from './row-scan';
import { isTotalRow } from './total-row';

/**
 * The header that begins at a row, as its sheet rows from the top, or null where the row begins none. Known words make a header; so does
 * standing out against the rows below, where the row comes first under a title. Rows that merged areas, blanks on the left or spanning
 * labels tie to it belong to it.
 */
export function findHeader(context: LocateContext, row: number, band: Band, isUnderTitle: boolean): readonly number[] | null {
  const scan = scanRow(context.grid, row, band);
  const anchor = findAnchor(context, row, band) ?? (isUnderTitle && isHeaderUnderTitle(context, scan, band) ? row : null);
  if (anchor === null) return null;
  const rows = range(row, anchor);
  const above = row - 1;
  if (isSpanningAbove(context, above, row, band)) rows.unshift(above);
  while (rows.length < KNOBS.mostHeaderRows && belongsBelow(context, rows, band)) rows.push((rows.at(-1) ?? row) + 1);
  return rows;
}

/** A row of short texts right under a section's title is its header, although nothing stands under it and nobody knows its words. */
export function isHeaderUnderTitle(context: LocateContext, scan: RowScan, band: Band): boolean {
  if (scan.columns.length < 2 || isTotalRow(context.grid, scan)) return false;
  return scan.columns.every((column) => mayBeHeading(context, scan.row, column)) && headerContrast(context, scan, band) >= 0;
}

/** The row that holds most headings: the row itself, or one of the next two under labels that span columns. */
function findAnchor(context: LocateContext, row: number, band: Band): number | null {
  const scan = scanRow(context.grid, row, band);
  if (isKnownHeader(context, scan)) return row;
  if (scan.columns.some((column) => typeof context.grid.own(row, column) === 'number')) return contrastAnchor(context, scan, band);
  if (scan.columns.every((column) => mayBeHeading(context, row, column)) && !isTotalRow(context.grid, scan)) {
    for (let below = row + 1; below < row + KNOBS.mostHeaderRows - 1; below++) {
      const next = scanRow(context.grid, below, band);
      if (!spansOver(context, scan, next)) break;
      if (next.columns.length > scan.columns.length && isKnownHeader(context, next)) return below;
    }
  }
  return contrastAnchor(context, scan, band);
}

function contrastAnchor(context: LocateContext, scan: RowScan, band: Band): number | null {
  if (scan.columns.length < 2 || isTotalRow(context.grid, scan)) return null;
  return headerContrast(context, scan, band) >= KNOBS.headerContrast ? scan.row : null;
}

/** Whether each label of the upper row stands over some label of the lower one, and at least one over several. */
function spansOver({ grid }: LocateContext, upper: RowScan, lower: RowScan): boolean {
  const widths = upper.columns.map((column, index) => {
    const end = grid.merge(upper.row, column)?.right ?? (upper.columns[index + 1] ?? Infinity) - 1;
    return lower.columns.filter((each) => each >= column && each <= end).length;
  });
  return widths.every((width) => width >= 1) && widths.some((width) => width >= 2);
}

/** One label alone over a part of the header's columns: 学时 over 专题 展示 自主. A title stands over all of them, or reads as one. */
function isSpanningAbove({ grid }: LocateContext, above: number, row: number, band: Band): boolean {
  if (above < 0) return false;
  const scan = scanRow(grid, above, band);
  const header = scanRow(grid, row, band);
  const first = scan.columns[0];
  if (first === undefined || scan.columns.length > 2 || first <= (header.columns[0] ?? 0)) return false;
  return scan.columns.every((column) => {
    const text = grid.text(above, column);
    const end = grid.merge(above, column)?.right ?? column;
    return (
      text.length <= KNOBS.proseLength &&
      !isTitleText(text) &&
      !isNoteText(text) &&
      !/[:：]/.test(text) &&
      end <= (header.columns.at(-1) ?? end)
    );
  });
}

/** Whether the row under the header so far is one more row of it. */
function belongsBelow(context: LocateContext, rows: readonly number[], band: Band): boolean {
  const { grid } = context;
  const last = rows.at(-1) ?? 0;
  const next = scanRow(grid, last + 1, band);
  if (next.row >= grid.rowCount) return false;
  const upper = scanRow(grid, last, band);
  if (reachesInto(context, rows, next.row, band)) return true;
  if (isBlankRow(next)) return false;
  if (next.columns.every((column) => isUnit(grid.text(next.row, column)))) return true;
  const isMain = isKnownHeader(context, next) && next.columns.length > upper.columns.length && spansOver(context, upper, next);
  return isMain || leavesLeftBlank(context, rows, next, band);
}

/** A heading's merged area reaches into the row. */
function reachesInto({ grid }: LocateContext, rows: readonly number[], next: number, band: Band): boolean {
  for (let column = band.left; column <= band.right; column++) {
    const area = grid.merge(next, column);
    if (area && rows.includes(area.top) && area.top < next) return true;
  }
  return false;
}

/** Labels under spanning ones leave the first columns blank, which the rows of the table fill. */
function leavesLeftBlank(context: LocateContext, rows: readonly number[], next: RowScan, band: Band): boolean {
  const { grid } = context;
  const left = Math.min(...rows.map((row) => scanRow(grid, row, band).columns[0] ?? Infinity));
  if ((next.columns[0] ?? left) <= left || isLineUnderHeader(context, next)) return false;
  const following = scanRow(grid, next.row + 1, band);
  const isFilledAfter = isBlankRow(following) || following.columns.includes(left);
  return isFilledAfter && next.columns.every((column) => couldBeLowerHeading(context, next.row, column));
}

function isLineUnderHeader({ grid }: LocateContext, next: RowScan): boolean {
  const text = next.columns.length === 1 ? grid.text(next.row, next.columns[0] ?? 0) : '';
  return isLine(grid, next) && (isNoteText(text) || /[:：]/.test(text) || text.length > KNOBS.proseLength || next.columns.length > 1);
}

function couldBeLowerHeading(context: LocateContext, row: number, column: number): boolean {
  if (mayBeHeading(context, row, column)) return true;
  const reading = context.read(context.grid.own(row, column), context.grid.format(row, column));
  return (
    reading !== null && ['date', 'month', 'week', 'weekday', 'whole', 'amount', 'serial'].some((kind) => reading.kinds.has(kind as 'date'))
  );
}

function isUnit(text: string): boolean {
  const bare = text.replace(/^\(|\)$/g, '');
  return bare !== '' && unitOf(bare) !== null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
