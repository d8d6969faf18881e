import { agreeKind } from '../../standard/kinds/agree';
import type { Judgement } from '../rule-evaluation';
import { evaluator, reasonOf, unjudged, withoutNoise } from '../rule-evaluation';

/** Actual is the left figure, required the right one. */
export const agree = evaluator({
  ruleKind: agreeKind,
  judge({ left, right, tolerance = 0 }, { figure }): Judgement {
    const [own, other] = [figure(left, {}), figure(right, {})];
    if (!own || !other) return unjudged('undetermined', 'no-table', null);
    const basis = [own, other];
    if (own.value === null || other.value === null) {
      const reason = reasonOf([...own.pending, ...other.pending]);
      return { ...unjudged('undetermined', reason, other.value), known: own.known, basis };
    }
    const off = withoutNoise(own.value - other.value);
    const figures = { actual: own.value, known: own.known, required: other.value, gap: Math.max(0, -off), basis };
    if (Math.abs(off) <= tolerance) return { status: 'met', ...figures };
    return { status: 'unmet', direction: off < 0 ? 'low' : 'high', ...figures };
  },
});
