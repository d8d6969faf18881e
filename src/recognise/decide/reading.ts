import type { RecordKind } from '../../record/fields';
import type { Stated } from '../table';

/** What a column may be, and how well heading and cells speak for it. */
export interface Candidate {
  readonly kind: RecordKind;
  readonly field: string;
  readonly of: Stated;
  readonly heading: number;
  readonly fit: number | null;
  readonly score: number;
  /** The heading, or the table's title, says of itself what is counted; 自主 alone does not. */
  readonly isNamed: boolean;
}

/** A reading of all columns as one kind (or as a mixed summary). */
export interface Reading {
  /** By column of the view: the field it was given, or null. */
  readonly columns: readonly (Candidate | null)[];
  /** Columns without a field that sum up others. */
  readonly sums: ReadonlySet<number>;
  /** By column: everything that it might have been, best first. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** Mean score of the columns that say something, from 0 to 1. */
  readonly explained: number;
}
