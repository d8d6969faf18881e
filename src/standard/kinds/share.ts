import { PER_CENT, QUANTITY } from '../param-types';
import { COUNTING_PARAMS } from '../counting-params';
import { areBounds } from '../quantity/bounds';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 占比: one quantity is about a share of another (专题研修约占40%学时, both edges of the tolerance inside), or keeps to a bound of it. Per cent. */
export const shareKind = defineRuleKind({
  kind: 'share',
  name: '占比',
  meaning: '一部分占全部的百分比：约为某数（加减容差，两端都算在内），或不低于、不高于某数。',
  params: {
    part: required('部分', QUANTITY),
    whole: required('全部', QUANTITY),
    ...COUNTING_PARAMS,
    share: optional('约占', PER_CENT),
    tolerance: optional('容差', PER_CENT),
    atLeast: optional('至少', PER_CENT),
    atMost: optional('至多', PER_CENT),
  },
  check({ share, tolerance, atLeast, atMost }) {
    if (share !== undefined) return tolerance === undefined ? 'tolerance' : null;
    return areBounds({ ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) }) ? null : 'share';
  },
  metrics: ({ part, whole }) => metricsOfQuantities([part, whole]),
  valid: [
    { part: '专题学时', whole: '学时', share: 40, tolerance: 5 },
    { part: '实到', whole: '应到', atLeast: 80 },
    { part: '活动[形式 含 讲座]', whole: '活动', atMost: 50 },
  ],
  invalid: [
    { whole: '学时', share: 40, tolerance: 5 },
    { part: '专题学时', whole: '学时', share: 140, tolerance: 5 },
    { part: '专题学时', whole: '学时', share: 40 },
    { part: '专题学时', whole: '学时' },
  ],
});
