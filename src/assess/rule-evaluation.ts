import type { Condition } from '../standard/condition/condition';
import type { CountingOptions, Quantity } from '../standard/quantity/quantity';
import type { BrokenRule, Rule, RuleId } from '../standard/rule';
import type { RuleKind } from '../standard/rule-kind';
import type { PersonId } from '../ledger/ledger';
import type { Counted, Finding, FindingReason, FindingStatus, MetricValue, Pending } from './assessment';
import type { Truth } from './condition/truth';
import type { Entry } from './metrics/entry';
import type { Claim } from './metrics/metric-definition';
import type { Window } from './measure/window';

/** What a rule kind makes of one subject in one stretch of time; who and which rule it is, the engine adds. */
export type Judgement = Omit<Finding, 'rule' | 'evidence' | 'pending'>;

/** 核算: everything that a rule kind may ask about the subject and the time that it judges. */
export interface Reckoning {
  readonly rule: Rule;
  readonly window: Window;
  /** How much of the figure is asked for: less than 1 of somebody who came in the middle, where the rule is pro rata. */
  readonly portion: number;
  /** Null where no table speaks of it. */
  readonly figure: (quantity: Quantity, options: CountingOptions) => MetricValue | null;
  /** 逐期: the figures of the steps before this one; none where the rule holds in its period as a whole. */
  readonly earlierFigures: (quantity: Quantity, options: CountingOptions) => readonly MetricValue[];
  readonly claims: (quantity: Quantity, options: CountingOptions) => readonly Claim[] | null;
  readonly holds: (condition: Condition, entry: Entry) => Truth;
  /** What stands in a field of a record, by the word that the standard uses; null where nothing readable does. */
  readonly lookUp: (word: string, entry: Entry) => string | number | null;
  /** What another rule says of the same subject; null where there is none, or it asks for this one in turn. */
  readonly verdict: (rule: RuleId) => Pick<Finding, 'status' | 'actual' | 'required' | 'basis'> | null;
  /** The ids of the requirements that a combination of all means. */
  readonly requirements: () => readonly RuleId[];
  /** What a rule says of each teacher of the group or school. */
  readonly memberVerdicts: (rule: RuleId) => readonly FindingStatus[];
  /** The figure of each teacher (of the group or school) whom a condition fits; `unknown` holds those of whom it cannot be told. */
  readonly memberFigures: (
    quantity: Quantity,
    band: Condition,
  ) => { readonly figures: readonly (MetricValue | null)[]; readonly unknown: readonly PersonId[] };
}

/** 规则的算法: a rule kind, and how it judges. One file each, listed in `rule-evaluators.ts`. */
export interface RuleEvaluator<P> {
  readonly ruleKind: RuleKind<P>;
  readonly judge: (params: P, reckoning: Reckoning) => Judgement;
}

/** A rule whose parameters make sense, ready to judge; or why it is broken. */
export type ReadyRule = { readonly rule: Rule; readonly judge: (reckoning: Reckoning) => Judgement } | { readonly broken: BrokenRule };

export type ReadRule = (rule: Rule) => ReadyRule;

/** Hides the kind's own parameter type, so that kinds can stand in one list. */
export function evaluator<P>({ ruleKind, judge }: RuleEvaluator<P>): { readonly kind: string; readonly ready: ReadRule } {
  return {
    kind: ruleKind.kind,
    ready(rule) {
      const read = ruleKind.read(rule.params);
      if (read.kind === 'broken') return { broken: { rule: rule.id, param: read.param, value: read.value } };
      return { rule, judge: (reckoning) => judge(read.params, reckoning) };
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
