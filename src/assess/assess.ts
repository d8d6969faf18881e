import type { Ledger } from '../ledger/ledger';
import { orderIssues } from '../ledger/order-issues';
import type { Standard } from '../standard/rule';
import { assessMetrics } from './assess-metrics';
import type { Assessment } from './assessment';
import { measure } from './metrics/compute-metrics';

/** 评估: the ledger's metrics held against a standard. `asOf` is when the workbook was read, local ISO text `2025-01-10T09:30`. */
export function assess(ledger: Ledger, standard: Standard, asOf: string): Assessment {
  const { metrics, mismatches } = measure(ledger);
  const issues = orderIssues([...ledger.issues, ...mismatches], ledger.tables);
  return assessMetrics({ ledger: { ...ledger, issues }, standard, metrics, asOf });
}
