/** A sum of cells as far as they can be read. */
export interface CellSum {
  readonly sum: number;
  /** Whether every cell that is not blank could be read. */
  readonly isKnown: boolean;
  /** How many cells stand behind it, blank ones too. */
  readonly cells: number;
}

/** Adds up amounts; null is a cell that cannot be read. */
export function sumOf(amounts: readonly (number | null)[]): CellSum {
  let sum = 0;
  for (const amount of amounts) sum += amount ?? 0;
  return { sum, isKnown: !amounts.includes(null), cells: amounts.length };
}

/** The sums of any run of rows of one column. Rows ascend; `amounts` are theirs. */
export function runningSums(rows: readonly number[], amounts: readonly (number | null)[]): (from: number, to: number) => CellSum {
  const sums = [0];
  const unknown = [0];
  amounts.forEach((amount, index) => {
    sums.push((sums[index] ?? 0) + (amount ?? 0));
    unknown.push((unknown[index] ?? 0) + (amount === null ? 1 : 0));
  });
  return (from, to) => {
    const [first, end] = [countBelow(rows, from), countBelow(rows, to)];
    const sum = (sums[end] ?? 0) - (sums[first] ?? 0);
    return { sum, isKnown: unknown[end] === unknown[first], cells: Math.max(0, end - first) };
  };
}

/** How many of the ascending rows lie before `row`. */
function countBelow(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rests of binary arithmetic are no difference. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** A sum as a person would write it. */
export function sumText(sum: number): string {
  return String(Math.round(sum * 1e6) / 1e6);
}
