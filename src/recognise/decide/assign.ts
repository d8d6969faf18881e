/**
 * The assignment of rows to columns with the greatest total score, each row and each column at most once (Kuhn–Munkres, O(n³)).
 * Pairs that score nothing are left apart. Gives the column of each row, or -1.
 */
export function assign(scores: readonly (readonly number[])[]): readonly number[] {
  const rows = scores.length;
  const columns = scores.reduce((most, row) => Math.max(most, row.length), 0);
  const size = Math.max(rows, columns);
  if (size === 0) return [];
  const most = Math.max(0, ...scores.flat());
  const cost = (row: number, column: number) => most - Math.max(0, scores[row]?.[column] ?? 0);
  const rowOf = solve(size, cost);
  const result = new Array<number>(rows).fill(-1);
  rowOf.forEach((row, column) => {
    if (row < rows && (scores[row]?.[column] ?? 0) > 0) result[row] = column;
  });
  return result;
}

/** The row of each column in the cheapest perfect matching of a square cost matrix. */
function solve(size: number, cost: (row: number, column: number) => number): readonly number[] {
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1).fill(-1);
  const none = size;
  for (let row = 0; row < size; row++) {
    const way = new Int32Array(size).fill(none);
    const slack = new Float64Array(size).fill(Infinity);
    const used = new Uint8Array(size + 1);
    let column = none;
    rowAt[none] = row;
    while ((rowAt[column] ?? -1) >= 0) {
      used[column] = 1;
      const at = rowAt[column] ?? 0;
      let delta = Infinity;
      let next = none;
      for (let each = 0; each < size; each++) {
        if (used[each]) continue;
        const reduced = cost(at, each) - (rowPrice[at] ?? 0) - (columnPrice[each] ?? 0);
        if (reduced < (slack[each] ?? Infinity)) {
          slack[each] = reduced;
          way[each] = column;
        }
        if ((slack[each] ?? Infinity) < delta) {
          delta = slack[each] ?? Infinity;
          next = each;
        }
      }
      for (let each = 0; each <= size; each++) {
        if (used[each]) {
          const held = rowAt[each] ?? 0;
          rowPrice[held] = (rowPrice[held] ?? 0) + delta;
          columnPrice[each] = (columnPrice[each] ?? 0) - delta;
        } else if (each < size) slack[each] = (slack[each] ?? Infinity) - delta;
      }
      column = next;
    }
    while (column !== none) {
      const previous = way[column] ?? none;
      rowAt[column] = rowAt[previous] ?? -1;
      column = previous;
    }
  }
  return [...rowAt.slice(0, size)];
}
