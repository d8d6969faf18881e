import { eachOfKind } from '../../standard/kinds/each-of';
import type { FindingPart } from '../assessment';
import { judgeBounds, requiredOf } from '../judge-bounds';
import { countingOptions } from '../counting-options';
import { judgeParts } from '../judge-parts';
import type { Judgement } from '../rule-evaluation';
import { evaluator, unjudged } from '../rule-evaluation';

/** A part that no table speaks of is undetermined; it decides only where the others do not. Actual is how many parts are met. */
export const eachOf = evaluator({
  ruleKind: eachOfKind,
  judge({ parts, need = parts.length, evidence, counting, whose }, { figure }): Judgement {
    const options = countingOptions({ evidence, counting, whose });
    const judged = parts.map(({ name, quantity, bounds }) => {
      const value = figure(quantity, options);
      const judgement = value ? judgeBounds(bounds, value) : unjudged('undetermined', 'no-table', requiredOf(bounds));
      const { status, actual, required } = judgement;
      return { part: { name, status, actual, required } satisfies FindingPart, judgement };
    });
    return judgeParts(judged, need);
  },
});
