import { COUNTED } from '../words';
import type { Shown } from '../formula/formula';
import { numberOf, quoteText } from '../formula/formula';

/** The formula of a calculated column: its text for a table of this name, and its value over the cells of one row. */
export interface RowFormula {
  text(table: string): string;
  value(cell: (heading: string) => Shown): number;
}

const STANDING = '计入';

function this_(table: string, heading: string): string {
  return `${table}[[#This Row],[${heading}]]`;
}

function counts(table: string): string {
  return `${this_(table, STANDING)}=${quoteText(COUNTED.yes)}`;
}

/** `IF(计入="是",amount,0)`. */
export function whenCounted(amount: string): RowFormula {
  return {
    text: (table) => `IF(${counts(table)},${this_(table, amount)},0)`,
    value: (cell) => (cell(STANDING) === COUNTED.yes ? (numberOf(cell(amount)) ?? 0) : 0),
  };
}

/** `IF(AND(计入="是",OR(heading="a",heading="b")),1,0)`: 1 for a row that counts and holds one of the words. */
export function oneWhen(heading: string, words: readonly string[]): RowFormula {
  const tests = (table: string) => words.map((word) => `${this_(table, heading)}=${quoteText(word)}`);
  const any = (table: string) => (words.length === 1 ? tests(table).join('') : `OR(${tests(table).join(',')})`);
  return {
    text: (table) => `IF(AND(${counts(table)},${any(table)}),1,0)`,
    value: (cell) => (cell(STANDING) === COUNTED.yes && words.includes(String(cell(heading))) ? 1 : 0),
  };
}

/** `IF(AND(计入="是",heading<>"a"),1,0)`: 1 for a row that counts and does not hold the word. */
export function oneUnless(heading: string, word: string): RowFormula {
  return {
    text: (table) => `IF(AND(${counts(table)},${this_(table, heading)}<>${quoteText(word)}),1,0)`,
    value: (cell) => (cell(STANDING) === COUNTED.yes && cell(heading) !== word ? 1 : 0),
  };
}
