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
  for (const total of plan.table.columns) {
    const parts = total.field === 'total' && isSum(total.label) ? partsOf(total, planned) : [];
    if (parts.length < 2) continue;
    const marks = marksCounted(total.label.split('/').at(-1) ?? '');
    for (const row of body.recordRows) {
      const cells = parts.map(({ column, target }) => ({ cell: body.cell(row, column.column), target }));
      // A row none of whose parts is filled has a total of its own.
      if (!cells.some(({ cell }) => cell.isOwn)) continue;
      compareTotal(body.cell(row, total.column), [sumOf(cells.map(({ cell, target }) => partAmount(cell, target, read, marks)))], log);
    }
  }
}

/** The run of columns of one field beside the total: before it, or behind it where none stands before. */
function partsOf(total: TableColumn, planned: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const before = runOf(planned.filter(({ column }) => column.column < total.column).reverse());
  return before.length >= 2 ? before : runOf(planned.filter(({ column }) => column.column > total.column));
}

function runOf(columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const [first] = columns;
  if (!first || !isSummed(first.target)) return [];
  const end = columns.findIndex(({ target }) => target.field !== first.target.field || target.kind !== first.target.kind);
  return end < 0 ? columns : columns.slice(0, end);
}
