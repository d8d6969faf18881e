import type { RuleId } from '../standard/rule';
import type { Bench } from './create-bench';
import type { Judge } from './judge';
import type { Place } from './measure/measurer';
import type { Window } from './measure/window';
import { daysBetween } from './measure/window';
import type { UsableRule } from './rule-book';
import type { Reckoning } from './rule-evaluation';

interface ReckoningInput {
  readonly usable: UsableRule;
  readonly place: Place;
  /** The rule's whole period. */
  readonly period: Window;
  /** The steps before this one. */
  readonly earlier: readonly Window[];
  readonly bench: Bench;
  readonly judge: Judge;
  readonly rules: readonly UsableRule[];
}

/** 核算 of one rule for one subject in one stretch of time. */
export function createReckoning({ usable: { rule }, place, period, earlier, bench, judge, rules }: ReckoningInput): Reckoning {
  const { subject, window } = place;
  const kinds = new Map(rules.map((each) => [each.rule.id, each.rule]));
  return {
    rule,
    window,
    portion: rule.proRata === true && subject.kind === 'teacher' ? portionOf(bench.joined(subject.person), period) : 1,
    figure: (quantity, options) => bench.measurer.figure(quantity, options, place),
    earlierFigures: (quantity, options) =>
      earlier.flatMap((each) => bench.measurer.figure(quantity, options, { ...place, window: each }) ?? []),
    claims: (quantity, options) => bench.measurer.claims(quantity, options, place),
    holds: bench.holds,
    lookUp: bench.lookUp,
    verdict: (id) => (kinds.get(id)?.subject === subject.kind ? judge(id, subject) : null),
    requirements: () => othersOf(rule.id, rules, subject.kind),
    memberVerdicts: (id) => bench.members(subject).map((person) => judge(id, { kind: 'teacher', person }).status),
    memberFigures(quantity, band) {
      const reached = bench.members(subject).map((person) => ({ person, reach: bench.fits(band, person) }));
      const figures = reached
        .filter(({ reach }) => reach === 'inside')
        .map(({ person }) => bench.measurer.figure(quantity, {}, { ...place, subject: { kind: 'teacher', person } }));
      return { figures, unknown: reached.filter(({ reach }) => reach === 'unknown').map(({ person }) => person) };
    },
  };
}

/** Every requirement on such subjects, but those that combine others: they would ask for each other. */
function othersOf(own: RuleId, rules: readonly UsableRule[], subject: string): readonly RuleId[] {
  return rules
    .map(({ rule }) => rule)
    .filter(({ id, subject: of, weight, kind }) => id !== own && of === subject && weight === 'requirement' && kind !== 'combine')
    .map(({ id }) => id);
}

/** 在岗比例: the part of a period from the day on which somebody came. */
function portionOf(joined: string | null, { first, last }: Window): number {
  if (joined === null || joined <= first) return 1;
  return joined > last ? 0 : daysBetween(joined, last) / daysBetween(first, last);
}
