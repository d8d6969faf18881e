import type { PlannedScalar } from '../write-plan';
import type { Shown, TableFacts } from '../formula/formula';
import { sameKey } from '../formula/criteria';

/** A data table while a plan is made: headings and rows of values, with indexes that are built when first asked for. */
export function tableData(name: string, headings: readonly string[], rows: readonly (readonly Shown[])[]): TableFacts {
  const columns = new Map<string, readonly Shown[]>();
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const all = rows.map((_, row) => row);

  const column = (heading: string): readonly Shown[] => {
    const found = columns.get(heading);
    if (found) return found;
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`table ${name} has no column ${heading}`);
    const values = rows.map((row) => row[at] ?? null);
    columns.set(heading, values);
    return values;
  };

  const indexOf = (criteria: readonly string[]): ReadonlyMap<string, readonly number[]> => {
    const id = criteria.join('\u0000');
    const found = indexes.get(id);
    if (found) return found;
    const values = criteria.map(column);
    const index = new Map<string, number[]>();
    for (const row of all) {
      const key = keyOf(values.map((each) => each[row] ?? null));
      const listed = index.get(key);
      if (listed) listed.push(row);
      else index.set(key, [row]);
    }
    indexes.set(id, index);
    return index;
  };

  return {
    name,
    rowCount: rows.length,
    has: (heading) => headings.includes(heading),
    column,
    rowsWhere(criteria) {
      if (criteria.length === 0) return all;
      return indexOf(criteria.map(([heading]) => heading)).get(keyOf(criteria.map(([, value]) => value))) ?? [];
    },
  };
}

function keyOf(values: readonly (PlannedScalar | null)[]): string {
  return values.map((value) => (value === null ? '' : sameKey(value))).join('\u0000');
}
