/**
 * The assignment of rows to columns with the greatest total score, each row and each column at most once (Kuhn–Munkres, O(n³)).
 * Pairs that score nothing are left apart. Gives the column of each row, or -1.
 */
export function assign(scores: readonly (readonly number[])[]): readonly number[] {
  const rows = scores.length;
  const size = scores.reduce((most, row) => Math.max(most, row.length), rows);
  const most = Math.max(0, ...scores.flat());
  const matching = startMatching(size, (row, column) => most - Math.max(0, score(scores, row, column)));
  for (let row = 0; row < size; row++) addRow(matching, row);
  const result = new Array<number>(rows).fill(-1);
  for (let column = 0; column < size; column++) {
    const row = at(matching.rowOf, column);
    if (row < rows && score(scores, row, column) > 0) result[row] = column;
  }
  return result;
}

function score(scores: readonly (readonly number[])[], row: number, column: number): number {
  return scores[row]?.[column] ?? 0;
}

/** A growing perfect matching over a square cost matrix, with the prices that prove it the cheapest. */
interface Matching {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** The row of each column, -1 for a free one; the column behind the last stands for "none yet". */
  readonly rowOf: Int32Array;
}

/** One search for a free column: how dear each column still is, from which column it is reached, and which were passed. */
interface Search {
  readonly slack: Float64Array;
  readonly from: Int32Array;
  readonly isPassed: Uint8Array;
}

function startMatching(size: number, cost: Matching['cost']): Matching {
  const rowOf = new Int32Array(size + 1).fill(-1);
  return { size, cost, rowPrice: new Float64Array(size + 1), columnPrice: new Float64Array(size + 1), rowOf };
}

/** Gives the row a column, moving rows that stand in its way where that is cheapest. */
function addRow(matching: Matching, row: number): void {
  const { size, rowOf } = matching;
  const search: Search = {
    slack: new Float64Array(size).fill(Infinity),
    from: new Int32Array(size).fill(size),
    isPassed: new Uint8Array(size + 1),
  };
  rowOf[size] = row;
  let column = size;
  while (at(rowOf, column) >= 0) column = step(matching, search, column);
  while (column !== size) {
    const previous = at(search.from, column);
    rowOf[column] = at(rowOf, previous);
    column = previous;
  }
}

/** Passes a column: reaches out from its row, and goes on to the column that is now the cheapest. */
function step(matching: Matching, search: Search, column: number): number {
  search.isPassed[column] = 1;
  const row = at(matching.rowOf, column);
  let cheapest = matching.size;
  let delta = Infinity;
  for (let each = 0; each < matching.size; each++) {
    if (at(search.isPassed, each) === 1) continue;
    const reduced = matching.cost(row, each) - at(matching.rowPrice, row) - at(matching.columnPrice, each);
    if (reduced < at(search.slack, each)) {
      search.slack[each] = reduced;
      search.from[each] = column;
    }
    if (at(search.slack, each) >= delta) continue;
    delta = at(search.slack, each);
    cheapest = each;
  }
  shiftPrices(matching, search, delta);
  return cheapest;
}

function shiftPrices({ size, rowOf, rowPrice, columnPrice }: Matching, { slack, isPassed }: Search, delta: number): void {
  for (let each = 0; each <= size; each++) {
    if (at(isPassed, each) === 1) {
      const row = at(rowOf, each);
      rowPrice[row] = at(rowPrice, row) + delta;
      columnPrice[each] = at(columnPrice, each) - delta;
    } else if (each < size) slack[each] = at(slack, each) - delta;
  }
}

function at(list: Float64Array | Int32Array | Uint8Array, index: number): number {
  return list[index] ?? 0;
}
