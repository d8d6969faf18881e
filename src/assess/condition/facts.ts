import type { IsoMonth } from '../../record/fields';
import type { Level } from '../../record/vocabulary';
import type { CellRange } from '../../sheet/cell-address';
import type { DateContext } from '../../values/calendar-day';
import type { DaySpan } from '../../ledger/school-week';
import type { Truth } from './truth';

/** A closed vocabulary whose words are parsed before they are compared. */
export type Vocabulary = 'category' | 'genre' | 'mark' | 'obligation';

/** What a text is, where its writings differ: 语文组 and 语文教研组, 三(1)班 and 301, a book with and without 《》. */
export type TextKind = 'plain' | 'group' | 'class' | 'title';

/** A value, with how it is compared. */
export type FactValue =
  /** A number known to lie between two bounds; they are equal where it is certain. */
  | { readonly as: 'number'; readonly low: number; readonly high: number }
  | { readonly as: 'boolean'; readonly is: boolean }
  | { readonly as: 'level'; readonly level: Level }
  | { readonly as: 'word'; readonly vocabulary: Vocabulary; readonly word: string }
  | { readonly as: 'days'; readonly span: DaySpan }
  | { readonly as: 'month'; readonly month: IsoMonth }
  /** 0 is Monday. */
  | { readonly as: 'weekday'; readonly weekday: number }
  /** Several where one cell names several: equal is what one of them equals. */
  | { readonly as: 'text'; readonly texts: readonly string[]; readonly textKind: TextKind };

/** What the sheets say of one word: a value with its cells; nothing, in a cell of its own; something unreadable; or no column speaks of it. */
export type Fact =
  | { readonly kind: 'value'; readonly value: FactValue; readonly cells: readonly CellRange[] }
  /** `isNone`: a blank that says there is none (职务 of who has no post). */
  | { readonly kind: 'blank' | 'unreadable'; readonly cells: readonly CellRange[]; readonly isNone?: true }
  | { readonly kind: 'unstated' };

/** What a condition is held against: one record, or one person. */
export interface Facts {
  look(word: string): Fact;
  /** Whether a word that stands alone holds. */
  term(word: string): Truth;
  /** The days between which dates without a year lie. */
  readonly semester: DateContext;
}

export const NOT_STATED: Fact = { kind: 'unstated' };

export function factOf(value: FactValue, cells: readonly CellRange[]): Fact {
  return { kind: 'value', value, cells };
}

export function numberFact(number: number, cells: readonly CellRange[]): Fact {
  return factOf({ as: 'number', low: number, high: number }, cells);
}

export function textFact(texts: readonly string[], cells: readonly CellRange[], textKind: TextKind = 'plain'): Fact {
  return factOf({ as: 'text', texts, textKind }, cells);
}
