import type { MetricId } from '../metric-id';
import type { Quantity } from './quantity';

/** The metrics that quantities count, each once. */
export function metricsOfQuantities(quantities: readonly Quantity[]): readonly MetricId[] {
  return [...new Set(quantities.flatMap(({ terms }) => terms.map(({ metric }) => metric)))];
}
