import { everyRecordKind } from '../../standard/kinds/every-record';
import { statusIn } from '../judge-bounds';
import type { JudgedRecord } from '../judge-records';
import { onceEach, rowsOf, valueOfJudged } from '../judge-records';
import type { Judgement } from '../rule-evaluation';
import { evaluator, reasonOf, unjudged, withoutNoise } from '../rule-evaluation';

const ANSWERS = { true: 'yes', false: 'no', unknown: 'open' } as const;

/** Actual and required are per cent of the records. Where there is no record, nothing is asked; records of a doubtful kind are left to the others. */
export const everyRecord = evaluator({
  ruleKind: everyRecordKind,
  judge({ of, must, atLeast = 100 }, { claims, holds }): Judgement {
    const all = claims(of, {});
    if (!all) return unjudged('undetermined', 'no-table', atLeast);
    const { rows } = rowsOf(all);
    const judged = onceEach(rows).map((claim): JudgedRecord => {
      const truth = holds(must, claim.entry);
      const openCell = truth.kind === 'unknown' ? truth.cells[0] : undefined;
      return { claim: openCell ? { ...claim, openCell } : claim, answer: ANSWERS[truth.kind] };
    });
    const value = valueOfJudged(judged);
    const total = judged.length;
    if (total === 0) return { ...unjudged('notApplicable', 'no-records', atLeast), basis: [value] };
    const [low, high] = [(value.known / total) * 100, ((value.known + value.pending.length) / total) * 100];
    const status = statusIn({ atLeast }, { low: withoutNoise(low), high: withoutNoise(high) });
    const figures = { known: low, required: atLeast, basis: [value] };
    if (status === 'undetermined') return { ...figures, status, reason: reasonOf(value.pending), actual: null, gap: null };
    return { ...figures, status, actual: low, gap: Math.max(0, withoutNoise(atLeast - low)) };
  },
});
