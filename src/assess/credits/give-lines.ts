import type { ConversionItem, ItemRow } from './conversion-items';
import type { Converter, Source } from './converter';
import { rowFits } from './converter';
import type { Line } from './line';
import type { Choice } from './rate-row';
import { chooseRow, giftOf } from './rate-row';
import type { Side } from './side';
import { otherSide, pick, times } from './side';

/** What giving the lines of one item depends on. */
export interface Giving {
  readonly item: ConversionItem;
  readonly side: Side;
  readonly converter: Converter;
  /** The part of a record that its person gets. */
  readonly portion: (source: Source) => number;
}

interface Chosen extends Choice {
  readonly source: Source;
  /** What is converted of it: nothing of a record that does not count. */
  readonly units: number;
  readonly isRepeated?: Line['other'];
}

/** What each record gives, in the order of the sources; a record that several metrics speak of gives once. */
export function giveLines(sources: readonly Source[], giving: Giving): readonly Line[] {
  const chosen = onceARecord(
    sources.map((source) => chosenOf(source, giving)),
    giving.item,
  );
  const repeated = repeatedOf(chosen);
  const counting = chosen.filter((each) => !repeated.has(each) && each.row !== null && each.rate?.isUnproven === false);
  const gifts = giftsOf(counting, giving);
  return chosen.map((each) => lineOf(each, gifts.get(each) ?? 0, repeated, giving));
}

function chosenOf(source: Source, { item, side, converter }: Giving): Chosen {
  const choice = chooseRow(item.id, source, side, converter);
  const { link, entry } = source.claim;
  if (link.kind !== 'ambiguous') return { ...choice, source, units: choice.rate?.units ?? 0 };
  // It may be somebody else's.
  const open = choice.open ?? entry.cellOf[link.field] ?? entry.cell;
  if (pick(side, [0, choice.gift]) === choice.gift) return { ...choice, open, source, units: choice.rate?.units ?? 0 };
  return { row: null, rate: null, gift: 0, open, source, units: 0 };
}

function onceARecord(chosen: readonly Chosen[], { deciding }: ConversionItem): readonly Chosen[] {
  const rank = ({ row }: Chosen) => (row ? deciding.indexOf(row) : Infinity);
  const best = new Map<number, Chosen>();
  for (const each of chosen) {
    const { id } = each.source.claim.entry;
    const known = id === undefined ? undefined : best.get(id);
    if (id !== undefined && (!known || rank(each) < rank(known))) best.set(id, each);
  }
  return chosen.filter((each) => {
    const { id } = each.source.claim.entry;
    return id === undefined || best.get(id) === each;
  });
}

/** Records of what counts once a person (a book's title), and the one of each that counts: that which gives most. */
function repeatedOf(chosen: readonly Chosen[]): ReadonlyMap<Chosen, Chosen> {
  const winners = new Map<string, Chosen>();
  const keyOf = ({ source: { metric, claim } }: Chosen) => (claim.key === undefined ? null : `${metric}|${claim.key}`);
  for (const each of chosen) {
    const key = keyOf(each);
    if (key === null || each.row === null) continue;
    const known = winners.get(key);
    if (!known || each.gift > known.gift) winners.set(key, each);
  }
  const repeated = new Map<Chosen, Chosen>();
  for (const each of chosen) {
    const winner = winners.get(keyOf(each) ?? '');
    if (winner && winner !== each) repeated.set(each, winner);
  }
  return repeated;
}

/** The gift of each record: of a stretch what lies in it, of a threshold all at once. */
function giftsOf(chosen: readonly Chosen[], giving: Giving): ReadonlyMap<Chosen, number> {
  const gifts = new Map<Chosen, number>();
  for (const each of chosen) {
    if (each.row?.way !== 'lump' && !each.row?.stretch) gifts.set(each, each.gift);
  }
  for (const row of giving.item.deciding) {
    if (row.way === 'lump') lump(row, chosen, gifts);
    else if (row.stretch) inStretch(row, chosen, gifts, giving);
  }
  return gifts;
}

/** 满: the record with which the threshold is reached brings it all. */
function lump(row: ItemRow, chosen: readonly Chosen[], gifts: Map<Chosen, number>): void {
  let sum = 0;
  for (const each of chosen.filter((one) => one.row === row)) {
    const isReached = sum < row.per && sum + each.units >= row.per;
    sum += each.units;
    gifts.set(each, isReached && each.rate ? giftOf({ ...each.rate, plain: row.value }) : 0);
  }
}

/** 第几起、止: of the count in the order of dates, what lies in the row's stretch. */
function inStretch(row: ItemRow, chosen: readonly Chosen[], gifts: Map<Chosen, number>, { side, converter }: Giving): void {
  const { after, upTo } = row.stretch ?? { after: 0, upTo: Infinity };
  let before = 0;
  for (const each of chosen) {
    if (!each.row?.stretch || !isIn(row, each, side, converter)) continue;
    const part = Math.max(0, Math.min(before + each.units, upTo) - Math.max(before, after));
    before += each.units;
    if (part === 0 || !each.rate) continue;
    const plain = times(part / row.per, row.value);
    const known = gifts.get(each);
    // What comes on top of a record comes once, though it lies in two stretches.
    const bonus = known === undefined ? each.rate.bonus : 0;
    gifts.set(each, (known ?? 0) + times(row.way === 'minus' ? 0 - plain : plain, each.rate.factor) + bonus);
  }
}

function isIn(row: ItemRow, { row: own, source }: Chosen, side: Side, converter: Converter): boolean {
  if (row === own) return true;
  if (row.metric !== source.metric) return false;
  const most = row.way === 'minus' ? otherSide(side) : side;
  const fits = rowFits(row, source, converter);
  return fits.kind === 'true' || (fits.kind === 'unknown' && most === 'high');
}

function lineOf(chosen: Chosen, gift: number, repeated: ReadonlyMap<Chosen, Chosen>, giving: Giving): Line {
  const { source, open } = chosen;
  const claimed = inSteps(times(gift, giving.portion(source)), giving.item.step);
  const winner = repeated.get(chosen);
  if (winner) {
    const other = winner.source.claim.entry.id;
    return { source, open, claimed: chosen.gift, amount: 0, reason: 'duplicate', ...(other === undefined ? {} : { other }) };
  }
  if (chosen.row === null) return { source, open, claimed: 0, amount: 0, reason: 'unfit' };
  if (chosen.rate?.isUnproven === true) {
    return { source, open, claimed: 0, amount: 0, reason: source.claim.entry.kind === 'reading' ? 'no-note' : 'no-evidence' };
  }
  return { source, open, claimed, amount: claimed };
}

/** 取整: rounded down to steps; binary rests are no reason to lose one. What is taken away is never rounded in somebody's favour. */
function inSteps(gift: number, step: number | null): number {
  if (step === null || gift <= 0 || !Number.isFinite(gift)) return gift;
  return Math.floor(gift / step + 1e-9) * step;
}
