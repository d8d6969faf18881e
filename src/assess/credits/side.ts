/**
 * 上下限: everything is reckoned twice, once with each open question answered so that least is given, once so that most is. Where both come to the
 * same, what is open does not matter.
 */
export type Side = 'low' | 'high';

export function otherSide(side: Side): Side {
  return side === 'low' ? 'high' : 'low';
}

/** The one of two or more figures that a side stands for. */
export function pick(side: Side, figures: readonly number[]): number {
  return side === 'low' ? Math.min(...figures) : Math.max(...figures);
}

/** A product in which nothing of an unbounded amount is nothing. */
export function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
