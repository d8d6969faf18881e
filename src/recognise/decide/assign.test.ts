import fc from 'fast-check';
import { assign } from './assign';

/** The greatest total that any assignment reaches, by trying them all. */
function greatest(scores: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const own = scores[row];
  if (!own) return 0;
  const skipped = greatest(scores, row + 1, taken);
  return own.reduce((best, score, column) => {
    if (taken.has(column) || score <= 0) return best;
    return Math.max(best, score + greatest(scores, row + 1, new Set([...taken, column])));
  }, skipped);
}

describe('assign', () => {
  it('two pairs win over a stronger one where they add up to more', () => {
    expect(
      assign([
        [0.9, 0.2],
        [0.6, 0],
      ]),
    ).toEqual([0, -1]);
    expect(
      assign([
        [0.9, 0.8],
        [0.7, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves rows without a pair alone', () => {
    expect(assign([[0], [0.4]])).toEqual([-1, 0]);
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([-1, -1]);
  });

  it('gives each column once and reaches the greatest total', () => {
    const matrix = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }), { maxLength: 5 }));
    fc.assert(
      fc.property(matrix, (scores) => {
        const given = assign(scores);
        const columns = given.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        const total = given.reduce((sum, column, row) => sum + (scores[row]?.[column] ?? 0), 0);
        expect(total).toBe(greatest(scores));
      }),
      { seed: 7 },
    );
  });
});
