import type { RecordKind } from '../../record/fields';
import { recordKind } from '../../record/record-kinds';
import type { RecognisedTable } from '../../recognise/table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { checkTotalColumns } from '../checks/total-columns';
import { checkTotalRows } from '../checks/total-rows';
import type { IssueLog } from '../issue-log';
import { cellRecords } from './cell-records';
import { createCellReader } from './cell-reader';
import type { DraftMissing, DraftRecord, Extract } from './draft';
import type { ReadContext } from './field-reading';
import { groupHeadings } from './group-headings';
import { checkListCounts } from './list-count';
import type { ReadCell } from './row-reading';
import { readCells } from './row-reading';
import { rowRecords } from './row-records';
import { tableBody } from './table-body';
import { planTable } from './table-plan';

const NOTHING: Extract = { records: [], missing: [] };

/** Reads all records of one table, in the order of its rows. */
export function extractTable(table: RecognisedTable, sheet: SheetSnapshot, context: ReadContext, log: IssueLog): Extract {
  const plan = planTable(table);
  if (!plan) return NOTHING;
  const body = tableBody(table, sheet);
  const read = createCellReader({ ...context, legend: { ...table.legend, ...context.corrections.marks } }, log);
  const headingOf = groupHeadings(body, plan);
  const records: DraftRecord[] = [];
  const missing: DraftMissing[] = [];
  for (const row of body.recordRows) {
    const cells = readCells(body, row, plan.rowColumns, read);
    const rest = readCells(body, row, plan.cellColumns, read);
    if (!saysSomething(plan.kind, cells, rest)) continue;
    checkListCounts([...cells, ...rest], log);
    const place = { plan, body, row, heading: headingOf(row) };
    if (rest.length === 0) records.push(...rowRecords(place, cells, log));
    else {
      const extract = cellRecords(place, cells, rest, log);
      records.push(...extract.records);
      missing.push(...extract.missing);
    }
  }
  checkTotalRows(plan, body, read, log);
  checkTotalColumns(plan, body, read, log);
  return { records, missing };
}

/** What stands beside a person and is no event: a row with nothing else is a line that waits to be filled in. */
const BESIDE: ReadonlySet<string> = new Set(['group', 'staffNumber', 'subject', 'evidence']);
const WHEN: ReadonlySet<string> = new Set(['date', 'week', 'month', 'period', 'weekday']);

/** Whether a row holds a record: something besides its person, or person and day. */
function saysSomething(kind: RecordKind | null, cells: readonly ReadCell[], rest: readonly ReadCell[]): boolean {
  if (rest.length > 0) return rest.some(isFilled) || cells.some(({ cell }) => cell.isOwn);
  const person = kind === null ? null : recordKind(kind).person;
  const filled = cells.filter(isFilled).map(({ planned }) => planned.target.field);
  const hasPerson = filled.some((field) => field === person);
  if (hasPerson && (kind === 'roster' || filled.some((field) => WHEN.has(field)))) return true;
  return filled.some((field) => field !== person && !BESIDE.has(field) && !WHEN.has(field));
}

/** Whether something was typed in this very cell, readable or not. */
function isFilled({ cell, state }: ReadCell): boolean {
  return cell.isOwn && state !== 'blank';
}
