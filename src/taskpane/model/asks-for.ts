import type { Rule } from '../../standard/rule';

/** The figure in a rule's parameters that a person asks for first: a least amount, or a share that is to be about met. */
export interface Asked {
  readonly amount: number;
  readonly isAbout: boolean;
}

/** What a rule asks for, or null where no single figure says it. */
export function asksFor({ params }: Rule): Asked | null {
  const { atLeast, share } = params;
  if (typeof atLeast === 'number') return { amount: atLeast, isAbout: false };
  return typeof share === 'number' ? { amount: share, isAbout: true } : null;
}
