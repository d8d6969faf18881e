import type { Ledger } from '../ledger/ledger';
import type { Standard } from '../standard/rule';
import { assessMetrics } from './assess-metrics';
import type { Assessment } from './assessment';
import { computeMetrics } from './metrics/compute-metrics';

/** 评估: the ledger's metrics held against a standard. `asOf` is when the workbook was read, local ISO text `2025-01-10T09:30`. */
export function assess(ledger: Ledger, standard: Standard, asOf: string): Assessment {
  return assessMetrics({ ledger, standard, metrics: computeMetrics(ledger), asOf });
}
