import { QUANTITY, TEXT } from '../param-types';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 不重复: no two records say the same in a field (每月检查的主题各不相同); `within` names what one occasion is (月份, 日期), whose rows may. */
export const variedKind = defineRuleKind({
  kind: 'varied',
  name: '不重复',
  meaning: '各条记录的某个字段互不相同；同一次（同一日期、同一月份）里的几条算一次。',
  params: { of: required('统计', QUANTITY), field: required('字段', TEXT), within: optional('同一次', TEXT) },
  metrics: ({ of }) => metricsOfQuantities([of]),
  valid: [
    { of: '常规检查', field: '主题' },
    { of: '常规检查', field: '主题', within: '月份' },
  ],
  invalid: [{ of: '常规检查' }, { field: '主题' }],
});
