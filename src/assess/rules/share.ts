import { shareKind } from '../../standard/kinds/share';
import { countingOptions } from '../counting-options';
import type { Judgement } from '../rule-evaluation';
import { evaluator, reasonOf, unjudged, withoutNoise } from '../rule-evaluation';

/** Actual and required are per cent of the whole. Of a whole that is 0 there is no share; of one that is not certain, none is judged. */
export const share = evaluator({
  ruleKind: shareKind,
  judge({ part, whole, evidence, counting, whose, ...asked }, { figure }): Judgement {
    const { required, low, high } = edgesOf(asked);
    const partValue = figure(part, countingOptions({ evidence, counting, whose }));
    const wholeValue = figure(whole, countingOptions({ counting, whose }));
    if (!partValue || !wholeValue) return unjudged('undetermined', 'no-table', required);
    const basis = [wholeValue];
    if (wholeValue.value === null) return { ...unjudged('undetermined', 'no-total', required), basis };
    if (wholeValue.value <= 0) return { ...unjudged('notApplicable', 'no-total', required), basis };
    if (partValue.value === null) return { ...unjudged('undetermined', reasonOf(partValue.pending), required), basis };
    const actual = (partValue.value / wholeValue.value) * 100;
    const figures = { actual, known: actual, required, gap: Math.max(0, withoutNoise(required - actual)), basis };
    const [below, above] = [withoutNoise(actual - low) < 0, withoutNoise(high - actual) < 0];
    if (!below && !above) return { status: 'met', ...figures };
    return { status: 'unmet', direction: below ? 'low' : 'high', ...figures };
  },
});

interface Asked {
  readonly share?: number;
  readonly tolerance?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** The share that is asked for, and how far it may be from it. */
function edgesOf({ share: about, tolerance = 0, atLeast, atMost }: Asked): {
  readonly required: number;
  readonly low: number;
  readonly high: number;
} {
  if (about !== undefined) return { required: about, low: about - tolerance, high: about + tolerance };
  return { required: atLeast ?? atMost ?? 0, low: atLeast ?? 0, high: atMost ?? Infinity };
}
