import type { MetricId } from '../rule';
import type { RuleKind } from '../rule-kind';
import { brokenParam, isAmount, isMetricId, readParams } from '../rule-kind';

/** 占比: one metric is about a share of another (专题研修约占40%学时). Both edges of the tolerance are inside. */
export interface ShareParams {
  readonly part: MetricId;
  readonly whole: MetricId;
  /** Per cent. */
  readonly share: number;
  /** Percentage points to either side. */
  readonly tolerance: number;
}

export const shareKind: RuleKind<ShareParams> = {
  kind: 'share',
  read({ part, whole, share, tolerance }) {
    if (!isMetricId(part)) return brokenParam('part', part);
    if (!isMetricId(whole)) return brokenParam('whole', whole);
    if (!isAmount(share) || share > 100) return brokenParam('share', share);
    if (!isAmount(tolerance) || tolerance > 100) return brokenParam('tolerance', tolerance);
    return readParams({ part, whole, share, tolerance });
  },
  metrics: ({ part, whole }) => [part, whole],
};
