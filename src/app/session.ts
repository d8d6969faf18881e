import type { Assessment } from '../assess/assessment';
import type { ReportOffer } from '../report/offer-reports';
import type { CellRange } from '../sheet/cell-address';
import type { CorrectionsProblem } from '../recognise/corrections-text';
import type { HostErrorCode, Progress } from '../workbook/port';
import type { HiddenPart } from './hidden-parts';
import type { Memory } from './memory';
import type { ReadStandard } from '../standard/sheet/rows-to-standard';
import type { ReadText } from '../standard/text/parse-text';

export type { ReportOffer };

/** The steps of a check, in order, as `rec.step.*` names them. */
export const CHECK_STEPS = ['read', 'tables', 'names', 'assess'] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];

/** What a person is told when work stopped, waits, or goes on with a limit; worded by `noticeText`. */
export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** For a bug: what can be sent to the maintainers; it holds no name and no cell. */
  readonly report?: string;
}
export type NoticeCode =
  | HostErrorCode
  | 'empty'
  | 'none'
  | 'no-roster'
  | 'external'
  | 'storage'
  | 'other-sheet' // params.sheet: a sheet of that name holds something else
  | 'no-column' // params.table, params.heading: the sheet has no place for what is to be written
  | 'no-room' // params.place
  | 'bug';

/** What is being done, if anything. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly step: CheckStep; readonly progress: Progress | null }
  | { readonly kind: 'inserting'; readonly progress: Progress | null }
  | { readonly kind: 'undoing' }
  /** 达标标准 or 材料清单 is written. */
  | { readonly kind: 'writing' };

/** The last insertion, while it can be taken back. */
export interface Inserted {
  /** Name of the workbook that received them. */
  readonly workbook: string;
  /** All sheets that were written, in workbook order, with what was done. */
  readonly sheets: readonly { readonly sheet: string; readonly action: 'new' | 'replace' | 'keep' }[];
  readonly canUndo: boolean;
}

/** How the last work ended; each is a new object, so that the same end can be told twice. */
export type Outcome =
  | { readonly kind: 'checked' }
  | { readonly kind: 'check-cancelled' }
  | { readonly kind: 'inserted' }
  | { readonly kind: 'insert-cancelled' }
  /** `kept` were edited since and stay. */
  | { readonly kind: 'undone'; readonly kept: readonly string[] }
  | { readonly kind: 'nothing-to-undo' };

/** Everything that pane and page show. Immutable; each change is a new object. */
export interface SessionState {
  readonly work: Work;
  readonly assessment: Assessment | null;
  /** What the sheet 达标标准 said, where the check went by it. */
  readonly ownStandard: ReadStandard | null;
  /** 原表: how many sheets of the user's were read. */
  readonly sheetCount: number;
  /** 隐藏的行列: what of the ledgers is not seen in the workbook, and was read all the same. */
  readonly hidden: readonly HiddenPart[];
  readonly offers: readonly ReportOffer[];
  readonly inserted: Inserted | null;
  readonly outcome: Outcome | null;
  readonly notice: Notice | null;
  /** What the workbook remembers of the user's own decisions. */
  readonly memory: Memory;
}

export interface ExportedCorrections {
  readonly text: string;
  readonly count: number;
}

/** How many corrections were taken over, and what of the text could not be used. */
export interface ImportedCorrections {
  readonly count: number;
  readonly problems: readonly CorrectionsProblem[];
}

/**
 * 会话: one workbook beside one pane, from the click on 检查达标 to the inserted sheets. It knows no screen: the pane, the page's header and
 * the ribbon's commands all act on the same session. No method rejects: what went wrong is `notice`.
 */
export interface Session {
  readonly state: () => SessionState;
  /** Calls back after each change of the state; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  check(): Promise<void>;
  /** Inserts the reports with these ids, or all that can be made. */
  insert(reports?: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Stops the work under way; the former result stays. */
  readonly cancel: () => void;
  /** Selects a range in the workbook; whether that could be done. */
  reveal(range: CellRange): Promise<boolean>;
  /** Puts the present message away; the next one, if any, shows. */
  readonly dismissNotice: () => void;
  /** Changes what the workbook remembers and stores it; only ever on a person's own decision. */
  remember(change: Partial<Memory>): Promise<void>;
  /** 导出更正: all corrections that the workbook remembers, as the text of a file; null where it cannot be read. */
  exportCorrections(): Promise<ExportedCorrections | null>;
  /** 导入更正: joins the corrections of such a text to the remembered ones; null where those cannot be read. They hold from the next check on. */
  importCorrections(text: string): Promise<ImportedCorrections | null>;
  /** 选预设: writes the preset with this id to the sheet 达标标准, row by row where it stands, and checks again. Whether it could. */
  useStandard(id: string): Promise<boolean>;
  /** Shows the sheet 达标标准; where none stands, it is made from the present standard. Whether it could. */
  openStandard(): Promise<boolean>;
  /** 导出标准: the present standard as the text of a file; null where it cannot be read. */
  exportStandard(): Promise<string | null>;
  /**
   * 导入标准: writes the standard that such a text says to the sheet 达标标准 and checks again. A text without a rule that makes sense changes
   * nothing; null where the sheet could not be written.
   */
  importStandard(text: string): Promise<ReadText | null>;
  /** 新建材料清单: writes the lines that the list lacks, checks again and shows them; how many, or null where that could not be done. */
  insertChecklist(): Promise<number | null>;
}
