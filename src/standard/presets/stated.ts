import type { Rule, RuleParams } from '../rule';

/** What a preset says of one rule; everything else is as most rules are: each teacher's, of everybody, in the semester, a requirement. */
export type StatedRule = Pick<Rule, 'id' | 'name' | 'family' | 'unit'> & {
  /** The rule kind and its parameters. */
  readonly is: readonly [kind: string, params: RuleParams];
  readonly clause: string;
  /** The words of the source. */
  readonly quote: string;
} & Partial<Omit<Rule, 'id' | 'kind' | 'params' | 'source'>>;

/** The rules of one document. */
export function stated(document: string, rules: readonly StatedRule[]): readonly Rule[] {
  return rules.map(({ is: [kind, params], clause, quote, ...facts }) => ({
    subject: 'teacher',
    scope: '',
    period: 'semester',
    weight: 'requirement',
    ...facts,
    kind,
    params,
    source: { document, clause, quote },
  }));
}
