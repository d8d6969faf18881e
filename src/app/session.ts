import type { CellRange } from '../sheet/cell-address';
import type { Assessment } from '../assess/assessment';
import type { HostErrorCode, Progress } from '../workbook/port';

/** The steps of a check, in order, as `rec.step.*` names them. */
export type CheckStep = 'read' | 'tables' | 'names' | 'assess';

/** What a person is told when work stopped, waits, or goes on with a limit; worded as `err.<code>.*`. */
export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
export type NoticeCode = HostErrorCode | 'empty' | 'none' | 'no-roster' | 'external' | 'storage' | 'bug' | 'rollback';

/** One report that can, or cannot, be inserted now. */
export interface ReportOffer {
  readonly id: string;
  /** Name that the sheet will have. */
  readonly sheet: string;
  readonly action: 'new' | 'replace' | 'keep' | 'none';
  /** For `none`: why the report is not made, as the contents list says it. */
  readonly reason?: string;
  readonly rows: number;
  readonly charts: number;
}

/** What is being done, if anything. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly step: CheckStep; readonly progress: Progress | null }
  | { readonly kind: 'inserting'; readonly progress: Progress | null }
  | { readonly kind: 'undoing' };

/** The last insertion, while it can be taken back. */
export interface Inserted {
  /** All sheets that were written, in workbook order, with what was done. */
  readonly sheets: readonly { readonly sheet: string; readonly action: 'new' | 'replace' | 'keep' }[];
  readonly canUndo: boolean;
}

/** Everything that pane and page show. Immutable; each change is a new object. */
export interface SessionState {
  readonly work: Work;
  readonly assessment: Assessment | null;
  readonly offers: readonly ReportOffer[];
  readonly inserted: Inserted | null;
  readonly notice: Notice | null;
}

/**
 * 会话: one workbook beside one pane, from the click on 检查达标 to the inserted sheets. It knows no screen: the pane, the page's header and
 * the ribbon's commands all act on the same session.
 */
export interface Session {
  state(): SessionState;
  /** Calls back after each change of the state; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  check(): Promise<void>;
  /** Inserts the reports with these ids, or all that can be made. */
  insert(reports?: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Stops the work under way; the former result stays. */
  cancel(): void;
  reveal(range: CellRange): Promise<void>;
  dismissNotice(): void;
}
