import type { Ledger, PersonId } from '../../ledger/ledger';
import type { Metrics } from '../assessment';
import { measure } from './measure';

/** 指标: every metric that the ledger speaks of, for everyone in it. */
export function computeMetrics(ledger: Ledger): ReadonlyMap<PersonId, Metrics> {
  return measure(ledger).metrics;
}
