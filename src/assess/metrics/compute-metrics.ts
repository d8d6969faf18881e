import type { Ledger, PersonId } from '../../ledger/ledger';
import { formatArea } from '../../sheet/a1';
import type { CellRange } from '../../sheet/cell-address';
import type { Issue } from '../../sheet/issue';
import type { MetricId } from '../../standard/metric-id';
import type { Metrics, MetricValue } from '../assessment';
import { ALL_METRICS } from './all-metrics';
import { ledgerEntries } from './entry';
import type { Claim } from './metric-definition';
import { mismatchesOf } from './summary-mismatch';
import type { CodeOf } from './tally';
import { tallyMetric } from './tally';

/** Everyone's figures, and the summaries' cells that differ from what they sum up (`row/total-mismatch`). */
export interface Measured {
  readonly metrics: ReadonlyMap<PersonId, Metrics>;
  readonly mismatches: readonly Issue[];
}

/** Counts every metric that the ledger speaks of, for everyone in it. */
export function measure(ledger: Ledger): Measured {
  const entries = ledgerEntries(ledger);
  const codeOf = issueCodes(ledger.issues);
  const values = new Map<PersonId, Record<MetricId, MetricValue>>(ledger.people.map(({ id }) => [id, {}]));
  const mismatches: Issue[] = [];
  for (const definition of ALL_METRICS) {
    const claims = definition.claims(entries);
    if (!claims) continue;
    const tallies = tallyMetric(claims, ledger.people, codeOf);
    for (const [id, tally] of tallies) {
      const own = values.get(id);
      if (own) own[definition.id] = tally.value;
      mismatches.push(...mismatchesOf(tally));
    }
  }
  return { metrics: values, mismatches };
}

/** 指标: every metric that the ledger speaks of, for everyone in it. */
export function computeMetrics(ledger: Ledger): ReadonlyMap<PersonId, Metrics> {
  return measure(ledger).metrics;
}

/** The issue that stands at the cell which a claim needs. */
export function issueCodes(issues: readonly Issue[]): CodeOf {
  const keyOf = (range: CellRange) => `${range.workbook}|${range.sheet}|${formatArea(range)}`;
  const codes = new Map(issues.filter(({ code }) => code.startsWith('cell/')).map(({ cells: [at], code }) => [keyOf(at), code]));
  return ({ entry, field, openCell }: Claim) => codes.get(keyOf(openCell ?? entry.cellOf[field ?? ''] ?? entry.cell)) ?? 'cell/blank';
}
