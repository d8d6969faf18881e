import { isBlank, textOf } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { valueAt } from '../../sheet/snapshot';
import { COMPARISON_WORDS } from '../../standard/sheet/comparison-words';
import type { FoundTable } from '../../standard/sheet/find-tables';
import type { PrintedRow } from '../../standard/sheet/sheet-row';
import { sheetTable } from '../../standard/sheet/sheet-tables';
import type { EditedCell } from '../write-plan';

/** Why a sheet that a person keeps cannot take a change. */
export type NoEdit =
  /** The sheet has no such table, or no such column in it. */
  | { readonly kind: 'no-column'; readonly table: string; readonly heading: string }
  /** Below the table stands something else. */
  | { readonly kind: 'no-room'; readonly table: string };

/** Thrown where a change cannot be made, and caught where the edit begins. */
export class NoEditError extends Error {
  constructor(readonly reason: NoEdit) {
    super(reason.kind);
  }
}

/** Where a sheet has no 比较 or no 单位, 要求 says them: `≤3次`. */
function inColumns(row: PrintedRow, columns: FoundTable['columns']): PrintedRow {
  const { figure } = row;
  if (figure === undefined || !columns.has('figure')) return row;
  const before = columns.has('comparison') || saysItself(figure, row['comparison']) ? '' : String(row['comparison']);
  const behind = columns.has('unit') ? '' : String(row['unit'] ?? '');
  if (before === '' && behind === '') return columns.has('comparison') ? row : without(row, ['comparison']);
  const gone = ['comparison', 'unit'].filter((column) => !columns.has(column));
  return { ...without(row, gone), figure: `${before}${String(figure)}${behind}` };
}

function without(row: PrintedRow, gone: readonly string[]): PrintedRow {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !gone.includes(column)));
}

/** Whether a figure says its comparison without a word: a plain number is ≥, `2～5` and `40±5` say it themselves. */
function saysItself(figure: string | number, comparison: string | number | undefined): boolean {
  return comparison === undefined || comparison === COMPARISON_WORDS.print('≥') || /[～±]/.test(String(figure));
}

/** One table of the sheet, and the changes that make it say other rows. */
export class TableEdit {
  readonly cells: EditedCell[] = [];
  bottom: number;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly table: FoundTable,
  ) {
    this.bottom = table.headerRow;
  }

  private get name(): string {
    return sheetTable(this.table.table).name;
  }

  /** Writes a cell, where it says something else as text than it is to say. */
  write(row: number, column: string, value: string | number | undefined): void {
    const at = this.table.columns.get(column);
    if (at === undefined) {
      const { heading = column, blank } = sheetTable(this.table.table).columns.find(({ id }) => id === column) ?? {};
      if (value === undefined || value === blank || column === 'own') return;
      throw new NoEditError({ kind: 'no-column', table: this.name, heading });
    }
    if (textOf(valueAt(this.sheet, row, at)) !== String(value ?? '')) this.cells.push({ row, column: at, value: value ?? null });
  }

  /** Writes what a row is to say in all columns in which that is not what it said. */
  writeRow(row: number, said: PrintedRow | null, wanted: PrintedRow): void {
    const { table, columns } = this.table;
    const [old, now] = [said && inColumns(said, columns), inColumns(wanted, columns)];
    for (const { id } of sheetTable(table).columns) {
      if (id === 'own' || old === null || old[id] !== now[id]) this.write(row, id, now[id]);
    }
  }

  /** The first row below `from` in which none of the table's columns holds anything. */
  freeRow(from: number): number {
    const { left, right, bottom } = this.table;
    const isFree = (row: number) => Array.from({ length: right - left + 1 }).every((_, i) => isBlank(valueAt(this.sheet, row, left + i)));
    const isLast = bottom >= this.sheet.values.length - 1;
    if (!isFree(from) || (!isLast && from > bottom)) throw new NoEditError({ kind: 'no-room', table: this.name });
    return from;
  }
}
