import { limitsKind } from '../../standard/kinds/limits';
import type { Bounds } from '../../standard/quantity/bounds';
import { carriedFigures } from '../credits/carry-over';
import { judgeBounds, requiredOf } from '../judge-bounds';
import { countingOptions } from '../counting-options';
import { evaluator, unjudged, withoutNoise } from '../rule-evaluation';

/**
 * Metrics that no table speaks of add nothing beside one that a table does speak of; where none is, nobody can be judged. Of somebody who came in the
 * middle a rule that is pro rata asks for his portion of the least figure.
 */
export const limits = evaluator({
  ruleKind: limitsKind,
  judge({ count, evidence, counting, whose, carry, ...bounds }, { figure, earlierFigures, portion }) {
    const asked = inPortion(bounds, portion);
    const options = countingOptions({ evidence, counting, whose });
    const value = figure(count, options);
    const earlier = carry === true && value && asked.atLeast !== undefined ? earlierFigures(count, options) : [];
    const carried = value && carriedFigures([...earlier, value], asked.atLeast ?? 0).at(-1);
    return carried ? judgeBounds(asked, carried) : unjudged('undetermined', 'no-table', requiredOf(asked));
  },
});

function inPortion(bounds: Bounds, portion: number): Bounds {
  const { atLeast, above, ...rest } = bounds;
  return {
    ...rest,
    ...(atLeast === undefined ? {} : { atLeast: withoutNoise(atLeast * portion) }),
    ...(above === undefined ? {} : { above: withoutNoise(above * portion) }),
  };
}
