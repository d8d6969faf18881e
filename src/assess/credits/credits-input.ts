import type { Ledger, PersonId } from '../../ledger/ledger';
import type { Condition } from '../../standard/condition/condition';
import type { ConversionRow } from '../../standard/conversion';
import type { SchoolCalendar } from '../../standard/period';
import type { CountingOptions, Quantity } from '../../standard/quantity/quantity';
import type { Fact } from '../condition/facts';
import type { Reach } from '../condition/reach';
import type { Truth } from '../condition/truth';
import type { Place } from '../measure/measurer';
import type { Entry } from '../metrics/entry';
import type { Claim } from '../metrics/metric-definition';
import type { SubjectRef } from '../subject';

/** What converting needs of the rest of the assessment. */
export interface CreditsInput {
  readonly ledger: Ledger;
  readonly conversions: readonly ConversionRow[];
  readonly calendar: SchoolCalendar;
  /** The claims of a quantity before they are added up; null where no table speaks of it. */
  readonly claims: (quantity: Quantity, options: CountingOptions, place: Place) => readonly Claim[] | null;
  readonly holds: (condition: Condition, entry: Entry) => Truth;
  /** What a record says of a word. */
  readonly look: (word: string, entry: Entry) => Fact;
  readonly fits: (condition: Condition, person: PersonId) => Reach;
  /** The teachers of a group or of the school; of a teacher himself. */
  readonly members: (subject: SubjectRef) => readonly PersonId[];
}

/** Records that name nobody of the school are the group's or school's. */
export const NOBODY: PersonId = '';
