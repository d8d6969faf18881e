import type { Finding, FindingReason, FindingStatus, Metrics, MetricValue, Pending } from './assessment';
import type { Counted } from './assessment';
import type { BrokenRule, Rule } from '../standard/rule';
import type { RuleKind } from '../standard/rule-kind';

/** What a rule kind makes of a teacher's metrics; who and which rule it is, the engine adds. */
export type Judgement = Omit<Finding, 'rule' | 'evidence' | 'pending'> & Basis;

/** The metric values that a judgement rests on. */
export interface Basis {
  readonly basis: readonly MetricValue[];
}

/** 规则的算法: a rule kind, and how it judges. One file each, listed in `rule-evaluators.ts`. */
export interface RuleEvaluator<P> {
  readonly ruleKind: RuleKind<P>;
  readonly judge: (params: P, metrics: Metrics) => Judgement;
}

/** A rule whose parameters make sense, ready to judge; or why it is broken. */
export type ReadyRule = { readonly rule: Rule; readonly judge: (metrics: Metrics) => Judgement } | { readonly broken: BrokenRule };

export type ReadRule = (rule: Rule) => ReadyRule;

/** Hides the kind's own parameter type, so that kinds can stand in one list. */
export function evaluator<P>({ ruleKind, judge }: RuleEvaluator<P>): { readonly kind: string; readonly ready: ReadRule } {
  return {
    kind: ruleKind.kind,
    ready(rule) {
      const read = ruleKind.read(rule.params);
      if (read.kind === 'broken') return { broken: { rule: rule.id, param: read.param, value: read.value } };
      return { rule, judge: (metrics) => judge(read.params, metrics) };
    },
  };
}

/** Rests of binary arithmetic (0.1 + 0.2) decide nothing: figures are compared as if rounded to a millionth. */
export function withoutNoise(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}

/** A judgement without a figure to compare. */
export function unjudged(
  status: Extract<FindingStatus, 'undetermined' | 'notApplicable'>,
  reason: FindingReason,
  required: number | null,
): Judgement {
  return { status, reason, required, actual: null, known: 0, gap: null, basis: [] };
}

/** Why figures with these open questions cannot be decided. */
export function reasonOf(pending: readonly Pending[]): FindingReason {
  return pending.some(({ code }) => code.startsWith('name/')) ? 'unknown-person' : 'unreadable';
}

/** The records that values rest on, each once, in the ledger's order. */
export function evidenceOf(basis: readonly { readonly counted: readonly Counted[] }[]): readonly number[] {
  return [...new Set(basis.flatMap(({ counted }) => counted.map(({ record }) => record)))].sort((a, b) => a - b);
}
