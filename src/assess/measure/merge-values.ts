import type { MetricValue } from '../assessment';

/** 合计: several figures as one; null where none of them is spoken of. */
export function mergeValues(values: readonly (MetricValue | null)[]): MetricValue | null {
  const spoken = values.filter((value) => value !== null);
  const [first] = spoken;
  if (!first || spoken.length === 1) return first ?? null;
  const known = spoken.reduce((sum, value) => sum + value.known, 0);
  const doubtful = spoken.flatMap((value) => value.doubtful ?? []);
  const most = spoken.reduce((sum, { value, most: own }) => sum + (value ?? own ?? Infinity), 0);
  return {
    value: spoken.some(({ value }) => value === null) ? null : known,
    known,
    counted: spoken.flatMap(({ counted }) => counted),
    leftOut: spoken.flatMap(({ leftOut }) => leftOut),
    pending: spoken.flatMap(({ pending }) => pending),
    ...(Number.isFinite(most) ? { most } : {}),
    ...(doubtful.length > 0 ? { doubtful } : {}),
  };
}

/** 最大: the figure of the record that has most. */
export function greatestValue(value: MetricValue): MetricValue {
  const known = value.counted.reduce((most, { amount }) => Math.max(most, amount), 0);
  return { ...value, known, value: value.value === null ? null : known };
}
