import type { Condition } from '../../standard/condition/condition';
import { ALL_RULES, combineKind } from '../../standard/kinds/combine';
import type { FindingStatus } from '../assessment';
import type { JudgedPart } from '../judge-parts';
import { judgeParts } from '../judge-parts';
import type { Judgement, Reckoning } from '../rule-evaluation';
import { evaluator, unjudged } from '../rule-evaluation';

/** Rules joined by 且 and 或; one that does not apply is not asked for. Actual is how many of them are met. */
export const combine = evaluator({
  ruleKind: combineKind,
  judge({ expression }, reckoning): Judgement {
    if (expression.kind === 'term' && expression.word === ALL_RULES) return together(reckoning.requirements(), reckoning);
    const ids = idsIn(expression);
    const judged = judgedRules(ids, reckoning);
    if (!judged) return unjudged('undetermined', 'broken-rule', null);
    const statuses = new Map(judged.map(({ part }) => [part.name, part.status]));
    const status = statusOf(expression, (id) => statuses.get(id) ?? 'undetermined');
    const all = judgeParts(judged, judged.length);
    const gap = status === 'unmet' ? 1 : status === 'met' ? 0 : null;
    const figures = { known: all.known, required: all.required, basis: all.basis, parts: all.parts ?? [], gap };
    if (status === 'met' || status === 'unmet') return { ...figures, status, actual: all.known };
    const reason = judged.find(({ part }) => part.status === status)?.judgement.reason ?? 'unreadable';
    return { ...figures, status, reason, actual: null, gap: null };
  },
});

function together(ids: readonly string[], reckoning: Reckoning): Judgement {
  const judged = judgedRules(ids, reckoning);
  return judged ? judgeParts(judged, judged.length) : unjudged('undetermined', 'broken-rule', null);
}

function judgedRules(ids: readonly string[], { verdict }: Reckoning): readonly JudgedPart[] | null {
  const judged = ids.map((id) => ({ id, own: verdict(id) }));
  if (judged.some(({ own }) => own === null)) return null;
  return judged.flatMap(({ id, own }) =>
    own ? [{ part: { name: id, status: own.status, actual: own.actual, required: own.required }, judgement: { basis: own.basis } }] : [],
  );
}

function idsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...new Set(condition.of.flatMap(idsIn))];
    case 'not':
      return idsIn(condition.of);
    case 'term':
    case 'has':
    case 'lacks':
      return [condition.word];
    case 'compare':
      return [];
  }
}

function statusOf(condition: Condition, of: (id: string) => FindingStatus): FindingStatus {
  switch (condition.kind) {
    case 'and':
      return firstOf(
        ['unmet', 'undetermined', 'met'],
        condition.of.map((each) => statusOf(each, of)),
      );
    case 'or':
      return firstOf(
        ['met', 'undetermined', 'unmet'],
        condition.of.map((each) => statusOf(each, of)),
      );
    case 'not':
      return opposite(statusOf(condition.of, of));
    case 'term':
      return of(condition.word);
    default:
      return 'undetermined';
  }
}

function firstOf(order: readonly FindingStatus[], statuses: readonly FindingStatus[]): FindingStatus {
  return order.find((status) => statuses.includes(status)) ?? 'notApplicable';
}

function opposite(status: FindingStatus): FindingStatus {
  if (status === 'met') return 'unmet';
  return status === 'unmet' ? 'met' : status;
}
