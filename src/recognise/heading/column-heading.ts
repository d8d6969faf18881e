import type { CellRange } from '../../sheet/cell-address';
import { textOf } from '../../sheet/cell-value';
import type { LocatedTable } from '../locate/located-table';
import type { SheetGrid } from '../grid/sheet-grid';
import type { HeadingText } from './heading-text';
import { readHeadingText } from './heading-text';
import type { HeadingCell } from './read-facet';

/** 列标题: what the header rows say over one column, from the top row to the lowest. */
export interface ColumnHeading {
  readonly column: number;
  /** The rows' texts, repeats left out; empty where nothing heads the column. */
  readonly parts: readonly HeadingPart[];
  /** The rows joined by ` / `. */
  readonly label: string;
  readonly cells: readonly CellRange[];
  readonly unit: string | null;
}

export interface HeadingPart extends HeadingCell {
  readonly heading: HeadingText;
  readonly at: CellRange;
}

export function columnHeadings(table: LocatedTable): readonly ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  for (let column = table.left; column <= table.right; column++) headings.push(headingOf(table, column));
  return headings;
}

function headingOf(table: LocatedTable, column: number): ColumnHeading {
  const parts: HeadingPart[] = [];
  for (const [index, row] of table.headerRows.entries()) {
    const at = labelCell(table, index, column);
    const part = at === null ? null : partAt(table.grid, row, at);
    if (part && !parts.some((each) => each.at.top === part.at.top && each.at.left === part.at.left)) parts.push(part);
  }
  const saying = parts.filter((part, index) => index === 0 || !isUnitAlone(part));
  const told = saying.filter((part, index) => index === 0 || part.text !== saying[index - 1]?.text);
  return {
    column,
    parts: told,
    label: told
      .map((part) =>
        textOf(part.value)
          .replace(/\s*\n\s*/g, '')
          .trim(),
      )
      .join(' / '),
    cells: told.map((part) => part.at),
    unit: [...parts].reverse().find((part) => part.heading.unit !== null)?.heading.unit ?? null,
  };
}

/** （节） under a heading says what it counts, not what it is. */
function isUnitAlone({ heading }: HeadingPart): boolean {
  return heading.base === '' && heading.unit !== null;
}

function partAt(grid: SheetGrid, row: number, column: number): HeadingPart | null {
  const text = grid.text(row, column);
  if (text === '') return null;
  const area = grid.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const heading = readHeadingText(text);
  const inner = heading.base === '' ? (heading.remarks[0] ?? '') : heading.base;
  const at = { workbook: grid.sheet.workbook, sheet: grid.sheet.name, ...area };
  return { value: grid.value(row, column), format: grid.format(row, column), text: inner, heading, at };
}

/**
 * The column whose cell heads this one in a header row: its own, or in all but the lowest row the nearest label to the left that spans it
 * without being merged: both have labels of their own further down, and nothing of the column itself stands in the row.
 */
function labelCell({ grid, headerRows, left }: LocatedTable, index: number, column: number): number | null {
  const row = headerRows[index] ?? 0;
  if (grid.text(row, column) !== '') return column;
  const below = headerRows.slice(index + 1);
  const hasOwnBelow = (at: number) => below.some((each) => grid.own(each, at) !== null);
  if (!hasOwnBelow(column) || grid.merge(row, column)) return null;
  for (let at = column - 1; at >= left; at--) {
    if (!hasOwnBelow(at)) return null;
    if (grid.text(row, at) !== '') return grid.merge(row, at) ? null : at;
  }
  return null;
}
