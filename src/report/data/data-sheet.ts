import type { CellRange } from '../../sheet/cell-address';
import type { Exclusion } from '../../ledger/exclude-records';
import type { Basis } from '../basis';
import type { Shown } from '../formula/formula';
import type { Format } from '../theme';
import type { RowFormula } from './row-formula';

/** One column of a data sheet as it was made. */
export interface TableColumnData {
  readonly head: string;
  readonly width: number;
  readonly format: Format;
  readonly calculated: RowFormula | null;
}

/** 数据表 as it was made: values by row, the calculated columns filled in. */
export interface TableMade {
  readonly columns: readonly TableColumnData[];
  readonly rows: readonly (readonly Shown[])[];
  /** Where each row was read, in the order of `rows`; empty where the sheet has no 来源. */
  readonly sources: readonly (CellRange | null)[];
  /** Column of 计入, by which a row is greyed; null where the sheet has none. */
  readonly standingColumn: number | null;
}

/** 数据表: one structured sheet. One file each under `data/`, listed in `DATA_SHEETS`. */
export interface DataSheet {
  readonly id: string;
  /** `听课`: the sheet is `数·听课`, the table `数_听课`. */
  readonly title: string;
  /** Kept on from one semester to the next. */
  readonly outlivesSemester?: boolean;
  readonly isMade: (basis: Basis) => boolean;
  /** `excluded` holds the keys (`exclusionKey`) of the rows that a person set to 否. */
  readonly make: (basis: Basis, excluded: ReadonlySet<string>) => TableMade;
  /** Whose records those rows are. */
  readonly exclusions?: (basis: Basis, excluded: ReadonlySet<string>) => readonly Exclusion[];
}

/** A column as a data sheet describes it. */
export interface DataColumn<E> {
  readonly head: string;
  readonly width: number;
  readonly format?: Format;
  readonly of: (entry: E, order: number) => Shown;
}

/** A column that keeps the totals live. */
export interface CalculatedColumn {
  readonly head: string;
  readonly width: number;
  readonly format?: Format;
  readonly calculated: RowFormula;
}

export type AnyColumn<E> = DataColumn<E> | CalculatedColumn;

/** Rows of the entries under the columns, the calculated ones worked out from the others. `order` is the row's number from 1. */
export function tableOf<E>(columns: readonly AnyColumn<E>[], entries: readonly E[]): Pick<TableMade, 'columns' | 'rows'> {
  const places = new Map(columns.map(({ head }, index) => [head, index]));
  const calculated = columns.flatMap((column, at) => ('calculated' in column ? [{ at, formula: column.calculated }] : []));
  const rows = entries.map((entry, index) => {
    const row = columns.map((column) => ('of' in column ? column.of(entry, index + 1) : null));
    const cell = (head: string): Shown => row[places.get(head) ?? -1] ?? null;
    for (const { at, formula } of calculated) row[at] = formula.value(cell);
    return row;
  });
  const made = columns.map((column) => ({
    head: column.head,
    width: column.width,
    format: column.format ?? 'text',
    calculated: 'calculated' in column ? column.calculated : null,
  }));
  return { columns: made, rows };
}
