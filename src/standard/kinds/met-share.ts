import { PER_CENT, TEXT } from '../param-types';
import { defineRuleKind, required } from '../rule-kind';

/** 达标面: so many per cent of the teachers (of a group, of the school) whom a rule is for meet it. */
export const metShareKind = defineRuleKind({
  kind: 'met-share',
  name: '达标面',
  meaning: '某条要求在全校（或全组）适用的教师中，达到的人占百分之多少。',
  params: { rule: required('要求编号', TEXT), atLeast: required('至少', PER_CENT) },
  metrics: () => [],
  valid: [{ rule: 'D07', atLeast: 90 }],
  invalid: [{ rule: 'D07' }, { atLeast: 90 }, { rule: 'D07', atLeast: 101 }],
});
