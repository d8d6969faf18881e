import type { MetricId } from './metric-id';

/**
 * 折算办法: what one row of a conversion table does.
 * `each` 每 (per so many, so much) · `lump` 满 (all at once when so many are reached) · `times` 乘 · `plus` 加 · `base` 基数 (what deductions are
 * taken from, never below 0) · `minus` 扣 · `fraction` 取另一项的几分之几.
 */
export const WAYS = ['each', 'lump', 'times', 'plus', 'base', 'minus', 'fraction'] as const;
export type Way = (typeof WAYS)[number];

/** 封顶: the most that an item may give, of one record or within a stretch of time. */
export const CAP_SPANS = ['record', 'day', 'month', 'semester', 'school-year', 'calendar-year', 'cycle'] as const;
export interface Cap {
  readonly per: (typeof CAP_SPANS)[number];
  readonly most: number;
}

/** 分配: what each person named in one record gets: all of it, an equal part, or the first `first` and the others `others` times it. */
export type Sharing =
  { readonly kind: 'all' } | { readonly kind: 'equal' } | { readonly kind: 'parts'; readonly first: number; readonly others: number };

/**
 * 学时折算、学分: one row of a conversion table. Rows with one `item` belong together: of its `each`, `lump`, `minus` and `fraction` rows the first
 * whose condition and persons fit a record decides; rows with `from` or `to` each take their stretch of the count. `times` and `plus` rows come on
 * top, all that fit. Caps, 就高 and sharing stand on the item's first row and hold for the item. Conditions are texts; absent is none.
 */
export interface ConversionRow {
  /** 项目编号, `lecture`: makes the metric `credits.lecture`. */
  readonly item: string;
  readonly name: string;
  readonly way: Way;
  /** What is converted: a metric, whose own amount (节 篇 学时 …) it is. */
  readonly metric: MetricId;
  readonly where?: string;
  /** 适用: whose records. */
  readonly scope?: string;
  /** 凭证: a record without it gives nothing, and the reason is said. */
  readonly evidence?: string;
  /** A word of a field whose number is converted instead of the metric's amount (`分钟` `字数` `天数`). */
  readonly amount?: string;
  /** `each`: per so many, 1 where absent (45 minutes give 1); `lump`: the threshold. */
  readonly per?: number;
  /** What is given, taken, added or multiplied with; for `fraction` the fraction of what the item `of` gives for such a record. */
  readonly value: number;
  readonly of?: string;
  /** 第几起、止 of a person's count in the order of dates, both included: `from` 11 is 第11节起. */
  readonly from?: number;
  readonly to?: number;
  readonly caps?: readonly Cap[];
  readonly sharing?: Sharing;
  /** 就高: of records that agree in this field only the one that gives most counts. */
  readonly best?: string;
  /** What one record gives is rounded down to steps of this (0.5). */
  readonly step?: number;
  /** It stands for a row that makes no sense: what its item gives cannot be said. Never printed. */
  readonly isBroken?: true;
}
