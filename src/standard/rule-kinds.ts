import { agreeKind } from './kinds/agree';
import { checklistKind } from './kinds/checklist';
import { combineKind } from './kinds/combine';
import { coversKind } from './kinds/covers';
import { eachOfKind } from './kinds/each-of';
import { everyRecordKind } from './kinds/every-record';
import { figureKind } from './kinds/figure';
import { followUpKind } from './kinds/follow-up';
import { limitsKind } from './kinds/limits';
import { metShareKind } from './kinds/met-share';
import { shareKind } from './kinds/share';
import { spreadKind } from './kinds/spread';
import { variedKind } from './kinds/varied';
import type { MetricId } from './metric-id';
import type { Rule } from './rule';
import type { RuleKind } from './rule-kind';

/** What can be said of every rule kind, whatever its parameters. */
export type AnyRuleKind = Pick<RuleKind<unknown>, 'kind' | 'name' | 'meaning' | 'params' | 'read' | 'valid' | 'invalid'>;

/** All rule kinds, in the order in which they are offered. A new one: its file in `kinds`, its file in `assess/rules`, a line in either list. */
export const RULE_KINDS: readonly AnyRuleKind[] = [
  limitsKind,
  shareKind,
  eachOfKind,
  coversKind,
  everyRecordKind,
  checklistKind,
  followUpKind,
  agreeKind,
  variedKind,
  combineKind,
  metShareKind,
  figureKind,
  spreadKind,
];

/** The rule kind of this id; null where there is none. */
export function ruleKind(id: string): AnyRuleKind | null {
  return RULE_KINDS.find(({ kind }) => kind === id) ?? null;
}

/** The metrics that a rule counts plainly: all records of them, of each teacher, over the whole period; none of a rule that counts otherwise. */
export function plainMetrics(rule: Rule): readonly MetricId[] {
  return rule.subject === 'teacher' && rule.each === undefined ? allRecordsOf(rule) : [];
}

/** The metric whose figure of each step a rule asks for; null where it counts several, or only some of the records. */
export function stepMetric(rule: Rule): MetricId | null {
  return rule.each === undefined ? null : countedMetric(rule);
}

/** The metric that a rule counts as it is; null where it counts several, or only some of the records. */
export function countedMetric(rule: Rule): MetricId | null {
  const metrics = allRecordsOf(rule);
  return metrics.length === 1 ? (metrics[0] ?? null) : null;
}

function allRecordsOf({ kind, params }: Rule): readonly MetricId[] {
  const read = kind === limitsKind.kind ? limitsKind.read(params) : null;
  if (read?.kind !== 'read') return [];
  const { count, evidence, counting, whose } = read.params;
  if (evidence || (counting && counting.kind !== 'amount') || (whose && whose !== 'own')) return [];
  return count.terms.every(({ where }) => where === null) ? count.terms.map(({ metric }) => metric) : [];
}
