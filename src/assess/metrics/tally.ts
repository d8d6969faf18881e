import type { Person, PersonId } from '../../ledger/ledger';
import type { Counted, LeftOut, MetricValue, Pending } from '../assessment';
import { chooseCounts } from './choose-counts';
import type { Claim, Claims } from './metric-definition';

/** One person's figure of one metric, with the counts of summaries that say it a second time. */
export interface Tally {
  readonly value: MetricValue;
  /** Summaries' counts that rows, months or parts win over. */
  readonly superseded: readonly Claim[];
  /** Summaries' counts that contradict each other. */
  readonly disputed: readonly Claim[];
  /** The claims that the figure is made of. */
  readonly taken: readonly Claim[];
}

/** Names the issue that a cell raised, or `cell/blank`. */
export type CodeOf = (claim: Claim) => string;

/** The figure of everyone who has the metric. Rows win over summaries in the whole ledger: who has no row has 0. */
export function tallyMetric({ claims, only }: Claims, people: readonly Person[], codeOf: CodeOf): ReadonlyMap<PersonId, Tally> {
  const hasRows = haveRows(claims);
  const byPerson = claimsByPerson(claims);
  const tallies = new Map<PersonId, Tally>();
  for (const { id } of people) {
    if (only && !only.has(id)) continue;
    tallies.set(id, tallyOf(byPerson.get(id) ?? [], hasRows, codeOf));
  }
  return tallies;
}

/** Whose a claim is, or may be: everyone of an ambiguous name, nobody where the name is not in the roster. */
/** Whether the ledger speaks of the metric in rows. */
export function haveRows(claims: readonly Claim[]): boolean {
  return claims.some(({ entry, isDoubtful }) => entry.basis === 'row' && !isDoubtful);
}

/** Everyone's claims. */
export function claimsByPerson(claims: readonly Claim[]): ReadonlyMap<PersonId, Claim[]> {
  const byPerson = new Map<PersonId, Claim[]>();
  for (const claim of claims) {
    for (const id of candidatesOf(claim)) {
      const own = byPerson.get(id);
      if (own) own.push(claim);
      else byPerson.set(id, [claim]);
    }
  }
  return byPerson;
}

function candidatesOf({ link }: Claim): readonly PersonId[] {
  if (link.kind === 'person') return [link.person];
  if (link.kind === 'ambiguous') return link.candidates;
  // The one person whom a misspelt name may mean is shown what is not counted.
  return link.suggestions.length === 1 ? link.suggestions : [];
}

/** One subject's figure out of its claims; `hasRows` says whether the ledger has rows of the metric, which win over summaries. */
export function tallyOf(claims: readonly Claim[], hasRows: boolean, codeOf: CodeOf): Tally {
  const valid = claims.filter(({ entry }) => !entry.leftOut);
  const counts = valid.filter(({ entry, link }) => entry.basis !== 'row' && link.kind !== 'unknown');
  const chosen = hasRows ? { taken: [], superseded: counts, disputed: [] } : chooseCounts(counts);
  const rows = claims.filter(({ entry }) => entry.basis === 'row');
  const strays = claims.filter((claim) => claim.entry.basis !== 'row' && !counts.includes(claim));
  const taken = [...rows, ...strays, ...chosen.taken];
  return { value: valueOf(taken, chosen, codeOf), superseded: chosen.superseded, disputed: chosen.disputed, taken };
}

type Chosen = Pick<Tally, 'superseded' | 'disputed'>;

function valueOf(taken: readonly Claim[], { superseded, disputed }: Chosen, codeOf: CodeOf): MetricValue {
  const counted: Counted[] = [];
  const leftOut: LeftOut[] = [];
  const pending: Pending[] = disputed.map((claim) => pendingOf(claim, 'row/total-mismatch'));
  const keys = new Map<string, number | undefined>();
  for (const claim of taken) {
    const { entry, link, amount, key } = claim;
    const reason = leftOutReason(claim);
    if (reason) leftOut.push(...leftOutOf(claim, reason));
    else if (link.kind === 'ambiguous') pending.push(...(amount === 0 ? [] : [pendingOf(claim, 'name/same-name')]));
    else if (amount === null) pending.push(pendingOf(claim, codeOf(claim)));
    else if (key !== undefined && keys.has(key)) leftOut.push(...leftOutOf(claim, { reason: 'duplicate', ...otherOf(keys.get(key)) }));
    else {
      if (key !== undefined) keys.set(key, entry.id);
      if (entry.id !== undefined) counted.push({ record: entry.id, amount });
    }
  }
  for (const claim of superseded) leftOut.push(...leftOutOf(claim, { reason: 'summary-superseded' }));
  const known = counted.reduce((sum, { amount }) => sum + amount, 0);
  return { value: pending.length > 0 ? null : known, known, counted, leftOut, pending, ...doubtfulIn(taken) };
}

function doubtfulIn(taken: readonly Claim[]): Pick<MetricValue, 'doubtful'> {
  const doubtful = taken.flatMap(doubtfulOf);
  return doubtful.length > 0 ? { doubtful } : {};
}

/** What a misspelt name's record would add if it were this person's. */
function doubtfulOf(claim: Claim): readonly (Pending & { readonly amount: number })[] {
  const { entry, link, leftOut, amount } = claim;
  if (link.kind !== 'unknown' || entry.leftOut || leftOut) return [];
  return [{ ...pendingOf(claim, 'name/not-in-roster'), amount: amount ?? Number.POSITIVE_INFINITY }];
}

type Reason = Omit<LeftOut, 'record'>;

function leftOutReason({ entry, link, leftOut }: Claim): Reason | null {
  if (entry.leftOut) return entry.leftOut;
  if (link.kind === 'unknown') return { reason: 'off-roster' };
  return leftOut ? { reason: leftOut } : null;
}

function leftOutOf({ entry }: Claim, reason: Reason): LeftOut[] {
  return entry.id === undefined ? [] : [{ record: entry.id, ...reason }];
}

function otherOf(record: number | undefined): { readonly other?: number } {
  return record === undefined ? {} : { other: record };
}

function pendingOf({ entry, field, link, openCell }: Claim, code: string): Pending {
  const cell = openCell ?? entry.cellOf[field ?? link.field] ?? entry.cell;
  return { cell, code, ...(entry.id === undefined ? {} : { record: entry.id }) };
}
