import { figureKind } from '../../standard/kinds/figure';
import type { FindingPart } from '../assessment';
import { judgeBounds } from '../judge-bounds';
import type { Judgement } from '../rule-evaluation';
import { evaluator, unjudged, withoutNoise } from '../rule-evaluation';

/** 约、多、余、来: a stated figure that is called approximate agrees within a tenth. */
const APPROXIMATELY = 0.1;

/** The stated figure is `required`, the ledger's `actual`. What it is said to be made of must add up to it. */
export const figure = evaluator({
  ruleKind: figureKind,
  judge({ count, counting, stated, isApproximate = false, addends }, { figure: figureOf }): Judgement {
    const value = figureOf(count, counting ? { counting } : {});
    const parts = addends?.map(addendOf);
    const said = parts ? { parts } : {};
    const wrongSum = sumOff(parts, stated);
    if (wrongSum) return { ...wrongSum, ...said };
    if (!value) return { ...unjudged('undetermined', 'no-table', stated ?? null), ...said };
    if (stated === undefined) return { ...judgeBounds({ above: 0 }, value), required: null, gap: null };
    const leeway = isApproximate ? stated * APPROXIMATELY : 0;
    const judged = judgeBounds({ atLeast: stated - leeway, atMost: stated + leeway }, value);
    return { ...judged, ...said, required: stated };
  },
});

/** What it is said to be made of does not add up to it. */
function sumOff(parts: readonly FindingPart[] | undefined, stated: number | undefined): Judgement | null {
  if (!parts || stated === undefined) return null;
  const sum = parts.reduce((total, { actual }) => total + (actual ?? 0), 0);
  if (withoutNoise(sum - stated) === 0) return null;
  return { status: 'unmet', actual: sum, known: sum, required: stated, gap: Math.max(0, stated - sum), basis: [] };
}

function addendOf(text: string): FindingPart {
  const [name = '', amount = ''] = text.split('=');
  return { name: name.trim(), status: 'met', actual: Number(amount), required: null };
}
