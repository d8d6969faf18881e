import type { LocatedTable } from '../locate/located-table';
import type { RowRole, TableColumn } from '../table';

const NUMERIC = new Set(['number', 'boolean']);

/**
 * The roles of a table's rows, now that its columns are known: a row with figures alone in a table of people sums the rows above it up,
 * though nothing says so.
 */
export function settleRoles({ grid, roles, top, left, right }: LocatedTable, columns: readonly TableColumn[]): readonly RowRole[] {
  const person = columns.find(({ field }) => field === 'teacher' || field === 'name' || field === 'observer' || field === 'teachers');
  if (!person) return roles;
  return roles.map((role, index) => {
    const row = top + index;
    if (role !== 'record' || grid.value(row, person.column) !== null) return role;
    let figures = 0;
    for (let column = left; column <= right; column++) {
      const value = grid.own(row, column);
      if (value === null) continue;
      if (!NUMERIC.has(typeof value)) return role;
      figures++;
    }
    const isIndexOnly = columns.some(({ field, column }) => field === 'index' && grid.own(row, column) !== null);
    return figures > 0 && !isIndexOnly ? 'total' : role;
  });
}
