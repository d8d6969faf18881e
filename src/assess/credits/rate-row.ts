import type { CellRange } from '../../sheet/cell-address';
import type { ItemRow } from './conversion-items';
import type { Converter, Source } from './converter';
import { isProven, openCell, rowFits } from './converter';
import type { Side } from './side';
import { otherSide, pick, times } from './side';
import { topsOf } from './tops-of';
import { plainOf, unitsOf } from './units-of';

/** What one row makes of one record, before stretches, thresholds and caps. */
export interface Rate {
  /** How many units are converted (节 分钟 字 天). */
  readonly units: number;
  /** What they give alone; negative where it is taken away. */
  readonly plain: number;
  /** 乘 and 加, that come on top. */
  readonly factor: number;
  readonly bonus: number;
  /** It lacks the evidence that makes it count. */
  readonly isUnproven: boolean;
  /** A cell that would have to be known. */
  readonly open: CellRange | null;
}

/** How a row converts a record. */
export function rateOf(row: ItemRow, source: Source, side: Side, converter: Converter): Rate {
  const most = row.way === 'minus' ? otherSide(side) : side;
  const proven = isProven(row, source, converter);
  const amount = unitsOf(row, source, most, converter);
  const top = topsOf(row, source, most, converter);
  const isUnproven = proven.kind === 'false' || (proven.kind === 'unknown' && most === 'low');
  const given = row.way === 'fraction' ? fractionOf(row, source, side, converter) : { plain: plainOf(row, amount.units), open: null };
  const open = proven.kind === 'unknown' ? openCell(proven, source.claim) : (amount.open ?? top.open ?? given.open);
  return { units: amount.units, plain: given.plain, factor: top.factor, bonus: top.bonus, isUnproven, open };
}

/** What the rate comes to in the end. */
export function giftOf({ plain, factor, bonus, isUnproven }: Rate): number {
  return isUnproven ? 0 : times(plain, factor) + bonus;
}

/** 折: what the other item gives for such a record; nothing where none of its rows fits. */
function fractionOf(row: ItemRow, source: Source, side: Side, converter: Converter): Pick<Rate, 'plain' | 'open'> {
  const choice = chooseRow(row.of ?? '', source, side, converter);
  return { plain: times(choice.gift, row.value), open: choice.open };
}

/** The row of an item that decides over a record, with what it gives. */
export interface Choice {
  /** Null where none fits. */
  readonly row: ItemRow | null;
  readonly rate: Rate | null;
  readonly gift: number;
  readonly open: CellRange | null;
}

const NOTHING: Choice = { row: null, rate: null, gift: 0, open: null };

/** The first row that fits; where that is not known, the one of those in question that gives least (or most). */
export function chooseRow(item: string, source: Source, side: Side, converter: Converter): Choice {
  const rows = converter.item(item)?.deciding ?? [];
  const own = rows.filter(({ metric }) => metric === source.metric);
  const choices: Choice[] = [];
  let open: CellRange | null = null;
  let isDecided = false;
  for (const row of own.length > 0 ? own : rows) {
    const fits = rowFits(row, source, converter);
    if (fits.kind === 'false') continue;
    const rate = rateOf(row, source, side, converter);
    choices.push({ row, rate, gift: giftOf(rate), open: rate.open });
    isDecided = fits.kind === 'true';
    if (isDecided) break;
    open ??= openCell(fits, source.claim);
  }
  if (!isDecided) choices.push(NOTHING);
  const gift = pick(
    side,
    choices.map((choice) => choice.gift),
  );
  const chosen = choices.find((choice) => choice.gift === gift) ?? NOTHING;
  return { ...chosen, open: open ?? chosen.open };
}
