import type { ReadRule } from './rule-evaluation';
import { agree } from './rules/agree';
import { checklist } from './rules/checklist';
import { combine } from './rules/combine';
import { covers } from './rules/covers';
import { eachOf } from './rules/each-of';
import { everyRecord } from './rules/every-record';
import { figure } from './rules/figure';
import { followUp } from './rules/follow-up';
import { limits } from './rules/limits';
import { metShare } from './rules/met-share';
import { share } from './rules/share';
import { spread } from './rules/spread';
import { varied } from './rules/varied';

/** All rule kinds that can be evaluated. A new one: its file in `standard/kinds`, its file in `assess/rules`, a line in either list. */
const RULE_EVALUATORS = [limits, share, eachOf, covers, everyRecord, checklist, followUp, agree, varied, combine, metShare, figure, spread];

const BY_KIND: ReadonlyMap<string, ReadRule> = new Map(RULE_EVALUATORS.map(({ kind, ready }) => [kind, ready]));

/** How the rule judges; broken where its kind is unknown or its parameters make no sense. */
export const readyRule: ReadRule = (rule) =>
  BY_KIND.get(rule.kind)?.(rule) ?? { broken: { rule: rule.id, param: 'kind', value: rule.kind } };
