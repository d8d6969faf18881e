import type { PersonId } from '../../ledger/ledger';
import type { LeftOut, MetricValue, Pending } from '../assessment';
import type { Place } from '../measure/measurer';
import type { Claim } from '../metrics/metric-definition';
import type { CodeOf, Tally } from '../metrics/tally';
import { tallyOf } from '../metrics/tally';
import type { ItemInput } from './convert-item';
import { convertItem, totalOf } from './convert-item';
import type { ConversionItem } from './conversion-items';
import type { Source } from './converter';
import type { CreditsInput } from './credits-input';
import { NOBODY } from './credits-input';
import type { BothSides, Filter } from './item-figure';
import { itemFigure } from './item-figure';
import type { ItemRecords } from './item-records';

interface Given {
  readonly input: CreditsInput;
  readonly records: ItemRecords;
  readonly codeOf: CodeOf;
  readonly item: (id: string) => ConversionItem | null;
}

/** One person's part in one item. */
interface Asked {
  readonly item: ConversionItem;
  readonly place: Place;
  readonly person: PersonId;
}

/** What one person's records in one item are, reckoned from both sides, with what was settled before anything was converted. */
interface Reckoned {
  readonly both: BothSides;
  readonly leftOut: readonly LeftOut[];
  readonly pending: readonly Pending[];
  readonly doubtful: NonNullable<MetricValue['doubtful']>;
}

/** Figures of items, each person's records converted once for all that is asked of them. Null where no table speaks of what an item converts. */
export function personFigure(given: Given): (asked: Asked, filter: Filter) => MetricValue | null {
  const known = new Map<string, Reckoned | null>();
  const reckonedOf = (asked: Asked): Reckoned | null => {
    const key = keyOf(asked);
    const done = known.get(key);
    if (done !== undefined) return done;
    const reckoned = reckon(asked, given);
    known.set(key, reckoned);
    return reckoned;
  };
  return (asked, filter) => {
    const reckoned = reckonedOf(asked);
    if (!reckoned) return null;
    if (asked.item.isBroken) return { value: null, known: 0, counted: [], leftOut: [], pending: [] };
    const figure = itemFigure(reckoned.both, filter, given.codeOf);
    const { leftOut, pending, doubtful } = reckoned;
    const { most, ...open } = figure;
    return {
      ...open,
      value: pending.length > 0 ? null : figure.value,
      leftOut: [...leftOut, ...figure.leftOut],
      pending: [...pending, ...figure.pending],
      ...(doubtful.length > 0 ? { doubtful } : {}),
      ...(most !== undefined && pending.length === 0 ? { most } : {}),
    };
  };
}

function keyOf({ item, place: { subject, window, isStep }, person }: Asked): string {
  const of = person !== NOBODY ? '' : subject.kind === 'group' ? subject.name : subject.kind;
  return [item.id, person, of, window.id, window.first, window.last, isStep].join('|');
}

function reckon({ item, place, person }: Asked, { input, records, codeOf, item: itemById }: Given): Reckoned | null {
  const metrics = [...new Set([...item.deciding, ...item.bases].map(({ metric }) => metric))];
  const tallies = metrics.flatMap((metric) => {
    const claims = records.claims(metric, place, person);
    return claims === null ? [] : [{ metric, tally: tallyOf(claims, records.hasRows(metric), codeOf) }];
  });
  if (tallies.length === 0) return null;
  const context: Omit<ItemInput, 'sources'> = {
    item,
    spoken: new Set(tallies.map(({ metric }) => metric)),
    converter: { person, holds: input.holds, look: input.look, fits: input.fits, item: itemById },
    caps: { semester: input.ledger.semester, calendar: input.calendar },
    portion: (source) => records.portion(source, item.sharing),
  };
  const sources = tallies.flatMap(({ metric, tally }) => tally.taken.filter(isConvertible).map((claim) => ({ metric, claim })));
  return {
    both: { low: convertItem({ ...context, sources }, 'low'), high: convertItem({ ...context, sources }, 'high') },
    leftOut: tallies.flatMap(({ tally }) => settledOut(tally)),
    pending: tallies.flatMap(({ tally }) => disputed(tally)),
    doubtful: tallies.flatMap(({ metric, tally }) => tally.taken.flatMap((claim) => doubtfulOf({ metric, claim }, context))),
  };
}

/** Claims that count as far as the ledger and the period say; which of them fit a row, the conversion finds. */
function isConvertible({ entry, leftOut, link, amount }: Claim): boolean {
  return !entry.leftOut && leftOut === undefined && link.kind !== 'unknown' && amount !== 0;
}

function settledOut({ taken, superseded }: Tally): readonly LeftOut[] {
  const out = taken.flatMap((claim): LeftOut[] => {
    const { entry, leftOut, link } = claim;
    if (entry.id === undefined) return [];
    if (entry.leftOut) return [{ record: entry.id, ...entry.leftOut }];
    if (link.kind === 'unknown') return [{ record: entry.id, reason: 'off-roster' }];
    return leftOut === undefined ? [] : [{ record: entry.id, reason: leftOut }];
  });
  const repeats = superseded.flatMap(({ entry: { id } }) =>
    id === undefined ? [] : [{ record: id, reason: 'summary-superseded' as const }],
  );
  return [...out, ...repeats];
}

function disputed(tally: Tally): readonly Pending[] {
  return tally.disputed.map(({ entry, field, link }) => ({
    cell: entry.cellOf[field ?? link.field] ?? entry.cell,
    code: 'row/total-mismatch',
    ...(entry.id === undefined ? {} : { record: entry.id }),
  }));
}

/** What a misspelt name's record would give alone if it were this person's. */
function doubtfulOf(source: Source, context: Omit<ItemInput, 'sources'>): NonNullable<MetricValue['doubtful']> {
  const { entry, link, leftOut } = source.claim;
  if (link.kind !== 'unknown' || entry.leftOut || leftOut !== undefined) return [];
  const { lines } = convertItem({ ...context, sources: [source] }, 'high');
  const amount = totalOf({ lines, base: 0, isBaseOpen: false });
  const cell = entry.cellOf[link.field] ?? entry.cell;
  return amount > 0 ? [{ cell, code: 'name/not-in-roster', amount, ...(entry.id === undefined ? {} : { record: entry.id }) }] : [];
}
