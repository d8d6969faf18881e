import type { Person } from '../../ledger/ledger';
import type { Condition } from '../../standard/condition/condition';
import type { PersonContext } from './person-facts';
import { personFacts } from './person-facts';
import type { Facts } from './facts';
import { holdCondition } from './hold-condition';
import type { Truth } from './truth';
import { FALSE, TRUE } from './truth';

/** Whether a rule is for a person; `exempt` who fits and is let off, `unknown` where the sheets do not say. */
export type Reach = 'inside' | 'outside' | 'exempt' | 'unknown';

/** 适用、免检 of a rule, read; null is everybody, and nobody. */
export interface Scope {
  readonly scope: Condition | null;
  readonly exempt: Condition | null;
}

/** Asks of one person whom rules are for; what it finds out it keeps for the next rule. */
export type ReachOf = (scope: Scope) => Reach;

/**
 * Outside is who does not fit, exempt who does and is let off. A role that would exempt (请长假) and of which no column of the roster speaks exempts nobody; a blank or
 * unreadable attribute that would decide makes unknown.
 */
export function reachOf(person: Person, context: PersonContext): ReachOf {
  let facts: Facts | null = null;
  let exempting: Facts | null = null;
  return ({ scope, exempt }) => {
    const fits: Truth = scope ? holdCondition(scope, (facts ??= personFacts(person, context))) : TRUE;
    if (fits.kind === 'false') return 'outside';
    const isExempt = exempt ? holdCondition(exempt, (exempting ??= personFacts(person, { ...context, silentRole: FALSE }))) : FALSE;
    if (isExempt.kind === 'true') return 'exempt';
    return fits.kind === 'true' && isExempt.kind === 'false' ? 'inside' : 'unknown';
  };
}
