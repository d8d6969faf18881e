import type { CellRange } from './cell-address';

export type Severity = 'error' | 'warning' | 'info';

/** Every code of a data issue, with its severity. The ids are those of the contract: add, never rename. */
export const ISSUE_SEVERITY = {
  'cell/unreadable-number': 'error',
  'cell/unreadable-date': 'warning',
  'cell/error-value': 'error',
  'cell/approximate-number': 'warning',
  'cell/unknown-mark': 'warning',
  'cell/unknown-level': 'warning',
  'name/not-in-roster': 'warning',
  'name/possible-typo': 'warning',
  'name/same-name': 'warning',
  'name/list-count-mismatch': 'error',
  'name/list-incomplete': 'info',
  'row/duplicate': 'warning',
  'row/out-of-semester': 'info',
  'row/end-before-start': 'error',
  'row/total-mismatch': 'warning',
  'row/future-date': 'warning',
  'attendance/blank': 'info',
  'header/ambiguous-column': 'warning',
  'header/missing-column': 'error',
  'table/unrecognised': 'info',
  'cross/double-booked': 'warning',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_SEVERITY;

/**
 * 数据问题: something in the data that a person should look at, as a value with its cells. It holds no text: `i18n` words it from
 * the code and the parameters.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The cell (or row, or table) it speaks of comes first, cells it is compared with after. Never empty. */
  readonly cells: readonly [CellRange, ...CellRange[]];
  /** What is written there, as text. */
  readonly value?: string;
  /** What may be meant. */
  readonly suggestion?: string;
  /** Further parameters for the wording: counts, names, dates. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Everything an issue carries besides its code, severity and first cell. */
export type IssueDetails = Partial<Pick<Issue, 'value' | 'suggestion' | 'params'>> & { readonly others?: readonly CellRange[] };

/** An issue at a range, with the severity of its code. */
export function issueAt(code: IssueCode, at: CellRange, details: IssueDetails = {}): Issue {
  const { others = [], ...rest } = details;
  return { code, severity: ISSUE_SEVERITY[code], cells: [at, ...others], ...rest };
}
