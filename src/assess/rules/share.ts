import { shareKind } from '../../standard/kinds/share';
import type { Judgement } from '../rule-evaluation';
import { evaluator, reasonOf, unjudged, withoutNoise } from '../rule-evaluation';

/** Actual and required are per cent of the whole. Of a whole that is 0 there is no share; of one that is not certain, none is judged. */
export const share = evaluator({
  ruleKind: shareKind,
  judge({ part, whole, share: required, tolerance }, metrics): Judgement {
    const [partValue, wholeValue] = [metrics[part], metrics[whole]];
    if (!partValue || !wholeValue) return unjudged('undetermined', 'no-table', required);
    const basis = [wholeValue];
    if (wholeValue.value === null) return { ...unjudged('undetermined', 'no-total', required), basis };
    if (wholeValue.value <= 0) return { ...unjudged('notApplicable', 'no-total', required), basis };
    if (partValue.value === null) return { ...unjudged('undetermined', reasonOf(partValue.pending), required), basis };
    const actual = (partValue.value / wholeValue.value) * 100;
    const off = withoutNoise(actual - required);
    const figures = { actual, known: actual, required, gap: Math.max(0, -off), basis };
    if (Math.abs(off) <= withoutNoise(tolerance)) return { status: 'met', ...figures };
    return { status: 'unmet', direction: off < 0 ? 'low' : 'high', ...figures };
  },
});
