import type { LeftOutReason } from '../../ledger/ledger';
import type { MetricId } from '../../standard/metric-id';
import type { Basis } from '../basis';

/** What a metric made of a record for one teacher. */
export type Verdict =
  | { readonly kind: 'counted'; readonly amount: number }
  | { readonly kind: 'left-out'; readonly reason: LeftOutReason }
  | { readonly kind: 'pending' };

/** Verdicts of a metric by `record|teacher`, put together when a metric is first asked for. */
export function verdictsOf(basis: Basis): (metric: MetricId) => ReadonlyMap<string, Verdict> {
  const made = new Map<MetricId, ReadonlyMap<string, Verdict>>();
  return (metric) => {
    const found = made.get(metric) ?? collect(basis, metric);
    made.set(metric, found);
    return found;
  };
}

function collect(basis: Basis, metric: MetricId): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { teacher, id } of basis.teachers) {
    const value = teacher.metrics[metric];
    if (!value) continue;
    for (const { record, reason } of value.leftOut) verdicts.set(`${record}|${id}`, { kind: 'left-out', reason });
    for (const { record } of value.pending) if (record !== undefined) verdicts.set(`${record}|${id}`, { kind: 'pending' });
    for (const { record, amount } of value.counted) {
      const key = `${record}|${id}`;
      const before = verdicts.get(key);
      verdicts.set(key, { kind: 'counted', amount: amount + (before?.kind === 'counted' ? before.amount : 0) });
    }
  }
  return verdicts;
}
