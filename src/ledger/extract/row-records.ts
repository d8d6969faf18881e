import type { CellRange } from '../../sheet/cell-address';
import type { IssueLog } from '../issue-log';
import type { DraftRecord } from './draft';
import type { GroupHeading } from './group-headings';
import type { ReadCell } from './row-reading';
import { combinations } from './row-reading';
import type { StatedFields } from './stated-fields';
import { personField, statedFields } from './stated-fields';
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
  const filled = cells.filter(({ state }) => state === 'value');
  const stated = [...filled.map(({ planned }) => planned.stated), ...statedAround(place, kind)];
  const common = {
    kind,
    table,
    row,
    basis: 'row' as const,
    cells: [body.range({ top: row, bottom: row, left: table.range.left, right: table.range.right })] as const,
    cellOf: cellsOf(kind, cells),
    ...statesOf(kind, cells),
    ...whenOf([...filled.map(({ value }) => value), ...stated]),
  };
  const records = combinations(kind, filled).map((combination): DraftRecord => {
    const { fields, mentions } = withStated(combination, stated);
    return { ...common, fields, mentions };
  });
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
  return [...above, plan.statedFor(kind)];
}

type Combined = Pick<DraftRecord, 'fields' | 'mentions'>;

/** The combination with what is stated around it, where it does not state the field itself. */
export function withStated(combination: Combined, stated: readonly StatedFields[]): Combined {
  const telling = stated.filter((each) => each.isTelling);
  if (telling.length === 0) return combination;
  const fields: Record<string, unknown> = { ...combination.fields };
  const mentions = [...combination.mentions];
  for (const each of telling) {
    for (const [field, value] of Object.entries(each.fields)) {
      if (field in fields) continue;
      fields[field] = value;
      mentions.push(...each.mentions.filter((mention) => mention.field === field));
    }
  }
  return { fields, mentions };
}

interface When {
  readonly month?: string;
  readonly week?: number;
}

/** The first month and the first week that are told. */
export function whenOf(told: readonly (When | null)[]): When {
  const month = told.find((each) => each?.month !== undefined)?.month;
  const week = told.find((each) => each?.week !== undefined)?.week;
  if (month === undefined && week === undefined) return NEVER;
  return { ...(month === undefined ? {} : { month }), ...(week === undefined ? {} : { week }) };
}

const NEVER: When = {};
const NO_FIELDS: readonly string[] = [];

/** Fields whose cell is blank or cannot be read. */
export function statesOf(kind: NonNullable<TablePlan['kind']>, cells: readonly ReadCell[]): Pick<DraftRecord, 'unreadable' | 'blanks'> {
  const inState = (wanted: ReadCell['state']) => {
    const found = cells.filter(({ state }) => state === wanted);
    return found.length === 0 ? NO_FIELDS : found.map(({ planned }) => personField(kind, planned.target.field));
  };
  return { unreadable: inState('unreadable'), blanks: inState('blank') };
}

/** The cell of each field of a row. */
export function cellsOf(kind: NonNullable<TablePlan['kind']>, cells: readonly ReadCell[]): Record<string, CellRange> {
  const found: Record<string, CellRange> = {};
  for (const { planned, cell } of cells) found[personField(kind, planned.target.field)] ??= cell.at;
  return found;
}
