import { metShareKind } from '../../standard/kinds/met-share';
import { statusIn } from '../judge-bounds';
import type { Judgement } from '../rule-evaluation';
import { evaluator, unjudged, withoutNoise } from '../rule-evaluation';

/** Per cent of the teachers whom the rule is for; those of whom it cannot be told may be on either side. */
export const metShare = evaluator({
  ruleKind: metShareKind,
  judge({ rule, atLeast }, { memberVerdicts }): Judgement {
    const statuses = memberVerdicts(rule).filter((status) => status !== 'notApplicable');
    const total = statuses.length;
    if (total === 0) return unjudged('notApplicable', 'out-of-scope', atLeast);
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
    const [low, high] = [(count('met') / total) * 100, ((count('met') + count('undetermined')) / total) * 100];
    const status = statusIn({ atLeast }, { low: withoutNoise(low), high: withoutNoise(high) });
    const figures = { known: low, required: atLeast, basis: [] };
    if (status === 'undetermined') return { ...figures, status, reason: 'unreadable', actual: null, gap: null };
    return { ...figures, status, actual: low, gap: Math.max(0, withoutNoise(atLeast - low)) };
  },
});
