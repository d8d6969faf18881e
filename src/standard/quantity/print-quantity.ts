import { printCondition } from '../condition/print-condition';
import { metricName } from '../words/metric-words';
import type { Quantity } from './quantity';

/** A quantity as it is written in a standard. */
export function printQuantity({ terms }: Quantity): string {
  return terms.map(({ metric, where }) => `${metricName(metric)}${where ? `[${printCondition(where)}]` : ''}`).join('+');
}
