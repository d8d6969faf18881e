import { AMOUNT, QUANTITY } from '../param-types';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 两数一致: two quantities are the same, or at most so far apart (登记学时 = 审定活动的学时之和). */
export const agreeKind = defineRuleKind({
  kind: 'agree',
  name: '两数一致',
  meaning: '两个统计数相等，或相差不超过允许的数。',
  params: { left: required('统计', QUANTITY), right: required('另一数', QUANTITY), tolerance: optional('允许相差', AMOUNT) },
  metrics: ({ left, right }) => metricsOfQuantities([left, right]),
  valid: [
    { left: '学时', right: '活动学时' },
    { left: '外派培训', right: '外培汇报', tolerance: 1 },
  ],
  invalid: [{ left: '学时' }, { left: '学时', right: '学时', tolerance: -1 }],
});
