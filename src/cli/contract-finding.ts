import type { Finding, FindingPart, MetricValue } from '../assess/assessment';
import type { LedgerRecord, RecordId } from '../ledger/ledger';
import { formatCell } from '../sheet/a1';
import type { CellRange } from '../sheet/cell-address';
import type { ContractEvidence, ContractFinding, ContractSource } from './contract-output';

/** Names the cells of one sheet. */
export type SourceOf = (cells: readonly [CellRange, ...CellRange[]]) => ContractSource;

/** What a rule says, with the records that it rests on: what each counts for, what does not count and why, what is open. */
export function contractFinding(finding: Finding, records: readonly LedgerRecord[], sourceOf: SourceOf): ContractFinding {
  const { rule, status, actual, required, evidence, reason, parts, steps } = finding;
  const at = (id: RecordId) => {
    const record = records[id];
    return record ? [sourceOf(record.source.cells)] : [];
  };
  return {
    rule,
    status,
    actual,
    required,
    sources: evidence.flatMap(at),
    ...(reason === undefined ? {} : { reason }),
    ...(parts ? { parts: parts.map(partOf) } : {}),
    ...(steps ? { periods: steps.map(partOf) } : {}),
    evidence: evidenceOf(finding.basis, at, sourceOf),
  };
}

function partOf({ name, status, actual, required }: FindingPart): FindingPart {
  return { name, status, actual, required };
}

function evidenceOf(basis: readonly MetricValue[], at: (id: RecordId) => readonly ContractSource[], sourceOf: SourceOf): ContractEvidence {
  return {
    counted: basis.flatMap(({ counted }) =>
      counted.flatMap(({ record, amount, claimed, reason }) =>
        at(record).map((source) => ({
          ...source,
          amount,
          ...(claimed === undefined ? {} : { claimed }),
          ...(reason === undefined ? {} : { reason }),
        })),
      ),
    ),
    notCounted: basis.flatMap(({ leftOut }) =>
      leftOut.flatMap(({ record, reason, other }) => {
        const [winner] = other === undefined ? [] : at(other);
        return at(record).map((source) => ({ ...source, reason, ...(winner ? { other: winner } : {}) }));
      }),
    ),
    open: basis.flatMap(({ pending, doubtful = [] }) =>
      [...pending, ...doubtful].map(({ cell, code }) => {
        const { workbook, sheet } = sourceOf([cell]);
        return { ...(workbook === undefined ? {} : { workbook }), sheet, cell: formatCell(cell.top, cell.left), code };
      }),
    ),
  };
}
