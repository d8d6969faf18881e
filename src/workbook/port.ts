import type { CellRange } from '../sheet/cell-address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { WritePlan } from '../report/write-plan';

/** How far long work has come, in sheets. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface WorkOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting stops the work within a second and leaves the workbook as it was; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What was written, and all that is needed to take it back while the pane is open. */
export interface Receipt {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly kept: readonly { readonly sheet: string; readonly as: string }[];
  /** Takes the insertion back; sheets that were edited since are kept and named. */
  restore(options?: WorkOptions): Promise<{ readonly kept: readonly string[] }>;
}

/**
 * The door to a workbook, coarse on purpose: a snapshot comes out, a plan goes in. No proxy, no Excel type, no A1 text crosses it.
 * Every method rejects with a `HostError` where the host refuses.
 */
export interface WorkbookPort {
  /** Reads everything once. */
  read(options?: WorkOptions): Promise<WorkbookSnapshot>;
  /** Applies all of the plan, or leaves the workbook as it was and rejects. */
  apply(plan: WritePlan, options?: WorkOptions): Promise<Receipt>;
  /** Selects the range and brings it into view. */
  reveal(range: CellRange): Promise<void>;
  /** Stores settings, corrections and decisions in the workbook. */
  remember(memory: string): Promise<void>;
}

/** What kept the host from doing its work; `app` and the pane word it as what happened, why, and what to do. */
export type HostErrorCode =
  | 'editing' // a cell is being edited
  | 'busy'
  | 'protected-sheet' // params.sheet
  | 'protected-book'
  | 'read-only'
  | 'too-old'
  | 'too-large' // params.sheet
  | 'other-book' // another workbook was activated
  | 'encrypted'
  | 'damaged' // params.reason
  | 'not-a-workbook'
  | 'zip-bomb'
  | 'write-refused'; // params.sheet, params.reason

/** A host's refusal, in the terms of `err.*`. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
