import type { Chosen } from './chosen';
import { chosenOf } from './chosen';
import type { ConversionItem, ItemRow } from './conversion-items';
import type { Converter, Source } from './converter';
import { rowFits } from './converter';
import { giftOf } from './rate-row';
import type { Side } from './side';
import { otherSide, times } from './side';
import type { Counted } from './stretches';
import { giftsInSum, giftsOneByOne } from './stretches';

interface Giving {
  readonly item: ConversionItem;
  readonly side: Side;
  readonly converter: Converter;
  readonly portion: (source: Source) => number;
}

/** The gift of each record that counts: of a stretch what lies in it, of a threshold all at once, else what its row gives. */
export function giftsOf(chosen: readonly Chosen[], giving: Giving): ReadonlyMap<Chosen, number> {
  const gifts = new Map<Chosen, number>();
  for (const each of chosen) {
    if (each.row?.way !== 'lump' && !each.row?.stretch) gifts.set(each, each.gift);
  }
  for (const row of giving.item.deciding) if (row.way === 'lump') lump(row, chosen, gifts, giving);
  inStretches(
    chosen.filter(({ row }) => row?.way !== 'lump' && row?.stretch),
    gifts,
    giving,
  );
  return gifts;
}

/** 满: the record with which the threshold is reached brings it all; where an open cell may make it another, the one that gives least (or most). */
function lump(row: ItemRow, chosen: readonly Chosen[], gifts: Map<Chosen, number>, { side, portion }: Giving): void {
  const own = chosen.filter((one) => one.row === row);
  const worth = (each: Chosen) => (each.rate ? giftOf({ ...each.rate, plain: row.value }) : 0);
  let sum = 0;
  let reached: Chosen | null = null;
  for (const each of own) {
    gifts.set(each, 0);
    if (sum < row.per && sum + each.units >= row.per) reached = each;
    sum += each.units;
  }
  if (!reached) return;
  const byWorth = [...own].sort((a, b) => times(worth(a), portion(a.source)) - times(worth(b), portion(b.source)));
  const brings = own.some(({ open }) => open !== null) ? (byWorth.at(side === 'low' ? 0 : -1) ?? reached) : reached;
  gifts.set(brings, worth(brings));
}

/** 第几起、止 in the order of dates. */
function inStretches(chosen: readonly Chosen[], gifts: Map<Chosen, number>, giving: Giving): void {
  if (chosen.length === 0) return;
  const { item, side } = giving;
  const rows = item.deciding.filter(({ stretch, way }) => stretch !== null && way !== 'lump');
  const counted = chosen.map((each) => countedOf(each, rows, giving));
  const isCertain = chosen.every(({ open }) => open === null);
  const plains = isCertain || isOnlySummed(item) ? giftsInSum(counted, rows) : giftsOneByOne(counted, rows, side);
  chosen.forEach((each, index) => {
    const plain = plains[index] ?? 0;
    const isGiving = plain !== 0 && each.rate !== null;
    gifts.set(each, isGiving ? giftOf({ ...each.rate, plain }) : 0);
  });
}

/** Whether nothing of the item looks at its records one by one. */
function isOnlySummed({ tops, sharing, best, step, caps }: ConversionItem): boolean {
  return tops.length === 0 && sharing.kind === 'all' && best === null && step === null && caps.length === 0;
}

function countedOf(chosen: Chosen, rows: readonly ItemRow[], giving: Giving): Counted {
  const { source, units, row: own } = chosen;
  const { side, converter } = giving;
  const other = chosen.open === null ? units : chosenOf(source, { ...giving, side: otherSide(side) }).units;
  const fits = rows.map((row) => ({ row, fit: row.metric === source.metric ? rowFits(row, source, converter).kind : 'false' }));
  const isIn = ({ row, fit }: (typeof fits)[number]) => {
    const most = row.way === 'minus' ? otherSide(side) : side;
    return row === own || fit === 'true' || (fit === 'unknown' && most === 'high');
  };
  return {
    units,
    least: Math.min(units, other),
    most: Math.max(units, other),
    rows: new Set(fits.filter(isIn).map(({ row }) => row)),
    possibleRows: new Set(fits.filter(({ fit }) => fit !== 'false').map(({ row }) => row)),
  };
}
