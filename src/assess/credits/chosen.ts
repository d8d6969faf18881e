import type { ConversionItem } from './conversion-items';
import type { Converter, Source } from './converter';
import type { Choice } from './rate-row';
import { chooseRow } from './rate-row';
import type { Side } from './side';
import { pick } from './side';

/** A record with the row that decides over it. */
export interface Chosen extends Choice {
  readonly source: Source;
  /** What is converted of it: nothing of a record that does not count. */
  readonly units: number;
}

interface Choosing {
  readonly item: ConversionItem;
  readonly side: Side;
  readonly converter: Converter;
}

export function chosenOf(source: Source, { item, side, converter }: Choosing): Chosen {
  const choice = chooseRow(item.id, source, side, converter);
  const { link, entry } = source.claim;
  if (link.kind !== 'ambiguous') return { ...choice, source, units: choice.rate?.units ?? 0 };
  // It may be somebody else's.
  const open = choice.open ?? entry.cellOf[link.field] ?? entry.cell;
  if (pick(side, [0, choice.gift]) === choice.gift) return { ...choice, open, source, units: choice.rate?.units ?? 0 };
  return { row: null, rate: null, gift: 0, open, source, units: 0 };
}
