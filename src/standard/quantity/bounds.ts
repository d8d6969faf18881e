/** 界限: what a figure has to keep to; all that are given hold together. */
export interface Bounds {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
  readonly equal?: number;
}

export const BOUND_NAMES = ['atLeast', 'above', 'atMost', 'below', 'equal'] as const;

/** 比较: how a bound is written; the first is the one that is printed. */
export const BOUND_SIGNS = {
  atLeast: ['≥', '>=', '不少于', '不低于', '至少', '≧'],
  above: ['>', '＞', '多于', '大于', '超过'],
  atMost: ['≤', '<=', '不超过', '不多于', '至多', '≦'],
  below: ['<', '＜', '少于', '小于', '不足'],
  equal: ['=', '＝', '等于'],
} as const satisfies Record<keyof Bounds, readonly string[]>;

/** Whether any bound is given, and they leave room for a figure. */
export function areBounds(bounds: Bounds): boolean {
  const given = BOUND_NAMES.some((name) => bounds[name] !== undefined);
  const low = Math.max(bounds.atLeast ?? -Infinity, bounds.above ?? -Infinity);
  const high = Math.min(bounds.atMost ?? Infinity, bounds.below ?? Infinity);
  return given && low <= high;
}
