import type { CellRange } from '../../sheet/cell-address';
import type { IssueLog } from '../issue-log';
import type { DraftRecord } from './draft';
import type { GroupHeading } from './group-headings';
import type { ReadCell } from './row-reading';
import { combinations } from './row-reading';
import type { StatedFields } from './stated-fields';
import { personField, statedByColumn, statedByTable, statedFields } from './stated-fields';
import type { TableBody } from './table-body';
import type { TablePlan } from './table-plan';

/** A row that is being read. */
export interface RowPlace {
  readonly plan: TablePlan;
  readonly body: TableBody;
  readonly row: number;
  readonly heading: GroupHeading | null;
}

/** The records of a row that is an event: one, or one for each name or book in its cells. Its source is the row across the table. */
export function rowRecords(place: RowPlace, cells: readonly ReadCell[], log: IssueLog): DraftRecord[] {
  const { plan, body, row } = place;
  const { table, kind } = plan;
  if (kind === null) return [];
  const source = body.range({ top: row, bottom: row, left: table.range.left, right: table.range.right });
  const filled = cells.filter(({ state }) => state === 'value');
  const headings = filled.map(({ planned }) => statedByColumn(kind, table, planned.column));
  const stated = [...headings, ...statedAround(place, kind)];
  const when = whenOf([...filled.flatMap(({ value }) => value ?? []), ...stated]);
  const common = { kind, table, row, basis: 'row', cells: [source], cellOf: cellsOf(kind, cells), ...when } as const;
  const records = combinations(kind, filled).map((combination) => ({
    ...common,
    ...withStated(combination, stated),
    ...statesOf(kind, cells),
  }));
  if (kind !== 'attendance') return records;
  raiseBlankMarks(cells, log);
  return records.filter(({ fields }) => fields['mark'] !== undefined);
}

/** A sign-in row without a mark says nothing of the teacher. */
function raiseBlankMarks(cells: readonly ReadCell[], log: IssueLog): void {
  for (const { planned, cell, state } of cells) {
    if (planned.target.type === 'mark' && state === 'blank') log.raise('attendance/blank', cell.origin);
  }
}

/** What heading rows and the table's title say, nearest first. */
export function statedAround({ plan, heading }: RowPlace, kind: NonNullable<TablePlan['kind']>): StatedFields[] {
  const above = heading ? [statedFields(kind, heading.stated, () => heading.at)] : [];
  return [...above, statedByTable(kind, plan.table)];
}

type Combined = Pick<DraftRecord, 'fields' | 'mentions'>;

/** The combination with what is stated around it, where it does not state the field itself. */
export function withStated({ fields, mentions }: Combined, stated: readonly StatedFields[]): Combined {
  const all: Record<string, unknown> = { ...fields };
  const names = [...mentions];
  for (const each of stated) {
    for (const [field, value] of Object.entries(each.fields)) {
      if (field in all) continue;
      all[field] = value;
      names.push(...each.mentions.filter((mention) => mention.field === field));
    }
  }
  return { fields: all, mentions: names };
}

/** The first month and the first week that are told. */
export function whenOf(told: readonly { readonly month?: string; readonly week?: number }[]): { month?: string; week?: number } {
  const month = told.find((each) => each.month !== undefined)?.month;
  const week = told.find((each) => each.week !== undefined)?.week;
  return { ...(month === undefined ? {} : { month }), ...(week === undefined ? {} : { week }) };
}

/** Fields whose cell is blank or cannot be read. */
export function statesOf(kind: NonNullable<TablePlan['kind']>, cells: readonly ReadCell[]): Pick<DraftRecord, 'unreadable' | 'blanks'> {
  const inState = (wanted: ReadCell['state']) =>
    cells.filter(({ state }) => state === wanted).map(({ planned }) => personField(kind, planned.target.field));
  return { unreadable: inState('unreadable'), blanks: inState('blank') };
}

/** The cell of each field of a row. */
export function cellsOf(kind: NonNullable<TablePlan['kind']>, cells: readonly ReadCell[]): Record<string, CellRange> {
  const found: Record<string, CellRange> = {};
  for (const { planned, cell } of cells) found[personField(kind, planned.target.field)] ??= cell.at;
  return found;
}
