import type { RecordKind } from '../record/fields';
import { RECORD_KINDS } from '../record/record-kinds';
import { foldTight } from '../values/fold-text';
import { textOf } from '../sheet/cell-value';
import type { SheetGrid } from './grid/sheet-grid';
import type { Corrections, TableCorrection } from './corrections';
import type { Band } from './locate/row-scan';
import type { LocatedTable } from './locate/located-table';
import { shapeOf, shapeOfHeadings } from './same-shape';

/** What stands in a row's cells within a band, joined by `|`, as a correction addresses it. */
export function rowKey(grid: SheetGrid, row: number, { left, right }: Band): string {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const text = foldTight(textOf(grid.value(row, column)));
    if (text !== '') texts.push(text);
  }
  return texts.join('|');
}

/** The headings as a correction addresses them: the cells of the lowest header row, joined by `|`; '' without a header. */
export function headingKey(table: LocatedTable): string {
  const row = table.headerRows.at(-1);
  return row === undefined ? '' : rowKey(table.grid, row, table);
}

/** Rows above and below a table's first row in which its header may stand. */
const ROWS_NEAR = 8;

/** The row near a table's top whose cells read like the stated header, or null. */
export function rowOfHeader({ grid, top, bottom, left, right }: LocatedTable, header: string | undefined): number | null {
  if (header === undefined || header === '') return null;
  const shape = shapeOfHeadings(header);
  const whole = { left: 0, right: grid.columnCount - 1 };
  for (let row = Math.max(0, top - ROWS_NEAR); row <= Math.min(bottom, top + ROWS_NEAR); row++) {
    const keys = [rowKey(grid, row, { left, right }), rowKey(grid, row, whole)];
    if (keys.some((key) => key === header || shapeOfHeadings(key) === shape)) return row;
  }
  return null;
}

/**
 * The correction of a table: the one that names its very headings; else one for headings of the same shape, or whose header stands in it; else
 * one that names its sheet alone. Later ones win.
 */
export function correctionOf(table: LocatedTable, key: string, { tables }: Corrections): TableCorrection | null {
  const { name } = table.grid.sheet;
  const isForSheet = ({ sheet, headings }: TableCorrection) => sheet === undefined || sheet === name || headings === undefined;
  const tests: ((each: TableCorrection) => boolean)[] = [
    ({ headings, sheet }) => headings === key && (key !== '' || sheet !== undefined),
    ({ headings = '' }) => key !== '' && shapeOfHeadings(headings) === shapeOfHeadings(key),
    ({ header }) => rowOfHeader(table, header) !== null,
  ];
  for (const test of tests) {
    const found = tables.filter((each) => isForSheet(each) && test(each)).at(-1);
    if (found) return found;
  }
  const ofSheet = tables.filter(({ headings, sheet }) => headings === undefined && sheet !== undefined);
  return ofSheet.filter(({ sheet }) => sheet === name).at(-1) ?? ofSheet.filter((each) => isLikeSheet(each, name)).at(-1) ?? null;
}

/** 9月值日 and 10月值日; what says where on the sheet it stands is for that sheet alone. */
function isLikeSheet({ sheet = '', range, headerRows }: TableCorrection, name: string): boolean {
  return range === undefined && headerRows === undefined && shapeOf(sheet) === shapeOf(name);
}

/** The kind that a person stated, or null. */
export function correctedKind(correction: TableCorrection | null): RecordKind | 'mixed' | null {
  const kind = correction?.kind;
  if (kind === undefined || kind === 'unrecognised') return null;
  return kind === 'mixed' || RECORD_KINDS.some((each) => each.kind === kind) ? kind : null;
}
