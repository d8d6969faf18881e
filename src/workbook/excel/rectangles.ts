import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';

/** Runs of neighbouring columns of one row that hold the same key. */
function runsOf(keys: readonly (readonly string[])[]): Map<string, [number, number][]> {
  const runs = new Map<string, [number, number][]>();
  for (const [column, list] of keys.entries()) {
    for (const key of list) {
      const known = runs.get(key) ?? [];
      const last = known.at(-1);
      if (last?.[1] === column - 1) last[1] = column;
      else known.push([column, column]);
      runs.set(key, known);
    }
  }
  return runs;
}

interface Growing {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Adds a row's runs to the areas of a key: a run below one of the same columns makes it taller. */
function grow(areas: Growing[], open: Map<string, Growing>, row: number, runs: readonly [number, number][]): void {
  for (const [left, right] of runs) {
    const above = open.get(`${String(left)}:${String(right)}`);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      const area = { top: row, left, bottom: row, right };
      areas.push(area);
      open.set(`${String(left)}:${String(right)}`, area);
    }
  }
}

/** For every key the few rectangles that the cells with this key make up. Keys come in the order in which they are first met. */
export function rectanglesByKey<T>(
  rows: readonly (readonly T[])[],
  keysOf: (cell: T) => readonly string[],
): ReadonlyMap<string, readonly Area[]> {
  const found = new Map<string, { readonly areas: Growing[]; readonly open: Map<string, Growing> }>();
  for (const [row, line] of rows.entries()) {
    for (const [key, runs] of runsOf(line.map(keysOf))) {
      const known = found.get(key) ?? { areas: [], open: new Map<string, Growing>() };
      found.set(key, known);
      grow(known.areas, known.open, row, runs);
    }
  }
  return new Map([...found].map(([key, { areas }]) => [key, areas]));
}

/** Excel cuts address lists off at 8,192 characters. */
const LIST_LENGTH = 4000;

/** Areas as few lists of addresses, each short enough for `getRanges`. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatArea(area);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LIST_LENGTH) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
