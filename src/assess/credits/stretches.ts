import type { ItemRow } from './conversion-items';
import type { Side } from './side';
import { pick, times } from './side';

/** A record in the count of stretches. */
export interface Counted {
  /** How many units it has: as this side reckons, at least, and at most. */
  readonly units: number;
  readonly least: number;
  readonly most: number;
  /** The rows in whose count it is, and those in whose count it may be. */
  readonly rows: ReadonlySet<ItemRow>;
  readonly possibleRows: ReadonlySet<ItemRow>;
}

/** How many units before a record are counted by a row. */
interface Before {
  readonly row: ItemRow;
  readonly low: number;
  readonly high: number;
}

/** What lies of `units` in the row's stretch, when `before` are counted before them. Behind a count without bound nothing is left. */
function given({ stretch, per, value, way }: ItemRow, before: number, units: number): number {
  const { after, upTo } = stretch ?? { after: 0, upTo: Infinity };
  const part = before === Infinity ? 0 : Math.max(0, Math.min(before + units, upTo) - Math.max(before, after));
  const plain = times(part / per, value);
  return way === 'minus' ? 0 - plain : plain;
}

/** 第几起、止: what each record gives, counted one after the other as one side reckons them: right in the sum, whatever is open. */
export function giftsInSum(records: readonly Counted[], rows: readonly ItemRow[]): readonly number[] {
  const counts = new Map<ItemRow, number>();
  return records.map(({ units, rows: own }) =>
    rows.reduce((sum, row) => {
      if (!own.has(row)) return sum;
      const before = counts.get(row) ?? 0;
      counts.set(row, before + units);
      return sum + given(row, before, units);
    }, 0),
  );
}

/**
 * What each record gives at least (or at most) wherever in the count it may stand: where a cap, a multiplier or 就高 looks at records one by one, it
 * is not enough that the sum is right.
 */
export function giftsOneByOne(records: readonly Counted[], rows: readonly ItemRow[], side: Side): readonly number[] {
  const counts = new Map<ItemRow, { readonly low: number; readonly high: number }>();
  return records.map(({ units, least, most, rows: own, possibleRows }) => {
    const before = rows.flatMap((row): Before[] => (own.has(row) ? [{ row, ...(counts.get(row) ?? { low: 0, high: 0 }) }] : []));
    for (const row of rows) {
      if (!possibleRows.has(row)) continue;
      const { low, high } = counts.get(row) ?? { low: 0, high: 0 };
      counts.set(row, { low: low + least, high: high + most });
    }
    return extreme(before, units, side);
  });
}

/** Rows whose counts stand alike are looked at together: what one stretch gets, the next does not. */
function extreme(before: readonly Before[], units: number, side: Side): number {
  const alike = new Map<string, Before[]>();
  for (const each of before) alike.set(`${each.low}|${each.high}`, [...(alike.get(`${each.low}|${each.high}`) ?? []), each]);
  return [...alike.values()].reduce((sum, group) => sum + extremeOf(group, units, side), 0);
}

/** Between two edges of a stretch the figure grows or shrinks evenly: it is greatest and least at one of them. */
function extremeOf(group: readonly Before[], units: number, side: Side): number {
  const [{ low, high } = { low: 0, high: 0 }] = group;
  const edges = group.flatMap(({ row: { stretch } }) => (stretch ? [stretch.after, stretch.upTo] : []));
  const places = [low, high, ...edges, ...edges.map((edge) => edge - units)].filter((place) => place >= low && place <= high);
  const far = Math.max(low, ...edges.filter(Number.isFinite)) + 1;
  const finite = [...places.filter(Number.isFinite), ...(high === Infinity ? [far] : [])];
  return pick(
    side,
    finite.map((place) => group.reduce((sum, { row }) => sum + given(row, place, units), 0)),
  );
}
