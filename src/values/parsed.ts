import type { IssueCode } from '../sheet/issue';

/**
 * What a parser makes of one cell: a value, nothing (the cell is blank), or text it cannot read, with the code of the issue to raise.
 * Blank is not unreadable is not 0. `suggestion` is what may be meant (an approximate number's figure, say).
 */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly code: IssueCode; readonly text: string; readonly suggestion?: string };

export const BLANK = { kind: 'blank' } as const satisfies Parsed<never>;

export function parsed<T>(value: T): Parsed<T> {
  return { kind: 'value', value };
}

export function unreadable(code: IssueCode, text: string, suggestion?: string): Parsed<never> {
  return suggestion === undefined ? { kind: 'unreadable', code, text } : { kind: 'unreadable', code, text, suggestion };
}
