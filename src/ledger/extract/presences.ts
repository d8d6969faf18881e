import type { DraftPresence } from './draft';
import type { ReadCell } from './row-reading';
import { combinations } from './row-reading';
import type { RowPlace } from './row-records';
import { statedAround, withStated } from './row-records';
import type { TablePlan } from './table-plan';
import { ANY_KIND } from './table-plan';

/** The teacher whom a form's head or a sheet's name states: there, also if nothing is recorded below. */
export function headPresence(plan: TablePlan): DraftPresence {
  const kind = plan.kind ?? ANY_KIND;
  const { fields, mentions } = plan.statedFor(kind);
  return { kind, table: plan.table, row: plan.table.range.top, fields, mentions, basis: 'row' };
}

/** The teacher of a row that holds nothing else. */
export function rowPresence(place: RowPlace, cells: readonly ReadCell[]): DraftPresence {
  const { plan, row } = place;
  const kind = plan.kind ?? ANY_KIND;
  const [combination = { fields: {}, mentions: [] }] = combinations(kind, cells);
  return { kind, table: plan.table, row, ...withStated(combination, statedAround(place, kind)), basis: 'row' };
}
