import { spreadKind } from '../../standard/kinds/spread';
import { parseCondition } from '../../standard/condition/parse-condition';
import type { FindingPart } from '../assessment';
import { mergeValues } from '../measure/merge-values';
import type { Judgement, Reckoning } from '../rule-evaluation';
import { evaluator, unjudged, withoutNoise } from '../rule-evaluation';
import type { Quantity } from '../../standard/quantity/quantity';

const NOTHING_ASKED = 100;

/** Actual is the highest less the lowest share, in percentage points; a band without anybody, or with a whole of 0, has none. */
export const spread = evaluator({
  ruleKind: spreadKind,
  judge({ part, whole, bands, atMost = NOTHING_ASKED }, reckoning): Judgement {
    const shares = bands.map((band) => ({ band, share: shareIn(band, { part, whole }, reckoning) }));
    const parts = shares.map(({ band, share }): FindingPart => {
      return { name: band, status: share === null ? 'undetermined' : 'met', actual: share, required: null };
    });
    const known = shares.flatMap(({ share }) => (share === null ? [] : [share]));
    if (known.length < 2) return { ...unjudged('undetermined', 'no-total', atMost), parts };
    const actual = withoutNoise(Math.max(...known) - Math.min(...known));
    const figures = { actual, known: actual, required: atMost, parts, basis: [] };
    return actual <= atMost ? { ...figures, status: 'met', gap: 0 } : { ...figures, status: 'unmet', gap: 0, direction: 'high' };
  },
});

function shareIn(band: string, { part, whole }: { part: Quantity; whole: Quantity }, { memberFigures }: Reckoning): number | null {
  const parsed = parseCondition(band);
  if (parsed.kind !== 'read') return null;
  const [parts, wholes] = [
    mergeValues(memberFigures(part, parsed.condition).figures),
    mergeValues(memberFigures(whole, parsed.condition).figures),
  ];
  return parts && wholes && wholes.known > 0 ? (parts.known / wholes.known) * 100 : null;
}
