import type { RecordKind } from '../../record/fields';
import type { CellRange } from '../../sheet/cell-address';
import type { IssueCode } from '../../sheet/issue';
import type { IssueLog } from '../issue-log';
import type { Basis } from '../ledger';
import type { Layout, Stated } from '../../recognise/table';
import type { DraftMissing, DraftRecord, Extract } from './draft';
import type { Combination, ReadCell } from './row-reading';
import { combinations } from './row-reading';
import type { RowPlace } from './row-records';
import { cellsOf, statedAround, statesOf, whenOf, withStated } from './row-records';
import { headingCell } from './stated-fields';

/**
 * The records of a row whose cells are records of their own: the days of a matrix, the counts of a summary, lists of names under a mark. Their
 * source is the cell, then the row's and the column's heading. A blank or unreadable count is missing; a blank mark is on record as such.
 */
export function cellRecords(
  place: RowPlace,
  row: readonly ReadCell[],
  cells: readonly ReadCell[],
  log: IssueLog,
): Omit<Extract, 'presences'> {
  const records: DraftRecord[] = [];
  const missing: DraftMissing[] = [];
  for (const cell of cells) {
    const kind = cell.planned.target.kind;
    const base = baseOf(place, kind, row, cell);
    if (cell.state === 'value') records.push(...recordsOf(base, kind, row, cell));
    else if (cell.planned.target.type === 'mark') {
      if (cell.state === 'blank' && base.table.layout === 'matrix') log.raise('attendance/blank', cell.cell.origin);
    } else if (isExpected(base.table.layout, cell)) missing.push(missingOf(base, kind, row, cell));
  }
  return { records, missing };
}

/** A count is expected in each cell of a matrix or a summary; in rows of events one of several columns may stay empty. */
function isExpected(layout: Layout, { planned, state }: ReadCell): boolean {
  if (planned.target.type !== 'count' && planned.target.type !== 'number') return false;
  return state === 'unreadable' || layout === 'matrix' || layout === 'summary';
}

type Base = ReturnType<typeof baseOf>;

/** What all records of one cell have in common. */
function baseOf(place: RowPlace, kind: RecordKind, row: readonly ReadCell[], cell: ReadCell) {
  const { table } = place.plan;
  const heading = cell.planned.stated;
  const stated = [heading, ...statedAround(place, kind)];
  const when = whenOf([heading, cell.value, ...row.map(({ value }) => value), ...stated]);
  return { kind, table, row: place.row, stated, basis: basisOf(table.layout, cell.planned.column.of ?? {}), ...when };
}

function recordsOf(base: Base, kind: RecordKind, row: readonly ReadCell[], cell: ReadCell): DraftRecord[] {
  const { stated, ...common } = base;
  const whole = { ...common, cells: sourceOf(base, row, cell), cellOf: cellsOf(kind, [cell, ...row]), ...statesOf(kind, row) };
  return combinations(kind, [cell, ...row]).map((combination) => ({ ...whole, ...withStated(combination, stated) }));
}

function missingOf(base: Base, kind: RecordKind, row: readonly ReadCell[], { cell, planned, code }: ReadCell): DraftMissing {
  const { stated, ...common } = base;
  const [combination = { fields: {}, mentions: [] } satisfies Combination] = combinations(kind, row);
  return { ...common, ...withStated(combination, stated), field: planned.target.field, cell: cell.origin, reason: reasonOf(code) };
}

function reasonOf(code: IssueCode | null): DraftMissing['reason'] {
  if (code === null) return 'blank';
  if (code === 'cell/error-value') return 'error';
  return code === 'cell/approximate-number' ? 'approximate' : 'unreadable';
}

const BESIDE: ReadonlySet<string> = new Set(['group', 'staffNumber', 'subject']);

/** The cell itself, the cells that say whose row it is and when, the lowest cell of the column's heading. */
function sourceOf(base: Base, row: readonly ReadCell[], { cell, planned }: ReadCell): [CellRange, ...CellRange[]] {
  const headings = row
    .filter(({ planned: each, state }) => state === 'value' && !BESIDE.has(each.target.field))
    .map((each) => each.cell.at);
  return [cell.at, ...headings, headingCell(base.table, planned.column)];
}

/** A day, an activity or an item at the head makes each cell an event; a month or week a part of a count; all else is a count for the whole. */
function basisOf(layout: Layout, of: Stated): Basis {
  if (of.date ?? of.activity ?? of.topic) return 'row';
  if (of.month ?? of.week) return 'month';
  return layout === 'matrix' || layout === 'summary' ? 'total' : 'row';
}
