import type { Rule } from '../../standard/rule';

/** The figure in a rule's parameters that a person asks for first: a least amount, or a share that is to be about met. */
export interface Asked {
  readonly amount: number;
  readonly isAbout: boolean;
}

const SIMPLE: ReadonlySet<string> = new Set(['count', 'atLeast']);

/** What a rule asks for, or null where no single figure says it: one that counts only some records, several things, or in each week. */
export function asksFor({ kind, params, each }: Rule): Asked | null {
  const { atLeast, share } = params;
  if (kind === 'share' && typeof share === 'number') return { amount: share, isAbout: true };
  const isSimple = kind === 'limits' && each === undefined && Object.keys(params).every((name) => SIMPLE.has(name));
  return isSimple && typeof atLeast === 'number' ? { amount: atLeast, isAbout: false } : null;
}
