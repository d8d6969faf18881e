import { monthSpan } from '../../ledger/school-week';
import type { Issue } from '../../sheet/issue';
import { issueAt } from '../../sheet/issue';
import type { Claim } from './metric-definition';
import type { Tally } from './tally';

/** Rests of binary arithmetic are no difference. */
const NOISE = 1e-6;

/**
 * 汇总不符: a summary's cell that differs from the rows, months or parts that it sums up; nothing is said where either cannot be determined. A
 * part of a whole is compared as a metric of its own, not as the whole.
 */
export function mismatchesOf(tally: Tally): readonly Issue[] {
  const counts = tally.superseded.filter(({ entry, part, link }) => entry.id !== undefined && part === undefined && link.kind === 'person');
  return counts.flatMap((claim) => {
    const isSplit = counts.some((other) => other !== claim && other.entry.table === claim.entry.table && monthOf(other) === monthOf(claim));
    const actual = isSplit || claim.amount === null ? null : actualFor(claim, tally);
    if (actual === null || claim.amount === null || Math.abs(actual - claim.amount) < NOISE) return [];
    const sources = tally.taken.flatMap(({ entry, link }) => (entry.leftOut || link.kind !== 'person' ? [] : [entry.cell]));
    return [issueAt('row/total-mismatch', claim.entry.cell, { value: String(claim.amount), suggestion: String(actual), others: sources })];
  });
}

function monthOf({ entry }: Claim): string | null {
  return (entry.fields as { readonly month?: string }).month ?? null;
}

/** What stands against a summary's count: the whole figure, or for a month's count that of the month. */
function actualFor(claim: Claim, { value, taken }: Tally): number | null {
  const month = monthOf(claim);
  if (value.value === null) return null;
  if (month === null) return claim.entry.basis === 'total' ? value.value : null;
  const { first, last } = monthSpan(month);
  const days = new Map(taken.map(({ entry }) => [entry.id, entry.days]));
  let sum = 0;
  for (const { record, amount } of value.counted) {
    const when = days.get(record);
    const isApart = when && (when.first > last || when.last < first);
    // A row without a day, or with a week in two months, may be of this month or not.
    if (!when || (!isApart && !isInside(when, first, last))) return null;
    if (!isApart) sum += amount;
  }
  return sum;
}

function isInside(days: { readonly first: string; readonly last: string }, first: string, last: string): boolean {
  return days.first >= first && days.last <= last;
}
