import type { Comparison } from './comparison-words';

/** Which parameters of a rule kind stand in columns of their own; all others stand in 参数. */
export interface KindColumns {
  /** 统计 */
  readonly count?: string;
  /** 条件: a parameter of its own, or (`narrows`) what stands in brackets behind the counted thing. */
  readonly where?: { readonly param: string } | 'narrows';
  /** 要求 under each 比较; the first is meant where 比较 is blank. */
  readonly bounds: readonly (readonly [Comparison, string])[];
  /** 约: its figure, with the tolerance or the yes that makes it one. */
  readonly about?: { readonly figure: string; readonly tolerance?: string; readonly flag?: string };
}

/** 算法与列: a kind that is not listed has all its parameters in 参数, 凭证 and 计次 apart. */
const KIND_COLUMNS: Readonly<Record<string, KindColumns>> = {
  limits: {
    count: 'count',
    where: 'narrows',
    bounds: [
      ['≥', 'atLeast'],
      ['>', 'above'],
      ['≤', 'atMost'],
      ['<', 'below'],
      ['=', 'equal'],
    ],
  },
  share: {
    count: 'part',
    where: 'narrows',
    bounds: [
      ['≥', 'atLeast'],
      ['≤', 'atMost'],
    ],
    about: { figure: 'share', tolerance: 'tolerance' },
  },
  'each-of': { bounds: [['≥', 'need']] },
  covers: { count: 'of', where: 'narrows', bounds: [['≥', 'need']] },
  'every-record': { count: 'of', where: { param: 'must' }, bounds: [['≥', 'atLeast']] },
  checklist: { bounds: [['≥', 'need']] },
  'follow-up': { count: 'of', where: 'narrows', bounds: [] },
  agree: { count: 'left', where: 'narrows', bounds: [] },
  varied: { count: 'of', where: 'narrows', bounds: [] },
  combine: { count: 'expression', bounds: [] },
  'met-share': { count: 'rule', bounds: [['≥', 'atLeast']] },
  figure: { count: 'count', where: 'narrows', bounds: [['=', 'stated']], about: { figure: 'stated', flag: 'isApproximate' } },
  spread: { count: 'part', where: 'narrows', bounds: [['≤', 'atMost']] },
};

const NO_COLUMNS: KindColumns = { bounds: [] };

export function kindColumns(kind: string): KindColumns {
  return (Object.hasOwn(KIND_COLUMNS, kind) ? KIND_COLUMNS[kind] : undefined) ?? NO_COLUMNS;
}

/** Parameters that have their column in every kind that has them. */
export const OPTION_COLUMNS = ['evidence', 'counting'] as const;

/** 容差 that is meant where 约 stands without one, in percentage points. */
export const DEFAULT_TOLERANCE = 5;
