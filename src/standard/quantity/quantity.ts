import type { Condition } from '../condition/condition';
import type { MetricId } from '../metric-id';

/**
 * 计次: what is counted of the records that fit. `amount` is the metric's own (节 本 学时 篇); 件数 records, 人次 names in records, 人数 persons;
 * 不同(主题) different contents of a field; 最大(学时) and 合计(天数) the greatest and the sum of a field that holds numbers.
 */
export type Counting =
  | { readonly kind: 'amount' | 'records' | 'mentions' | 'persons' }
  | { readonly kind: 'distinct' | 'greatest' | 'sum'; readonly word: string };

/** 师徒: whose records count for a teacher, his own or those of his partners. */
export const WHOSE = ['own', 'mentees', 'mentors'] as const;
export type Whose = (typeof WHOSE)[number];

/** One counted thing: `公开课[级别≥县级]`. */
export interface QuantityTerm {
  readonly metric: MetricId;
  readonly where: Condition | null;
}

/** 统计量: what a rule counts, its terms added up: `论文+反思[字数≥800]`. */
export interface Quantity {
  readonly terms: readonly [QuantityTerm, ...QuantityTerm[]];
}

/** How a quantity is counted: the rule's own settings beside it. */
export interface CountingOptions {
  /** 凭证: a record that fits and lacks this is left out, and the reason is said. */
  readonly evidence?: Condition;
  readonly counting?: Counting;
  readonly whose?: Whose;
  /** Of a teacher, what the teacher's group has. */
  readonly ofGroup?: true;
}
