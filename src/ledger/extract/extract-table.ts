import type { RecordKind } from '../../record/fields';
import { recordKind } from '../../record/record-kinds';
import type { RecognisedTable } from '../../recognise/table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { checkTotalColumns } from '../checks/total-columns';
import { checkTotalRows } from '../checks/total-rows';
import type { IssueLog } from '../issue-log';
import { cellRecords } from './cell-records';
import { createCellReader } from './cell-reader';
import type { DraftMissing, DraftPresence, DraftRecord, Extract } from './draft';
import type { ReadContext } from './field-reading';
import { groupHeadings } from './group-headings';
import { checkListCounts } from './list-count';
import type { ReadCell } from './row-reading';
import { readCells } from './row-reading';
import { headPresence, rowPresence } from './presences';
import type { RowPlace } from './row-records';
import { rowRecords } from './row-records';
import { tableBody } from './table-body';
import { planTable } from './table-plan';

export const NOTHING: Extract = { records: [], missing: [], presences: [] };

/** Reads all records of one table, in the order of its rows. */
export function extractTable(table: RecognisedTable, sheet: SheetSnapshot, context: ReadContext, log: IssueLog): Extract {
  const plan = planTable(table);
  if (!plan) return NOTHING;
  const body = tableBody(table, sheet);
  const read = createCellReader({ ...context, legend: { ...table.legend, ...context.corrections.marks } }, log);
  const headingOf = groupHeadings(body, plan);
  const records: DraftRecord[] = [];
  const missing: DraftMissing[] = [];
  const presences: DraftPresence[] = [headPresence(plan)];
  for (const row of body.recordRows) {
    const cells = readCells(body, row, plan.rowColumns, read);
    const rest = readCells(body, row, plan.cellColumns, read);
    const place = { plan, body, row, heading: headingOf(row) };
    const extract = extractRow(place, cells, rest, log);
    records.push(...extract.records);
    missing.push(...extract.missing);
    if (extract.records.length + extract.missing.length === 0) presences.push(rowPresence(place, cells));
  }
  checkTotalRows(plan, body, read, log);
  checkTotalColumns(plan, body, read, log);
  return { records, missing, presences: presences.filter(({ mentions }) => mentions.length > 0) };
}

function extractRow(place: RowPlace, cells: readonly ReadCell[], rest: readonly ReadCell[], log: IssueLog): Omit<Extract, 'presences'> {
  if (!saysSomething(place.plan.kind, cells, rest)) return NOTHING;
  checkListCounts([...cells, ...rest], log);
  return rest.length === 0 ? { records: rowRecords(place, cells, log), missing: [] } : cellRecords(place, cells, rest, log);
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
