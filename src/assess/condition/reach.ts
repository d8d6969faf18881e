import type { Person } from '../../ledger/ledger';
import type { Condition } from '../../standard/condition/condition';
import { parseCondition } from '../../standard/condition/parse-condition';
import type { Rule } from '../../standard/rule';
import type { PersonContext } from './person-facts';
import { personFacts } from './person-facts';
import type { Facts } from './facts';
import { holdCondition } from './hold-condition';
import type { Truth } from './truth';
import { FALSE, TRUE } from './truth';

/** Whether a rule is for a person; `unknown` where the sheets do not say. */
export type Reach = 'inside' | 'outside' | 'unknown';

/** 适用、免检 of a rule, read; null is everybody, and nobody. */
export interface Scope {
  readonly scope: Condition | null;
  readonly exempt: Condition | null;
}

export type ReadScope =
  | { readonly kind: 'read'; readonly scope: Scope }
  | { readonly kind: 'broken'; readonly param: 'scope' | 'exempt'; readonly value: string };

/** Reads whom a rule is for, or says which of the two texts makes no sense. */
export function readScope({ scope, exempt = '' }: Pick<Rule, 'scope' | 'exempt'>): ReadScope {
  const [whom, not] = [conditionIn(scope), conditionIn(exempt)];
  if (whom === 'broken') return { kind: 'broken', param: 'scope', value: scope };
  if (not === 'broken') return { kind: 'broken', param: 'exempt', value: exempt };
  return { kind: 'read', scope: { scope: whom, exempt: not } };
}

function conditionIn(text: string): Condition | null | 'broken' {
  if (text.trim() === '') return null;
  const parsed = parseCondition(text);
  return parsed.kind === 'read' ? parsed.condition : 'broken';
}

/** Asks of one person whom rules are for; what it finds out it keeps for the next rule. */
export type ReachOf = (scope: Scope) => Reach;

/**
 * Outside is who does not fit, or is exempt. A role that would exempt (请长假) and of which no column of the roster speaks exempts nobody; a blank or
 * unreadable attribute that would decide makes unknown.
 */
export function reachOf(person: Person, context: PersonContext): ReachOf {
  let facts: Facts | null = null;
  let exempting: Facts | null = null;
  return ({ scope, exempt }) => {
    const fits: Truth = scope ? holdCondition(scope, (facts ??= personFacts(person, context))) : TRUE;
    if (fits.kind === 'false') return 'outside';
    const isExempt = exempt ? holdCondition(exempt, (exempting ??= personFacts(person, { ...context, silentRole: FALSE }))) : FALSE;
    if (isExempt.kind === 'true') return 'outside';
    return fits.kind === 'true' && isExempt.kind === 'false' ? 'inside' : 'unknown';
  };
}
