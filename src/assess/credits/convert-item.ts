import type { MetricId } from '../../standard/metric-id';
import { applyCaps } from './apply-caps';
import type { CapContext } from './cap-stretch';
import type { ConversionItem } from './conversion-items';
import type { Converter, Source } from './converter';
import { giveLines } from './give-lines';
import { keepBest } from './keep-best';
import type { Line } from './line';
import { inOrder } from './line';
import type { Side } from './side';
import { otherSide } from './side';

/** One person's records in one item. */
export interface ItemInput {
  readonly item: ConversionItem;
  /** The metrics that a table speaks of. */
  readonly spoken: ReadonlySet<MetricId>;
  readonly sources: readonly Source[];
  readonly converter: Converter;
  readonly caps: CapContext;
  readonly portion: (source: Source) => number;
}

/** What the records give, reckoned from one side. */
export interface Converted {
  readonly lines: readonly Line[];
  /** 基数 that deductions are taken from; without a record. */
  readonly base: number;
  /** Whether it is not known whether the base is the person's. */
  readonly isBaseOpen: boolean;
}

export function convertItem(input: ItemInput, side: Side): Converted {
  const { item, converter, caps, portion } = input;
  const given = giveLines(inOrder(input.sources), { item, side, converter, portion });
  // What one record may give at most decides which of several is 就高; what a month may, is held of those that count.
  const capped = applyCaps(
    given,
    item.caps.filter(({ per }) => per === 'record'),
    side,
    caps,
  );
  const best = item.best === null ? capped : keepBest(capped, item.best, side, converter);
  return {
    lines: applyCaps(
      best,
      item.caps.filter(({ per }) => per !== 'record'),
      side,
      caps,
    ),
    ...baseOf(input, side),
  };
}

/** The first base that is for the person, where a table speaks of what it is taken from. */
function baseOf({ item, spoken, converter }: ItemInput, side: Side): Pick<Converted, 'base' | 'isBaseOpen'> {
  for (const { scope, value, metric } of item.bases) {
    if (!spoken.has(metric)) continue;
    const fits = scope ? converter.fits(scope, converter.person) : 'inside';
    if (fits === 'inside') return { base: value, isBaseOpen: false };
    if (fits === 'unknown') return { base: otherSide(side) === 'high' ? 0 : value, isBaseOpen: true };
  }
  return { base: 0, isBaseOpen: false };
}

/** What an item comes to: never below 0. */
export function totalOf({ lines, base }: Converted): number {
  return Math.max(
    0,
    lines.reduce((sum, { amount }) => sum + amount, base),
  );
}
