import { parseCondition } from '../standard/condition/parse-condition';
import type { Condition } from '../standard/condition/condition';
import type { BrokenRule, Rule, Standard } from '../standard/rule';
import type { ReadyRule } from './rule-evaluation';
import { readyRule } from './rule-evaluators';

/** A rule that makes sense: how it judges, and for whom. */
export interface UsableRule {
  readonly rule: Rule;
  readonly judge: Extract<ReadyRule, { readonly rule: Rule }>['judge'];
  /** 适用; null is everybody. */
  readonly scope: Condition | null;
  /** 免检; null is nobody. */
  readonly exempt: Condition | null;
}

/** Rules that can be evaluated, in the standard's order, and those that cannot; rules that are off are in neither. A second rule of one id is broken. */
export function readRules({ rules }: Standard): { readonly usable: readonly UsableRule[]; readonly broken: readonly BrokenRule[] } {
  const usable = new Map<string, UsableRule>();
  const broken: BrokenRule[] = [];
  for (const rule of rules.filter(({ isOff }) => isOff !== true)) {
    const read = usable.has(rule.id) ? { broken: { rule: rule.id, param: 'id', value: rule.id } } : readRule(rule);
    if ('broken' in read) broken.push(read.broken);
    else usable.set(rule.id, read);
  }
  return { usable: [...usable.values()], broken };
}

function readRule(rule: Rule): UsableRule | { readonly broken: BrokenRule } {
  const ready = readyRule(rule);
  if ('broken' in ready) return ready;
  const [scope, exempt] = [conditionOf(rule.scope), conditionOf(rule.exempt ?? '')];
  if (scope === 'broken') return { broken: { rule: rule.id, param: 'scope', value: rule.scope } };
  if (exempt === 'broken') return { broken: { rule: rule.id, param: 'exempt', value: rule.exempt ?? '' } };
  return { ...ready, scope, exempt };
}

function conditionOf(text: string): Condition | null | 'broken' {
  if (text.trim() === '') return null;
  const parsed = parseCondition(text);
  return parsed.kind === 'read' ? parsed.condition : 'broken';
}
