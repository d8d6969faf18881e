import { formatArea, formatCell, formatColumn, quoteSheet } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import type { Cells, ColumnSpan, Formula, Place } from './formula';
import { numberOf } from './formula';

/** A column of a block; block and report are those of the formula's own place where they are not said. */
export interface ColumnRef {
  readonly column: string;
  readonly block?: string;
  readonly report?: string;
}

function spanOf(ref: ColumnRef, at: Place): ColumnSpan {
  return at.book.span(ref.report ?? at.report, ref.block ?? at.block, ref.column);
}

function refersOf(ref: ColumnRef): readonly string[] {
  return ref.report === undefined ? [] : [ref.report];
}

function prefix(ref: ColumnRef, at: Place): string {
  return ref.report === undefined || ref.report === at.report ? '' : `${quoteSheet(spanOf(ref, at).sheet)}!`;
}

function cellFormula(ref: ColumnRef, rowOf: (at: Place) => number, name: (row: number, column: number) => string): Formula {
  const reportOf = (at: Place) => ref.report ?? at.report;
  return {
    kind: 'formula',
    text: (at) => prefix(ref, at) + name(rowOf(at), spanOf(ref, at).column),
    value: (at) => at.book.valueAt(reportOf(at), rowOf(at), spanOf(ref, at).column) ?? 0,
    isPartial: (at) => at.book.isPartialAt(reportOf(at), rowOf(at), spanOf(ref, at).column),
    refers: refersOf(ref),
  };
}

/** The cell of another column in the formula's own row: `H6`. */
export function own(column: string): Formula {
  return cellFormula({ column }, (at) => at.row, formatCell);
}

/** The same cell where a text is expected: an empty cell is '' and the column stays put: `$B6`. */
export function ownLabel(column: string): Formula {
  const cell = cellFormula(
    { column },
    (at) => at.row,
    (row, at) => `$${formatCell(row, at)}`,
  );
  return { ...cell, value: (at) => at.book.valueAt(at.report, at.row, spanOf({ column }, at).column) ?? '' };
}

/** `ISNUMBER(H6)` of another column in the formula's own row; false for an empty cell, which elsewhere counts as 0. */
export function ownIsNumber(column: string): Formula {
  const cell = own(column);
  return {
    ...cell,
    text: (at) => `ISNUMBER(${cell.text(at)})`,
    value: (at) => typeof at.book.valueAt(at.report, at.row, spanOf({ column }, at).column) === 'number',
    isPartial: () => false,
  };
}

/** The heading cell of a column: `E$5`. */
export function head(column: string): Formula {
  return cellFormula(
    { column },
    (at) => spanOf({ column }, at).headRow,
    (row, at) => `${formatColumn(at)}$${row + 1}`,
  );
}

/** The cell of a column in a total row of its block. */
export function totalOf(ref: ColumnRef, total = 'total'): Formula {
  return cellFormula(ref, (at) => known(spanOf(ref, at).totals.get(total), total), formatCell);
}

/** The cell of a column in the body row with this key. */
export function cellOf(ref: ColumnRef, row: string): Formula {
  return cellFormula(ref, (at) => known(spanOf(ref, at).rows.get(row), row), formatCell);
}

function known(row: number | undefined, key: string): number {
  if (row === undefined) throw new Error(`no such row: ${key}`);
  return row;
}

/** The body of a column: `H6:H13`, absolute on another sheet. */
export function body(ref: ColumnRef | string): Cells {
  const full: ColumnRef = typeof ref === 'string' ? { column: ref } : ref;
  return areaCells(full, (at) => {
    const { column, first, last } = spanOf(full, at);
    return { top: first, bottom: last, left: column, right: column };
  });
}

/** The formula's own row from one column to another: `D6:G6`. */
export function across(from: string, to: string): Cells {
  return areaCells({ column: from }, (at) => {
    return { top: at.row, bottom: at.row, left: spanOf({ column: from }, at).column, right: spanOf({ column: to }, at).column };
  });
}

function areaCells(ref: ColumnRef, areaOf: (at: Place) => Area): Cells {
  const reportOf = (at: Place) => ref.report ?? at.report;
  const each = <T>(at: Place, of: (row: number, column: number) => T): T[] => {
    const { top, bottom, left, right } = areaOf(at);
    const width = right - left + 1;
    return Array.from({ length: (bottom - top + 1) * width }, (_, i) => of(top + Math.floor(i / width), left + (i % width)));
  };
  return {
    text: (at) => {
      const start = prefix(ref, at);
      return start + (start === '' ? rangeText(areaOf(at)) : absolute(rangeText(areaOf(at))));
    },
    values: (at) => each(at, (row, column) => at.book.valueAt(reportOf(at), row, column)),
    isPartial: (at) => each(at, (row, column) => at.book.isPartialAt(reportOf(at), row, column)).includes(true),
    refers: refersOf(ref),
  };
}

/** A range stays a range where it is one cell: `H6:H6`, so that it grows with its rows. */
function rangeText(area: Area): string {
  const range = formatArea(area);
  return range.includes(':') ? range : `${range}:${range}`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `INDEX(values,MATCH(key,keys,0))`: the value beside the cell that holds the key; empty text where none does. */
export function matched(values: Cells, keys: Cells, key: Formula): Formula {
  return {
    kind: 'formula',
    text: (at) => `IFERROR(INDEX(${values.text(at)},MATCH(${key.text(at)},${keys.text(at)},0)),"")`,
    value: (at) => {
      const wanted = key.value(at);
      const found = keys.values(at).findIndex((each) => each === wanted);
      return found < 0 ? '' : (values.values(at)[found] ?? '');
    },
    isPartial: () => false,
    refers: [...new Set([...values.refers, ...keys.refers, ...key.refers])],
  };
}

/** `SUMPRODUCT(a,b)`: texts and empty cells count as 0. */
export function productSum(a: Cells, b: Cells): Formula {
  return {
    kind: 'formula',
    text: (at) => `SUMPRODUCT(${a.text(at)},${b.text(at)})`,
    value: (at) => {
      const [x, y] = [a.values(at), b.values(at)];
      return x.reduce<number>((total, value, index) => total + (numberOf(value) ?? 0) * (numberOf(y[index] ?? null) ?? 0), 0);
    },
    isPartial: (at) => a.isPartial(at) || b.isPartial(at),
    refers: [...new Set([...a.refers, ...b.refers])],
  };
}
