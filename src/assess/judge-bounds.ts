import type { Bounds } from '../standard/quantity/bounds';
import { BOUND_NAMES } from '../standard/quantity/bounds';
import type { FindingStatus, MetricValue } from './assessment';
import type { Judgement } from './rule-evaluation';
import { reasonOf, withoutNoise } from './rule-evaluation';

/** What is certain of a figure, and what it may be at most. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * A figure held against its bounds. What is certain decides where it can: a minimum is met by the certain part alone, and missed where nothing
 * that is open could make it enough; between the two it is undetermined. Records of a misspelt name are such an open question.
 */
export function judgeBounds(bounds: Bounds, value: MetricValue): Judgement {
  const { known, pending, doubtful = [] } = value;
  const more = doubtful.reduce((sum, { amount }) => sum + amount, 0);
  const most = value.value === null ? (value.most ?? Infinity) : known;
  const status = statusIn(bounds, { low: withoutNoise(known), high: withoutNoise(most + more) });
  const required = requiredOf(bounds);
  const figures = { known, required, basis: [value] };
  if (status === 'undetermined') {
    const reason = value.value === null ? reasonOf(pending) : 'unknown-person';
    return { status, reason, actual: null, gap: null, ...figures };
  }
  if (status === 'met') return { status, actual: value.value, gap: 0, ...figures };
  // What is open cannot make it enough: the gap is the least that is missing.
  return { status, actual: value.value, ...gapOf(bounds, value.value ?? value.most ?? known), ...figures };
}

/** The bound that is said to be asked for: the lower one, where there is one. */
export function requiredOf({ atLeast, above, equal, atMost, below }: Bounds): number | null {
  return atLeast ?? above ?? equal ?? atMost ?? below ?? null;
}

/** What figures between `low` and `high` come to. */
export function statusIn(bounds: Bounds, span: Span): Extract<FindingStatus, 'met' | 'unmet' | 'undetermined'> {
  const answers = BOUND_NAMES.flatMap((name) => {
    const bound = bounds[name];
    return bound === undefined ? [] : [keeps(name, withoutNoise(bound), span)];
  });
  if (answers.includes(false)) return 'unmet';
  return answers.includes(null) ? 'undetermined' : 'met';
}

/** For each bound: what makes all figures of a span keep it, and what makes none of them. */
const KEPT: Readonly<Record<keyof Bounds, (bound: number, span: Span) => readonly [all: boolean, none: boolean]>> = {
  atLeast: (bound, { low, high }) => [low >= bound, high < bound],
  above: (bound, { low, high }) => [low > bound, high <= bound],
  atMost: (bound, { low, high }) => [high <= bound, low > bound],
  below: (bound, { low, high }) => [high < bound, low >= bound],
  equal: (bound, { low, high }) => [low === bound && high === bound, low > bound || high < bound],
};

/** True for all figures of the span, false for none, null where it depends. */
function keeps(name: keyof Bounds, bound: number, span: Span): boolean | null {
  const [all, none] = KEPT[name](bound, span);
  if (all) return true;
  return none ? false : null;
}

function gapOf({ atLeast, above, equal }: Bounds, known: number): Pick<Judgement, 'gap' | 'direction'> {
  const least = atLeast ?? above ?? equal;
  const missing = least === undefined ? 0 : withoutNoise(least - known);
  return missing >= 0 && least !== undefined && known <= least ? { gap: missing } : { gap: 0, direction: 'high' };
}
