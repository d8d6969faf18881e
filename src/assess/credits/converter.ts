import type { PersonId } from '../../ledger/ledger';
import type { CellRange } from '../../sheet/cell-address';
import type { Condition } from '../../standard/condition/condition';
import type { Fact } from '../condition/facts';
import type { Reach } from '../condition/reach';
import type { Truth } from '../condition/truth';
import { and, FALSE, TRUE, UNSTATED } from '../condition/truth';
import type { Entry } from '../metrics/entry';
import type { Claim } from '../metrics/metric-definition';
import type { MetricId } from '../../standard/metric-id';
import type { ConversionItem, ItemRow } from './conversion-items';

/** What converting one person's records asks of the rest. */
export interface Converter {
  readonly person: PersonId;
  readonly holds: (condition: Condition, entry: Entry) => Truth;
  /** What a record says of a word. */
  readonly look: (word: string, entry: Entry) => Fact;
  readonly fits: (condition: Condition, person: PersonId) => Reach;
  readonly item: (id: string) => ConversionItem | null;
}

/** A claim, and the metric that it is one of. */
export interface Source {
  readonly metric: MetricId;
  readonly claim: Claim;
}

const REACHED: Readonly<Record<Reach, Truth>> = { inside: TRUE, outside: FALSE, exempt: FALSE, unknown: UNSTATED };

/** Whether a row is for this person and this record. */
export function rowFits({ where, scope }: ItemRow, { claim }: Source, converter: Converter): Truth {
  return and([scope, where], (condition) => {
    if (!condition) return TRUE;
    return condition === scope ? REACHED[converter.fits(condition, converter.person)] : converter.holds(condition, claim.entry);
  });
}

/** Whether the record has what a row asks for as evidence. */
export function isProven({ evidence }: ItemRow, { claim }: Source, { holds }: Converter): Truth {
  return evidence ? holds(evidence, claim.entry) : TRUE;
}

/** The cell that would decide, or the record's. */
export function openCell(truth: Truth, { entry }: Claim): CellRange {
  return (truth.kind === 'unknown' ? truth.cells[0] : undefined) ?? entry.cell;
}
