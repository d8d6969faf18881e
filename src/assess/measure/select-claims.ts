import type { Condition } from '../../standard/condition/condition';
import type { Truth } from '../condition/truth';
import type { Entry } from '../metrics/entry';
import type { Claim } from '../metrics/metric-definition';
import { fitWindow } from './fit-window';
import type { Window } from './window';

/** Which claims are counted: those that fit the conditions and lie in the window. */
export interface Selection {
  readonly where: Condition | null;
  readonly evidence: Condition | null;
  readonly window: Window;
  /** Whether claims out of the window are listed as left out (the period as a whole), or belong elsewhere (one of its steps). */
  readonly listsOutside: boolean;
}

/** Whether a condition holds of an entry. */
export type Holds = (condition: Condition, entry: Entry) => Truth;

/** The claims with what the selection says of each: left out with the reason, or not known, with the cell that would tell. */
export function selectClaims(claims: readonly Claim[], selection: Selection, holds: Holds): readonly Claim[] {
  return claims.flatMap((claim) => {
    const inWindow = windowed(claim, selection);
    return inWindow ? [fitted(inWindow, selection, holds)] : [];
  });
}

function windowed(claim: Claim, { window, listsOutside }: Selection): Claim | null {
  const { entry } = claim;
  if (entry.leftOut?.reason === 'out-of-semester') {
    if (!entry.days || fitWindow(entry, window) === 'outside') return listsOutside ? claim : null;
    // It lies out of the semester and in the window: a longer period than the semester holds it.
    return { ...claim, entry: standing(entry) };
  }
  const fit = fitWindow(entry, window);
  if (fit === 'inside' || claim.amount === 0) return fit === 'outside' ? null : claim;
  if (fit === 'open') return { ...claim, amount: null, ...cellOfDay(entry) };
  return listsOutside ? { ...claim, leftOut: 'out-of-period' } : null;
}

function standing(entry: Entry): Entry {
  const counted: { -readonly [K in keyof Entry]: Entry[K] } = { ...entry };
  delete counted.leftOut;
  return counted;
}

/** Where the day would stand. */
function cellOfDay({ cellOf, cell }: Entry): Pick<Claim, 'openCell'> {
  return { openCell: cellOf.date ?? cellOf.week ?? cellOf.start ?? cellOf.month ?? cell };
}

function fitted(claim: Claim, { where, evidence }: Selection, holds: Holds): Claim {
  const { entry } = claim;
  if (entry.leftOut || claim.leftOut) return claim;
  const fits: Truth = where ? holds(where, entry) : { kind: 'true' };
  if (fits.kind === 'false') return { ...claim, leftOut: 'unfit' };
  const proven: Truth = evidence ? holds(evidence, entry) : { kind: 'true' };
  if (proven.kind === 'false') return { ...claim, leftOut: entry.kind === 'reading' ? 'no-note' : 'no-evidence' };
  const [open] = [fits, proven].filter((truth) => truth.kind === 'unknown');
  if (!open || claim.amount === 0) return claim;
  const [cell = entry.cell] = open.cells;
  return { ...claim, amount: null, openCell: cell };
}
