import { AMOUNT, QUANTITY, YES } from '../param-types';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 后续: each record of one thing is followed (or preceded) by a record of another of the same person (外出学习后有汇报课; 公开课前有集体备课). */
export const followUpKind = defineRuleKind({
  kind: 'follow-up',
  name: '后续',
  meaning: '每一条记录之后（或之前）几天以内，同一位教师、同一组有另一条相应的记录；同一天算，除非至少隔几天。',
  params: {
    of: required('统计', QUANTITY),
    by: required('后续', QUANTITY),
    within: optional('几天内', AMOUNT),
    apart: optional('至少隔几天', AMOUNT),
    isBefore: optional('在前', YES),
  },
  check: ({ within, apart }) => (within !== undefined && apart !== undefined && apart > within ? 'apart' : null),
  metrics: ({ of, by }) => metricsOfQuantities([of, by]),
  valid: [
    { of: '外派培训', by: '公开课[形式 含 汇报]', within: 30 },
    { of: '公开课', by: '活动[形式 含 集体备课]', isBefore: true },
    { of: '公开课', by: '活动[形式 含 集体备课]', isBefore: true, apart: 1 },
  ],
  invalid: [
    { of: '外派培训' },
    { of: '外派培训', by: '汇报课的课' },
    { of: '外派培训', by: '公开课', within: -1 },
    { of: '外派培训', by: '公开课', within: 3, apart: 4 },
  ],
});
