import { PER_CENT, QUANTITY, TEXTS } from '../param-types';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 差异: how far apart groups of teachers are in a share (各年龄段参与率的差距), in percentage points. */
export const spreadKind = defineRuleKind({
  kind: 'spread',
  name: '差异',
  meaning: '按条件把教师分成几段，各段占比最高与最低相差多少个百分点。',
  params: {
    part: required('部分', QUANTITY),
    whole: required('全部', QUANTITY),
    bands: required('分段', TEXTS),
    atMost: optional('至多', PER_CENT),
  },
  metrics: ({ part, whole }) => metricsOfQuantities([part, whole]),
  valid: [{ part: '实到', whole: '应到', bands: ['年龄≤35', '年龄>35 且 年龄<50', '年龄≥50'] }],
  invalid: [
    { part: '实到', whole: '应到', bands: [] },
    { part: '实到', bands: ['年龄≤35'] },
  ],
});
