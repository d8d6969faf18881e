import { ANY_TEACHER } from '../../record/common-fields';
import { headingWeight } from '../heading/heading-weight';
import { readHeadingText } from '../heading/heading-text';
import { pseudoOfHeading } from '../heading/pseudo-headings';
import { KNOBS } from '../knobs';
import type { SheetGrid } from '../grid/sheet-grid';
import type { Band } from './row-scan';

/**
 * 并排: the bands of columns into which a header falls where tables stand side by side. A new table begins where the headings begin
 * anew (序号 姓名 … 序号 姓名 …), or after an empty column where both sides are tables in their own right.
 */
export function splitColumns(grid: SheetGrid, headerRows: readonly number[], band: Band): readonly Band[] {
  const labelled = labelledColumns(grid, headerRows, band);
  const cuts = labelled.filter((_, index) => index > 0 && beginsAnew(grid, headerRows, labelled, index));
  const starts = [labelled[0] ?? band.left, ...cuts];
  return starts.map((left, index) => {
    const before = starts[index + 1];
    const own = labelled.filter((column) => column >= left && (before === undefined || column < before));
    return { left, right: before === undefined ? band.right : (own.at(-1) ?? left) };
  });
}

/** Columns of the band with a heading. */
export function labelledColumns(grid: SheetGrid, headerRows: readonly number[], band: Band): readonly number[] {
  const columns: number[] = [];
  for (let column = band.left; column <= band.right; column++) {
    if (headerRows.some((row) => grid.text(row, column) !== '')) columns.push(column);
  }
  return columns;
}

function beginsAnew(grid: SheetGrid, headerRows: readonly number[], labelled: readonly number[], index: number): boolean {
  const before = labelled.slice(0, index);
  const rest = labelled.slice(index);
  const [first = 0, last = 0, column = 0] = [before[0], before.at(-1), rest[0]];
  if (before.length < 2 || rest.length < 2) return false;
  const isIndex = (at: number) => pseudoOfHeading(leafText(grid, headerRows, at)) === 'index';
  if (isIndex(first) && isIndex(column)) return startsCounting(grid, headerRows, column);
  const label = leafText(grid, headerRows, column);
  if (label !== '' && label === leafText(grid, headerRows, first)) return true;
  return column - last > 1 && isEmptyBetween(grid, headerRows, last, column) && areTables(grid, headerRows, before, rest);
}

/** A second 序号 counts rows, where 编号 may also be a certificate's. */
function startsCounting(grid: SheetGrid, headerRows: readonly number[], column: number): boolean {
  const text = grid.text((headerRows.at(-1) ?? 0) + 1, column);
  return text === '' || /^(?:\d{1,3}|[一二三])$/.test(text);
}

function leafText(grid: SheetGrid, headerRows: readonly number[], column: number): string {
  const row = [...headerRows].reverse().find((each) => grid.text(each, column) !== '');
  return row === undefined ? '' : readHeadingText(grid.text(row, column)).base;
}

function isEmptyBetween(grid: SheetGrid, headerRows: readonly number[], left: number, right: number): boolean {
  const top = (headerRows.at(-1) ?? 0) + 1;
  for (let row = top; row < Math.min(grid.rowCount, top + KNOBS.sampleRows); row++) {
    for (let column = left + 1; column < right; column++) if (grid.text(row, column) !== '') return false;
  }
  return true;
}

/** Both sides have a title of their own, or a teacher of their own, or end in different rows. */
function areTables(grid: SheetGrid, headerRows: readonly number[], before: readonly number[], rest: readonly number[]): boolean {
  const isTeacher = (column: number) => ANY_TEACHER.includes(leafText(grid, headerRows, column));
  if (before.some(isTeacher) && rest.some(isTeacher)) return true;
  const [top = 0, ...lower] = headerRows;
  if (hasOwnTitles(grid, top - 1, before, rest)) return true;
  if (lower.length > 0 && [before, rest].every((columns) => isLoneLabel(grid, top, columns))) return true;
  const known = (columns: readonly number[]) =>
    columns.filter((column) => headingWeight(leafText(grid, headerRows, column)) >= KNOBS.sureHeading).length;
  const isRagged = Math.abs(lastRow(grid, before) - lastRow(grid, rest)) >= KNOBS.raggedRows;
  return isRagged && known(before) >= KNOBS.leastKnownHeadings && known(rest) >= KNOBS.leastKnownHeadings;
}

/** One cell over several columns, at their left end, is all that stands in the row: the title of what is under it. */
export function isLoneLabel(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const [first = 0, ...others] = columns;
  const last = others.at(-1) ?? first;
  if (others.length === 0 || grid.own(row, first) === null) return false;
  for (let column = first + 1; column <= last; column++) if (grid.own(row, column) !== null) return false;
  return true;
}

function hasOwnTitles(grid: SheetGrid, row: number, before: readonly number[], rest: readonly number[]): boolean {
  const ends = (columns: readonly number[]) => ({ left: columns[0] ?? 0, right: columns.at(-1) ?? 0 });
  const isTitled = ({ left, right }: Band) => {
    for (let column = left; column <= right; column++) {
      const area = grid.merge(row, column);
      if (grid.own(row, column) !== null && (!area || (area.left >= left && area.right <= right))) return true;
    }
    return false;
  };
  return row >= 0 && isTitled(ends(before)) && isTitled(ends(rest));
}

function lastRow(grid: SheetGrid, columns: readonly number[]): number {
  for (let row = grid.rowCount - 1; row >= 0; row--) {
    if (columns.filter((column) => grid.own(row, column) !== null).length >= 2) return row;
  }
  return -1;
}
