import type { CellRange } from '../../sheet/cell-address';

/** Whether a condition holds; `unknown` where the sheets do not say, with the cells that would decide it (none where no column speaks of it). */
export type Truth =
  { readonly kind: 'true' } | { readonly kind: 'false' } | { readonly kind: 'unknown'; readonly cells: readonly CellRange[] };

export const TRUE: Truth = { kind: 'true' };
export const FALSE: Truth = { kind: 'false' };
/** Nothing speaks of it. */
export const UNSTATED: Truth = { kind: 'unknown', cells: [] };

export function truthOf(holds: boolean): Truth {
  return holds ? TRUE : FALSE;
}

export function unknownAt(cells: readonly CellRange[]): Truth {
  return cells.length === 0 ? UNSTATED : { kind: 'unknown', cells };
}

export function not(truth: Truth): Truth {
  if (truth.kind === 'unknown') return truth;
  return truth.kind === 'true' ? FALSE : TRUE;
}

/** 且: false as soon as one is, whatever is unknown beside it. Later ones are not asked then. */
export function and<T>(parts: readonly T[], truthOfPart: (part: T) => Truth): Truth {
  return joined(parts, truthOfPart, FALSE);
}

/** 或: true as soon as one is. */
export function or<T>(parts: readonly T[], truthOfPart: (part: T) => Truth): Truth {
  return joined(parts, truthOfPart, TRUE);
}

function joined<T>(parts: readonly T[], truthOfPart: (part: T) => Truth, deciding: Truth): Truth {
  let open: readonly CellRange[] | null = null;
  for (const part of parts) {
    const truth = truthOfPart(part);
    if (truth.kind === deciding.kind) return deciding;
    if (truth.kind === 'unknown') open = open === null ? truth.cells : [...open, ...truth.cells];
  }
  return open === null ? not(deciding) : unknownAt(open);
}
