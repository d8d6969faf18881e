import { textOf } from '../../sheet/cell-value';
import { isSum, marksCounted } from '../../values/total-words';
import type { CellReader } from '../extract/cell-reader';
import type { BodyCell, TableBody } from '../extract/table-body';
import type { TablePlan } from '../extract/table-plan';
import type { IssueLog } from '../issue-log';
import { compareTotal } from './compare-total';
import { isSummed, numberAt, partAmount } from './part-amount';
import type { CellSum } from './running-sum';
import { runningSums } from './running-sum';

interface TotalRow {
  readonly row: number;
  /** 合计, 语文组小计. */
  readonly label: string;
}

/** A column that totals may be under, and what a cell of it adds to a total with a label. */
interface SummedColumn {
  readonly column: number;
  amount(cell: BodyCell, label: string): number | null;
}

/** 合计行、小计行: holds each total against the rows above it: those since the last total, or since the last one of its kind, or all. */
export function checkTotalRows(plan: TablePlan, body: TableBody, read: CellReader, log: IssueLog): void {
  const totals = totalRows(body);
  if (totals.length === 0) return;
  for (const column of summedColumns(plan, read)) {
    const sumsFor = rememberedSums(body, column);
    totals.forEach((total, index) => {
      if (!isSum(total.label)) return;
      const sums = sumsFor(total.label);
      const above = startsOf(totals.slice(0, index), total, body).map((start) => sums(start, total.row));
      const filled = above.filter(({ cells }) => cells > 0);
      // A total that stands above all rows adds up those below it.
      const meant = filled.length > 0 ? filled : [sums(total.row, body.table.range.bottom + 1)];
      compareTotal(body.cell(total.row, column.column), meant, log);
    });
  }
}

function totalRows(body: TableBody): TotalRow[] {
  const { top, bottom } = body.table.range;
  const totals: TotalRow[] = [];
  for (let row = top; row <= bottom; row++) if (body.roleOf(row) === 'total') totals.push({ row, label: labelOf(body, row) });
  return totals;
}

/** The first text of a row. */
function labelOf(body: TableBody, row: number): string {
  const { left, right } = body.table.range;
  for (let column = left; column <= right; column++) {
    const { value } = body.cell(row, column);
    if (typeof value === 'string' && value.trim() !== '') return textOf(value);
  }
  return '';
}

/** The rows after which a total may begin to count, the likeliest first. */
function startsOf(before: readonly TotalRow[], { label }: TotalRow, body: TableBody): readonly number[] {
  const sameKind = before.findLast((other) => kindOf(other.label) === kindOf(label));
  return [...new Set([before.at(-1)?.row, sameKind?.row, body.table.range.top].flatMap((row) => row ?? []))];
}

/** 小计 of any group are one kind, 合计 another: the last two characters tell. */
function kindOf(label: string): string {
  return label.replace(/\s/g, '').slice(-2);
}

type Sums = (from: number, to: number) => CellSum;

/** The running sums of a column; those of marks differ by what the total counts. */
function rememberedSums(body: TableBody, column: SummedColumn): (label: string) => Sums {
  const known = new Map<string, Sums>();
  return (label) => {
    const key = kindOf(label);
    const amounts = () => body.recordRows.map((row) => column.amount(body.cell(row, column.column), label));
    const sums = known.get(key) ?? runningSums(body.recordRows, amounts());
    known.set(key, sums);
    return sums;
  };
}

function summedColumns(plan: TablePlan, read: CellReader): SummedColumn[] {
  const planned = [...plan.rowColumns, ...plan.cellColumns].filter(({ target }) => isSummed(target));
  const totals = plan.table.columns.filter(({ field, label }) => field === 'total' && isSum(label));
  return [
    ...planned.map(({ column, target }) => ({
      column: column.column,
      amount: (cell: BodyCell, label: string) => partAmount(cell, target, read, marksCounted(label)),
    })),
    ...totals.map(({ column }) => ({ column, amount: numberAt })),
  ];
}
