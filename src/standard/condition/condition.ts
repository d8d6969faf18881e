/** What a condition looks at: a field of a record or an attribute of a person, by the word in which it is written; or days between two dates. */
export type Operand =
  /** Several headings in one word (`主题、形式`) are columns of which any may say it; those that are not there or blank beside others do not count. */
  | { readonly kind: 'field'; readonly word: string }
  /** 间隔(备课日期,日期): days from one date to the other; negative where the second is earlier. */
  | { readonly kind: 'days'; readonly from: string; readonly to: string };

/** `contains` is 含, `lacks` 不含: one of the words stands in the text (none of them does). */
export type Operator = '=' | '≠' | '>' | '≥' | '<' | '≤' | 'contains' | 'lacks';

/**
 * 条件: what must hold of a record, or of a person. Written as `级别≥县级 且 (学科=语文 或 学科=数学)`; the words of fields are resolved when the
 * condition is held against a record, so that a school may name any heading of its own.
 */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** `values` are alternatives: `星期=二、四`, `形式 含 讲座、报告`. */
  | { readonly kind: 'compare'; readonly operand: Operand; readonly operator: Operator; readonly values: readonly string[] }
  /** `有 照片` (stated and not 否 or 0), `无 照片`. */
  | { readonly kind: 'has' | 'lacks'; readonly word: string }
  /** A word alone: a term that the standard defines (`青年教师`), else a role or yes-column of that name (`班主任`). */
  | { readonly kind: 'term'; readonly word: string };
