import type { MetricValue } from './assessment';
import type { Claim } from './metrics/metric-definition';

/** What is said of one record that was looked at. */
export interface JudgedRecord {
  readonly claim: Claim;
  readonly answer: 'yes' | 'no' | 'open';
}

/** The records that are rows of their own and count, and those of which it is not known whether they do. */
export function rowsOf(claims: readonly Claim[]): { readonly rows: readonly Claim[]; readonly open: readonly Claim[] } {
  const rows = claims.filter(({ entry, leftOut, amount, link }) => {
    return entry.basis === 'row' && !entry.leftOut && !leftOut && amount !== 0 && link.kind === 'person';
  });
  return { rows: rows.filter(({ amount }) => amount !== null), open: rows.filter(({ amount }) => amount === null) };
}

/** Each record once, whoever is named in it. */
export function onceEach(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<number | undefined>();
  return claims.filter(({ entry: { id } }) => {
    if (id !== undefined && seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Judged records as a figure: one for each yes, what failed left out, what is open pending. */
export function valueOfJudged(judged: readonly JudgedRecord[]): MetricValue {
  const idsOf = (answer: JudgedRecord['answer']) => judged.flatMap(({ claim, answer: own }) => (own === answer ? [claim] : []));
  const counted = idsOf('yes').flatMap(({ entry: { id } }) => (id === undefined ? [] : [{ record: id, amount: 1 }]));
  const leftOut = idsOf('no').flatMap(({ entry: { id } }) => (id === undefined ? [] : [{ record: id, reason: 'no-evidence' as const }]));
  const pending = idsOf('open').map(({ entry, openCell }) => ({
    cell: openCell ?? entry.cell,
    code: 'cell/blank',
    ...(entry.id === undefined ? {} : { record: entry.id }),
  }));
  return { value: pending.length > 0 ? null : counted.length, known: counted.length, counted, leftOut, pending };
}
