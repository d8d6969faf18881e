import type { MetricValue } from '../assessment';

/**
 * 结转: figures of successive years of which each has to reach `asked`; what a year has beyond it is carried to the next (three years of 30, 20, 24 for
 * 24 a year: 30, 26, 26). What is not certain of a year makes the next one as uncertain.
 */
export function carriedFigures(years: readonly MetricValue[], asked: number): readonly MetricValue[] {
  let carried = { low: 0, high: 0 };
  return years.map((year) => {
    const low = year.known + carried.low;
    const high = (year.value ?? year.most ?? Infinity) + carried.high;
    const isKnown = year.value !== null && carried.low === carried.high;
    const bound = !isKnown && Number.isFinite(high) ? { most: high } : {};
    const { counted, leftOut, pending, doubtful } = year;
    const figure = { value: isKnown ? low : null, known: low, counted, leftOut, pending, ...(doubtful ? { doubtful } : {}), ...bound };
    carried = { low: Math.max(0, low - asked), high: Math.max(0, high - asked) };
    return figure;
  });
}
