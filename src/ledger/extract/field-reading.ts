import type { RecordKind } from '../../record/fields';
import type { FieldType } from '../../record/record-kind';
import type { Corrections } from '../../recognise/corrections';
import type { IssueCode } from '../../sheet/issue';
import type { Parsed } from '../../values/parsed';
import type { PersonName } from '../../values/parse-name';
import type { Legend } from '../../values/parse-mark';
import type { Semester } from '../semester';

/** Everything besides the cell that decides how it is read. */
export interface ReadContext {
  readonly semester: Semester;
  readonly corrections: Corrections;
  /** The marks of the table's own legend and of the school's corrections. */
  readonly legend: Legend;
}

/** A field of a record kind, with what its heading says of the unit. */
export interface FieldTarget {
  readonly kind: RecordKind;
  readonly field: string;
  readonly type: FieldType;
  readonly unit?: string;
  /** The heading as found; evidence is kept under it. */
  readonly label: string;
  /** The kind has a field `end`, and the table no column for it. */
  readonly isSpanStart: boolean;
}

/** A name of a cell, or the words that stand there for everybody. */
export interface WrittenName extends PersonName {
  readonly isEveryone?: true;
}

/** One reading of a cell: the fields it states and the names in it. Most cells have one, a list of teachers or books has several. */
export interface Variant {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly names: readonly WrittenName[];
}

/** What a cell says. `month` and `week` tell when, also where the kind has no field for them. */
export interface FieldValue {
  readonly variants: readonly Variant[];
  readonly month?: string;
  readonly week?: number;
  /** How many people the cell says a list has. */
  readonly statedCount?: number;
}

/** A cell that cannot be read; `code` null where that is no issue (a genre that no list has). */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: IssueCode | null;
  readonly text: string;
  readonly suggestion?: string;
}

export type FieldReading = { readonly kind: 'value'; readonly value: FieldValue } | { readonly kind: 'blank' } | Unreadable;

/** A reading with one variant that states one field. */
export function fieldValue(field: string, value: unknown, more: Omit<FieldValue, 'variants'> = {}): FieldReading {
  return { kind: 'value', value: { variants: [{ fields: { [field]: value }, names: [] }], ...more } };
}

/** What a parser made of a cell, as a reading of one field. */
export function ofParsed<T>(parsed: Parsed<T>, value: (value: T) => FieldReading): FieldReading {
  return parsed.kind === 'value' ? value(parsed.value) : parsed;
}
