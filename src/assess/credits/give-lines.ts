import type { Chosen } from './chosen';
import { chosenOf } from './chosen';
import type { ConversionItem } from './conversion-items';
import type { Converter, Source } from './converter';
import { giftsOf } from './gifts';
import type { Line } from './line';
import type { Side } from './side';
import { times } from './side';

/** What giving the lines of one item depends on. */
export interface Giving {
  readonly item: ConversionItem;
  readonly side: Side;
  readonly converter: Converter;
  /** The part of a record that its person gets. */
  readonly portion: (source: Source) => number;
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
