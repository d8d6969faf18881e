import type { Assessment } from '../assess/assessment';
import type { WritePlan } from '../report/write-plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Progress, Receipt, WorkbookPort } from '../workbook/port';
import { HostError } from '../workbook/port';
import type { Patience } from './patience';
import { withPatience } from './patience';
import type { Inserted } from './session';
import type { Stages } from './stages';

export interface InsertionInput {
  readonly workbook: WorkbookPort;
  readonly stages: Stages;
  readonly assessment: Assessment;
  readonly reports: readonly string[];
  readonly patience: Patience;
  readonly onProgress: (progress: Progress) => void;
}

export interface InsertionResult {
  readonly receipt: Receipt;
  readonly inserted: Inserted;
}

/**
 * 插入: plans the statistics against the workbook as it stands now (a sheet of ours may have been edited since the check) and applies the
 * plan: all of it, or nothing.
 */
export async function runInsertion(input: InsertionInput): Promise<InsertionResult> {
  const { workbook, stages, patience, onProgress } = input;
  const { signal } = patience;
  const target = await withPatience(() => workbook.read({ signal }), patience);
  refuseWhatCannotBeWritten(target);
  const plan = await stages.planStatistics(input.assessment, target, input.reports);
  signal.throwIfAborted();
  const receipt = await withPatience(() => workbook.apply(plan, { signal, onProgress }), patience);
  return { receipt, inserted: { workbook: target.name, sheets: insertedSheets(plan), canUndo: true } };
}

/** Throws the `HostError` of a workbook that takes no new sheet. */
export function refuseWhatCannotBeWritten({ isReadOnly, isStructureProtected }: WorkbookSnapshot): void {
  if (isReadOnly) throw new HostError('read-only');
  if (isStructureProtected) throw new HostError('protected-book');
}

/** What was done with each statistics sheet; a new sheet in whose place an edited one stood is `keep`. */
function insertedSheets({ keep, sheets }: WritePlan): Inserted['sheets'] {
  const kept = new Set(keep.map(({ sheet }) => sheet));
  return sheets.map(({ name, replaces }) => ({ sheet: name, action: kept.has(name) ? 'keep' : replaces === null ? 'new' : 'replace' }));
}
