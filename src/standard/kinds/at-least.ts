import type { MetricId } from '../rule';
import type { RuleKind } from '../rule-kind';
import { brokenParam, isAmount, isMetricId, readParams } from '../rule-kind';

/** 至少: one or more metrics, added up, reach a number (听课不少于10节; 论文、反思、叙事至少1篇). */
export interface AtLeastParams {
  readonly metrics: readonly MetricId[];
  /** In the rule's unit; the number itself is enough. */
  readonly atLeast: number;
}

export const atLeastKind: RuleKind<AtLeastParams> = {
  kind: 'at-least',
  read({ metrics, atLeast }) {
    if (!Array.isArray(metrics) || metrics.length === 0 || !metrics.every(isMetricId)) return brokenParam('metrics', metrics);
    if (!isAmount(atLeast)) return brokenParam('atLeast', atLeast);
    return readParams({ metrics, atLeast });
  },
  metrics: (params) => params.metrics,
};
