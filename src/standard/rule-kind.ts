import type { MetricId } from './rule';

/** A parameter that a rule kind cannot use, with what stands there. */
export interface BrokenParam {
  readonly param: string;
  readonly value: string;
}

/** Parameters that a rule kind has read, or the one that makes no sense. */
export type ReadParams<P> = { readonly kind: 'read'; readonly params: P } | ({ readonly kind: 'broken' } & BrokenParam);

/**
 * 规则种类: one shape that duties have, and what must stand in its parameters. How it is evaluated, `assess/rules` says; this is what an
 * editor, a preset and a saved standard are held against.
 */
export interface RuleKind<P> {
  readonly kind: string;
  read(params: Readonly<Record<string, unknown>>): ReadParams<P>;
  /** The metrics that such a rule looks at. */
  metrics(params: P): readonly MetricId[];
}

export function readParams<P>(params: P): ReadParams<P> {
  return { kind: 'read', params };
}

export function brokenParam(param: string, value: unknown): ReadParams<never> {
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return { kind: 'broken', param, value: text };
}

/** A finite number that is not negative. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** A metric's id: words parted by `-` and `.`. */
export function isMetricId(value: unknown): value is MetricId {
  return typeof value === 'string' && /^[^\s.]+(?:\.[^\s.]+)*$/.test(value);
}
