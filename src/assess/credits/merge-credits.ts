import type { LeftOut, MetricValue } from '../assessment';

/**
 * Several items, or several people, as one figure; null where nothing is spoken of. A record that fits no row of one item is said to be unfit only
 * where no other item takes it, and not at all where one item alone is asked for: then it is none of its records.
 */
export function mergeCredits(figures: readonly (MetricValue | null)[], showsUnfit: boolean): MetricValue | null {
  const spoken = figures.filter((figure) => figure !== null);
  if (spoken.length === 0) return null;
  const known = spoken.reduce((sum, figure) => sum + figure.known, 0);
  const most = spoken.reduce((sum, figure) => sum + (figure.value ?? figure.most ?? Infinity), 0);
  const counted = spoken.flatMap((figure) => figure.counted);
  const doubtful = spoken.flatMap((figure) => figure.doubtful ?? []);
  const isOpen = spoken.some(({ value }) => value === null);
  return {
    value: isOpen ? null : known,
    known,
    counted,
    leftOut: leftOutIn(
      spoken.flatMap((figure) => figure.leftOut),
      new Set(counted.map(({ record }) => record)),
      showsUnfit,
    ),
    pending: distinct(spoken.flatMap((figure) => figure.pending)),
    ...(doubtful.length > 0 ? { doubtful } : {}),
    ...(isOpen && Number.isFinite(most) ? { most } : {}),
  };
}

function leftOutIn(all: readonly LeftOut[], counted: ReadonlySet<number>, showsUnfit: boolean): readonly LeftOut[] {
  const explained = new Set(all.flatMap(({ record, reason }) => (reason === 'unfit' ? [] : [record])));
  return distinct(all.filter(({ record, reason }) => reason !== 'unfit' || (showsUnfit && !counted.has(record) && !explained.has(record))));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
