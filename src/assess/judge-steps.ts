import type { FindingPart, FindingStatus } from './assessment';
import type { Window } from './measure/window';
import type { Judgement } from './rule-evaluation';
import { unjudged } from './rule-evaluation';

/** One week, month … judged. */
export interface JudgedStep {
  readonly window: Window;
  readonly judgement: Judgement;
}

const WORST_FIRST: readonly FindingStatus[] = ['unmet', 'undetermined', 'met'];

/**
 * 逐期: a rule that has to hold in each step holds where all that are due do. The figures are those of the step that decides: of the worst ones
 * that with the least.
 */
export function judgeSteps(judged: readonly JudgedStep[]): Judgement {
  const due = judged.filter(({ judgement }) => judgement.status !== 'notApplicable');
  const status = WORST_FIRST.find((each) => due.some(({ judgement }) => judgement.status === each));
  if (status === undefined) {
    const [first] = judged;
    const none = unjudged('notApplicable', first?.judgement.reason ?? 'not-due', first?.judgement.required ?? null);
    return { ...none, steps: judged.map(stepOf) };
  }
  const worst = due.filter(({ judgement }) => judgement.status === status).map(({ judgement }) => judgement);
  const deciding = worst.reduce((least, each) => (each.known < least.known ? each : least));
  return { ...deciding, basis: due.flatMap(({ judgement }) => judgement.basis), steps: judged.map(stepOf) };
}

function stepOf({ window, judgement }: JudgedStep): FindingPart {
  const { status, actual, required } = judgement;
  return { name: window.id, status, actual, required };
}
