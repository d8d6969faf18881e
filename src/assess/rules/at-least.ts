import { atLeastKind } from '../../standard/kinds/at-least';
import { evaluator, reasonOf, unjudged, withoutNoise } from '../rule-evaluation';

/**
 * Metrics that no table speaks of add nothing beside one that a table does speak of; where none is, nobody can be judged. A figure that is not
 * certain is met where the certain part is enough already, else undetermined; so is one that a misspelt name's records could make enough.
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
    const doubtful = basis.flatMap((metric) => metric.doubtful ?? []);
    const mightBe = known + doubtful.reduce((sum, { amount }) => sum + amount, 0);
    const isOpen = actual === null || withoutNoise(mightBe) >= required;
    if (!isOpen) return { status: 'unmet', actual, known, required, gap: withoutNoise(required - actual), basis };
    const reason = actual === null ? reasonOf(basis.flatMap(({ pending }) => pending)) : 'unknown-person';
    return { status: 'undetermined', reason, actual: null, known, required, gap: null, basis };
  },
});
