import type { FindingPart } from './assessment';
import type { Judgement } from './rule-evaluation';

/** One of several things that are asked for together, judged. */
export interface JudgedPart {
  readonly part: FindingPart;
  readonly judgement: Pick<Judgement, 'basis' | 'reason'>;
}

/** So many of the parts have to be met; what is open decides only where the others leave it to it. Parts that do not apply are not asked for. */
export function judgeParts(judged: readonly JudgedPart[], need: number): Judgement {
  const of = (status: FindingPart['status']) => judged.filter(({ part }) => part.status === status);
  const applying = judged.length - of('notApplicable').length;
  const required = Math.min(need, applying);
  const [met, open] = [of('met').length, of('undetermined')];
  const parts = judged.map(({ part }) => part);
  const basis = judged.flatMap(({ judgement }) => judgement.basis);
  const figures = { required, known: met, parts, basis };
  if (applying === 0)
    return { ...figures, status: 'notApplicable', reason: judged[0]?.judgement.reason ?? 'no-records', actual: null, gap: null };
  if (met >= required) return { ...figures, status: 'met', actual: met, gap: 0 };
  if (met + open.length < required) return { ...figures, status: 'unmet', actual: met, gap: required - met };
  return { ...figures, status: 'undetermined', reason: open[0]?.judgement.reason ?? 'unreadable', actual: null, gap: null };
}
