import type { Claim } from './metric-definition';

/** The counts of one person that are taken, and those that say again what others say in more detail. */
export interface ChosenCounts {
  readonly taken: readonly Claim[];
  readonly superseded: readonly Claim[];
  /** Counts of the same thing in different tables that do not agree: nothing decides between them. */
  readonly disputed: readonly Claim[];
}

/**
 * Of the counts that summaries and months give of one person: months win over a whole, parts over what they are parts of; of counts of the same
 * thing in several tables one is taken where they agree, none where they do not.
 */
export function chooseCounts(claims: readonly Claim[]): ChosenCounts {
  const months = claims.filter(({ entry }) => entry.basis === 'month');
  const finer = months.length > 0 ? months : claims;
  const parts = finer.filter(({ part }) => part !== undefined);
  const finest = parts.length > 0 ? parts : finer;
  const taken: Claim[] = [];
  const disputed: Claim[] = [];
  const repeated: Claim[] = [];
  for (const same of groupBy(finest, thingOf).values()) {
    const [first, ...others] = [...groupBy(same, ({ entry }) => entry.table).values()];
    if (!first) continue;
    if (others.some((other) => sumOf(other) !== sumOf(first))) disputed.push(...same);
    else {
      taken.push(...first);
      repeated.push(...others.flat());
    }
  }
  const isFinest = new Set(finest);
  return { taken, disputed, superseded: [...claims.filter((claim) => !isFinest.has(claim)), ...repeated] };
}

/** What a count counts: a month's, a part's, or all. */
function thingOf({ entry, part = '' }: Claim): string {
  const { month = '' } = entry.fields as { readonly month?: string };
  return `${part}|${month}|${entry.days?.first ?? ''}`;
}

/** Null where one cannot be read: two such are as good as equal. */
function sumOf(claims: readonly Claim[]): number | null {
  return claims.reduce<number | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
