import type { TableColumn } from '../../recognise/table';
import { isSum, marksCounted } from '../../values/total-words';
import type { CellReader } from '../extract/cell-reader';
import type { TableBody } from '../extract/table-body';
import type { PlannedColumn, TablePlan } from '../extract/table-plan';
import type { IssueLog } from '../issue-log';
import { compareTotal } from './compare-total';
import { isSummed, partAmount } from './part-amount';
import { sumOf } from './running-sum';

/** 合计列: holds each cell of a total column against the cells of its row that it adds up, or the marks that it counts. */
export function checkTotalColumns(plan: TablePlan, body: TableBody, read: CellReader, log: IssueLog): void {
  const planned = [...plan.rowColumns, ...plan.cellColumns].sort((a, b) => a.column.column - b.column.column);
  const counted = planned.filter(({ target }) => isSummed(target));
  for (const total of plan.table.columns) {
    const parts = total.field === 'total' && isSum(total.label) ? partsOf(total, planned) : [];
    if (parts.length < 2) continue;
    const marks = marksCounted(total.label.split('/').at(-1) ?? '');
    for (const row of body.recordRows) {
      const sumAt = (columns: readonly PlannedColumn[]) =>
        sumOf(columns.map(({ column, target }) => partAmount(body.cell(row, column.column), target, read, marks)));
      // A row none of whose parts is filled has a total of its own.
      if (!parts.some(({ column }) => body.cell(row, column.column).isOwn)) continue;
      // The total may be one of all counts of the row, whatever they count.
      const all = sumAt(counted);
      compareTotal(body.cell(row, total.column), all.isKnown ? [sumAt(parts), all] : [sumAt(parts)], log);
    }
  }
}

/** The run of columns of one field beside the total, under the same upper heading: before it, or behind it where none stands before. */
function partsOf(total: TableColumn, planned: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const [heading] = total.labelCells;
  const isShared = heading !== undefined && heading.right > heading.left;
  const near = isShared ? planned.filter(({ column: { column } }) => column >= heading.left && column <= heading.right) : planned;
  const before = runOf(near.filter(({ column }) => column.column < total.column).reverse());
  return before.length >= 2 ? before : runOf(near.filter(({ column }) => column.column > total.column));
}

function runOf(columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const [first] = columns;
  if (!first || !isSummed(first.target)) return [];
  const end = columns.findIndex(({ target }) => target.field !== first.target.field || target.kind !== first.target.kind);
  return end < 0 ? columns : columns.slice(0, end);
}
