import { CONDITION } from '../param-types';
import { defineRuleKind, required } from '../rule-kind';

/** What stands for every requirement that applies. */
export const ALL_RULES = '全部';

/** 组合: other rules of the standard joined by 且, 或 and 非 (`D14.1 且 D14.2`); 全部 is every requirement that applies. */
export const combineKind = defineRuleKind({
  kind: 'combine',
  name: '组合',
  meaning: '由别的要求组合而成：编号用“且”“或”“非”连接；“全部”是所有适用的要求。',
  params: { expression: required('组合', CONDITION) },
  metrics: () => [],
  valid: [{ expression: 'D14.1 且 D14.2' }, { expression: 'C10 或 (C08 且 C09)' }, { expression: ALL_RULES }],
  invalid: [{ expression: '' }, { expression: '且 D14' }, {}],
});
