import { atLeastKind } from '../../standard/kinds/at-least';
import { evaluator, reasonOf, unjudged, withoutNoise } from '../rule-evaluation';

/**
 * Metrics that no table speaks of add nothing beside one that a table does speak of; where none is, nobody can be judged. A figure that is not
 * certain is met where the certain part is enough already, else undetermined.
 */
export const atLeast = evaluator({
  ruleKind: atLeastKind,
  judge({ metrics: ids, atLeast: required }, metrics) {
    const basis = ids.flatMap((id) => metrics[id] ?? []);
    if (basis.length === 0) return unjudged('undetermined', 'no-table', required);
    const known = basis.reduce((sum, { known: part }) => sum + part, 0);
    const isCertain = basis.every(({ value }) => value !== null);
    const actual = isCertain ? basis.reduce((sum, { value }) => sum + (value ?? 0), 0) : null;
    if (withoutNoise(actual ?? known) >= required) return { status: 'met', actual, known, required, gap: 0, basis };
    if (actual !== null) return { status: 'unmet', actual, known, required, gap: withoutNoise(required - actual), basis };
    const reason = reasonOf(basis.flatMap(({ pending }) => pending));
    return { status: 'undetermined', reason, actual, known, required, gap: null, basis };
  },
});
