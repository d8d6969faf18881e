import type { MetricId } from './metric-id';
import type { ParamType } from './param-types';
import type { RuleParams } from './rule';

/** A parameter that a rule kind cannot use, with what stands there. */
export interface BrokenParam {
  readonly param: string;
  readonly value: string;
}

/** Parameters that a rule kind has read, or the one that makes no sense. */
export type ReadParams<P> = { readonly kind: 'read'; readonly params: P } | ({ readonly kind: 'broken' } & BrokenParam);

/** 参数: one parameter of a rule kind, with the name it has in a standard. */
export interface ParamDefinition<T = unknown, R extends boolean = boolean> {
  readonly name: string;
  readonly type: ParamType<T>;
  readonly isRequired: R;
}

export type ParamDefinitions = Readonly<Record<string, ParamDefinition>>;

type Value<D> = D extends ParamDefinition<infer T> ? T : never;
type RequiredKeys<D extends ParamDefinitions> = { [K in keyof D]: D[K]['isRequired'] extends true ? K : never }[keyof D];

/** What a rule kind's parameters are once they are read. */
export type ParamsOf<D extends ParamDefinitions> = { readonly [K in RequiredKeys<D>]: Value<D[K]> } & {
  readonly [K in Exclude<keyof D, RequiredKeys<D>>]?: Value<D[K]>;
};

/**
 * 规则种类: one shape that duties have, and what must stand in its parameters. How it is evaluated, `assess/rules` says; this is what an
 * editor, a preset and a saved standard are held against.
 */
export interface RuleKind<P> {
  readonly kind: string;
  /** 算法: its name in a standard. */
  readonly name: string;
  /** What it asks for, in one sentence for people. */
  readonly meaning: string;
  /** In the order in which people read them. */
  readonly params: ParamDefinitions;
  read(params: RuleParams): ReadParams<P>;
  /** The metrics that such a rule looks at. */
  metrics(params: P): readonly MetricId[];
  /** For the documentation and the tests: parameters that make sense, and such that are refused. */
  readonly valid: readonly RuleParams[];
  readonly invalid: readonly RuleParams[];
}

/** A rule kind as its file states it. */
interface Stated<D extends ParamDefinitions> extends Omit<RuleKind<ParamsOf<D>>, 'read' | 'params'> {
  readonly params: D;
  /** What the single parameters cannot say: the name of the one that breaks it. */
  readonly check?: (params: ParamsOf<D>) => string | null;
}

export function required<T>(name: string, type: ParamType<T>): ParamDefinition<T, true> {
  return { name, type, isRequired: true };
}

export function optional<T>(name: string, type: ParamType<T>): ParamDefinition<T, false> {
  return { name, type, isRequired: false };
}

/** A rule kind that reads each parameter by its type and refuses those that it does not know. */
export function defineRuleKind<D extends ParamDefinitions>({ check, ...stated }: Stated<D>): RuleKind<ParamsOf<D>> {
  return {
    ...stated,
    read(raw) {
      const unknown = Object.keys(raw).find((name) => !Object.hasOwn(stated.params, name));
      if (unknown !== undefined) return broken(unknown, raw[unknown]);
      const params: Record<string, unknown> = {};
      for (const [name, { type, isRequired }] of Object.entries(stated.params)) {
        const value = raw[name];
        if (value === undefined && !isRequired) continue;
        const read = value === undefined ? null : type.read(value);
        if (read === null) return broken(name, value);
        params[name] = read;
      }
      const typed = params as ParamsOf<D>;
      const wrong = check?.(typed) ?? null;
      return wrong === null ? { kind: 'read', params: typed } : broken(wrong, raw[wrong]);
    },
  };
}

function broken(param: string, value: unknown): ReadParams<never> {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return { kind: 'broken', param, value: text };
}
