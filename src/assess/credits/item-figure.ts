import type { Condition } from '../../standard/condition/condition';
import type { Counted, LeftOut, MetricValue, Pending } from '../assessment';
import type { Truth } from '../condition/truth';
import { TRUE } from '../condition/truth';
import type { Entry } from '../metrics/entry';
import type { CodeOf } from '../metrics/tally';
import type { Converted } from './convert-item';
import { totalOf } from './convert-item';
import type { Source } from './converter';
import { openCell } from './converter';
import type { Line } from './line';

/** One item of one person, reckoned from both sides. */
export interface BothSides {
  readonly low: Converted;
  readonly high: Converted;
}

/** Which of the converted records are added up: `学分[类别=师德 且 级别=市级]`. */
export interface Filter {
  readonly where: Condition | null;
  readonly evidence: Condition | null;
  readonly holds: (condition: Condition, entry: Entry) => Truth;
}

/** What one record certainly gives, and what it may. */
interface Pair {
  readonly source: Source;
  readonly low: Line;
  readonly high: Line;
}

/** A figure of an item: what is certain is the least that its records may give; where that is also the most, nothing is open. */
export function itemFigure(both: BothSides, filter: Filter, codeOf: CodeOf): MetricValue {
  const isWhole = filter.where === null && filter.evidence === null;
  const pairs = pairsOf(both).map((pair) => (isWhole ? pair : filtered(pair, filter)));
  const [known, most] = isWhole ? [totalOf(both.low), totalOf(both.high)] : boundsOf(pairs);
  const isOpen = most - known > 1e-9;
  const pending = isOpen ? pairs.flatMap((pair) => pendingOf(pair, codeOf)) : [];
  const counted = pairs.flatMap(countedOf);
  const leftOut = pairs.flatMap(leftOutOf);
  const bound = isOpen && Number.isFinite(most) ? { most } : {};
  return { value: isOpen ? null : known, known, counted, leftOut, pending, ...bound };
}

function pairsOf({ low, high }: BothSides): readonly Pair[] {
  const highs = new Map(high.lines.map((line) => [line.source, line]));
  const lows = new Map(low.lines.map((line) => [line.source, line]));
  const sources = new Set([...lows.keys(), ...highs.keys()]);
  return [...sources].flatMap((source) => {
    const [one, other] = [lows.get(source) ?? nothing(highs.get(source)), highs.get(source) ?? nothing(lows.get(source))];
    return one && other ? [{ source, low: one, high: other }] : [];
  });
}

function nothing(line: Line | undefined): Line | undefined {
  return line && { ...line, amount: 0, claimed: 0, reason: 'unfit' };
}

function filtered(pair: Pair, { where, evidence, holds }: Filter): Pair {
  const { entry } = pair.source.claim;
  const fits = where ? holds(where, entry) : TRUE;
  if (fits.kind === 'false') return { ...pair, low: without(pair.low, 'unfit'), high: without(pair.high, 'unfit') };
  const proven = evidence ? holds(evidence, entry) : TRUE;
  if (proven.kind === 'false') return { ...pair, low: without(pair.low, 'no-evidence'), high: without(pair.high, 'no-evidence') };
  const [open] = [fits, proven].filter(({ kind }) => kind === 'unknown');
  if (!open || (pair.low.amount === 0 && pair.high.amount === 0)) return pair;
  const cell = openCell(open, pair.source.claim);
  return { ...pair, low: { ...without(pair.low, 'unfit'), open: cell }, high: { ...pair.high, open: cell } };
}

function without(line: Line, reason: 'unfit' | 'no-evidence'): Line {
  return {
    source: line.source,
    open: null,
    claimed: 0,
    amount: 0,
    reason: line.reason === undefined || line.amount !== 0 ? reason : line.reason,
  };
}

/** Of some of the records: a cap that one of them fills may leave less for another on either side. */
function boundsOf(pairs: readonly Pair[]): readonly [number, number] {
  const sum = (of: (...amounts: readonly number[]) => number) =>
    Math.max(
      0,
      pairs.reduce((total, { low, high }) => total + of(low.amount, high.amount), 0),
    );
  return [sum(Math.min), sum(Math.max)];
}

function countedOf({ source, low }: Pair): readonly Counted[] {
  const { id } = source.claim.entry;
  if (id === undefined || low.amount === -Infinity) return [];
  if (low.amount === 0 && (low.reason !== undefined || low.open !== null)) return [];
  const { amount, claimed, reason } = low;
  return [{ record: id, amount, ...(reason === undefined || claimed === amount ? {} : { claimed, reason }) }];
}

function leftOutOf({ source, low, high }: Pair): readonly LeftOut[] {
  const { id } = source.claim.entry;
  const reason = low.amount === 0 ? (low.reason ?? high.reason) : undefined;
  if (id === undefined || reason === undefined || high.amount > 0) return [];
  const other = low.other ?? high.other;
  return [{ record: id, reason, ...(other === undefined ? {} : { other }) }];
}

function pendingOf({ source: { claim }, low, high }: Pair, codeOf: CodeOf): readonly Pending[] {
  const cell = low.open ?? high.open;
  if (cell === null || (low.amount === high.amount && low.claimed === high.claimed)) return [];
  const { entry, link } = claim;
  const code = link.kind === 'ambiguous' ? 'name/same-name' : codeOf({ ...claim, openCell: cell });
  return [{ cell, code, ...(entry.id === undefined ? {} : { record: entry.id }) }];
}
