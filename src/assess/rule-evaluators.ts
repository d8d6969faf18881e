import type { ReadRule } from './rule-evaluation';
import { atLeast } from './rules/at-least';
import { share } from './rules/share';

/** All rule kinds that can be evaluated. A new one: its file in `standard/kinds`, its file in `assess/rules`, a line here. */
const RULE_EVALUATORS = [atLeast, share];

const BY_KIND: ReadonlyMap<string, ReadRule> = new Map(RULE_EVALUATORS.map(({ kind, ready }) => [kind, ready]));

/** How the rule judges; broken where its kind is unknown or its parameters make no sense. */
export const readyRule: ReadRule = (rule) =>
  BY_KIND.get(rule.kind)?.(rule) ?? { broken: { rule: rule.id, param: 'kind', value: rule.kind } };
