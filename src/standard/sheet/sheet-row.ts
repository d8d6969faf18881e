import type { CellRange } from '../../sheet/cell-address';
import type { CellValue } from '../../sheet/cell-value';
import { textOf } from '../../sheet/cell-value';
import type { BrokenRule } from '../rule';
import type { TableId } from './sheet-column';
import { headingOf } from './sheet-tables';

/** One row as it is written: what stands in each column by the column's id; a blank cell is left out. */
export type PrintedRow = Readonly<Record<string, string | number>>;

/** All rows of a standard, by table. */
export type StandardRows = Readonly<Record<TableId, readonly PrintedRow[]>>;

/** Where something stands: a cell of a sheet, or a line of a text file (1-based). */
export type Place = { readonly kind: 'cell'; readonly cell: CellRange } | { readonly kind: 'line'; readonly line: number };

/** A cell as it was found. */
export interface FoundCell {
  readonly value: CellValue;
  /** Number format; null is General. */
  readonly format: string | null;
  readonly at: Place;
}

/** One row as it was found, in a sheet or in a text file. */
export interface FoundRow {
  readonly table: TableId;
  /** Where the row begins. */
  readonly at: Place;
  /** By column id; blank cells of columns that are there are there too. */
  readonly cells: ReadonlyMap<string, FoundCell>;
}

/** Why a cell disables its row. */
export const BROKEN_REASONS = [
  'missing', // nothing stands where something must
  'unknown-word', // none of the words that can stand there
  'not-a-number',
  'not-a-date',
  'not-a-condition',
  'not-a-quantity',
  'not-a-parameter', // 参数 cannot be taken apart, or the kind does not take this
  'not-for-kind', // the column says nothing under this 算法
  'twice', // the id stands in an earlier row
  'makes-no-sense', // read, and refused by the rule's kind
] as const;
export type BrokenReason = (typeof BROKEN_REASONS)[number];

/** A row that makes no sense: it is disabled, the others work on. `rule` is its id (an item, a term, a setting), `param` the heading. */
export interface BrokenCell extends BrokenRule {
  readonly table: TableId;
  readonly at: Place;
  readonly reason: BrokenReason;
}

/** What a row says, or the cell that makes no sense. */
export type ReadRow<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'broken'; readonly broken: BrokenCell };

/** Thrown while a row is read and caught where the row ends; it never leaves this folder. */
export class BrokenRowError extends Error {
  constructor(readonly broken: Omit<BrokenCell, 'rule'>) {
    super(broken.reason);
  }
}

/** Text of a cell without blanks around it; '' where it is blank or the column is not there. */
export function cellTextOf(row: FoundRow, column: string): string {
  return textOf(row.cells.get(column)?.value ?? null);
}

export function breakRow(row: FoundRow, column: string, reason: BrokenReason, value = cellTextOf(row, column)): never {
  const at = row.cells.get(column)?.at ?? row.at;
  throw new BrokenRowError({ table: row.table, at, reason, value, param: headingOf(row.table, column) });
}

/** Runs `read`; a cell that makes no sense becomes the row's value. */
export function readingRow<T>(rule: string, read: () => T): ReadRow<T> {
  try {
    return { kind: 'read', value: read() };
  } catch (error) {
    if (error instanceof BrokenRowError) return { kind: 'broken', broken: { rule, ...error.broken } };
    throw error;
  }
}
