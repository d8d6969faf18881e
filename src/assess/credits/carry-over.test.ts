import type { MetricValue } from '../assessment';
import { carriedFigures } from './carry-over';

function year(known: number, open: Partial<MetricValue> = {}): MetricValue {
  return { value: known, known, counted: [], leftOut: [], pending: [], ...open };
}

const shown = (years: readonly MetricValue[]) => carriedFigures(years, 24).map(({ value, known, most }) => [value, known, most]);

test('what a year has beyond 24 is the next one’s; what it lacks is not made up for', () => {
  expect(shown([year(30), year(20), year(24), year(10)])).toEqual([
    [30, 30, undefined],
    [26, 26, undefined],
    [26, 26, undefined],
    [12, 12, undefined],
  ]);
  expect(shown([year(10), year(60), year(0)])).toEqual([
    [10, 10, undefined],
    [60, 60, undefined],
    [36, 36, undefined],
  ]);
});

test('what is not certain of a year makes the next one uncertain as far as it may be carried', () => {
  expect(shown([year(20, { value: null, most: 30 }), year(20)])).toEqual([
    [null, 20, 30],
    [null, 20, 26],
  ]);
  expect(shown([year(10, { value: null, most: 20 }), year(20)])).toEqual([
    [null, 10, 20],
    [20, 20, undefined],
  ]);
  expect(shown([year(20, { value: null }), year(20)])).toEqual([
    [null, 20, undefined],
    [null, 20, undefined],
  ]);
});
