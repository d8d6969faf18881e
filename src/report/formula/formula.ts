import type { PlannedScalar } from '../write-plan';

/** What a cell shows; null is an empty cell. */
export type Shown = PlannedScalar | null;

/** A table of a 数 sheet, as formulas see it. */
export interface TableFacts {
  /** Name of the Excel table: `数_听课`. */
  readonly name: string;
  readonly rowCount: number;
  has(heading: string): boolean;
  column(heading: string): readonly Shown[];
  /** Rows in which the columns hold the values, compared as Excel's criteria compare. */
  rowsWhere(criteria: readonly (readonly [heading: string, value: PlannedScalar])[]): readonly number[];
}

/** Where a block's column stands on its sheet. Rows and columns are 0-based. */
export interface ColumnSpan {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly headRow: number;
  /** Total rows by key. */
  readonly totals: ReadonlyMap<string, number>;
  /** Body rows by key. */
  readonly rows: ReadonlyMap<string, number>;
}

/** 一本: all sheets and tables of one plan, laid out, so that a formula finds the cells it speaks of. */
export interface Book {
  /** The table with this title (`听课`); throws where the plan has none. */
  table(title: string): TableFacts;
  span(report: string, block: string, column: string): ColumnSpan;
  valueAt(report: string, row: number, column: number): Shown;
  /** Whether the cell's number leaves out records that cannot be decided. */
  isPartialAt(report: string, row: number, column: number): boolean;
}

/** Where a formula stands. */
export interface Place {
  readonly book: Book;
  readonly report: string;
  readonly block: string;
  /** 0-based sheet row. */
  readonly row: number;
}

/**
 * 公式: a formula in report terms. Its text and the value that our own figures give it come from the same maker, so that they cannot
 * drift apart.
 */
export interface Formula {
  readonly kind: 'formula';
  /** Text in the file's form, without `=`. */
  text(at: Place): string;
  value(at: Place): PlannedScalar;
  /** Whether the value leaves out records that cannot be decided: shown with a star. */
  isPartial(at: Place): boolean;
  /** Ids of the other reports that it refers to; where one is not inserted, the value is written instead. */
  readonly refers: readonly string[];
}

/** Cells that a formula takes as a whole. */
export interface Cells {
  text(at: Place): string;
  values(at: Place): readonly Shown[];
  isPartial(at: Place): boolean;
  readonly refers: readonly string[];
}

/** The value as a number; text and empty cells are null. */
export function numberOf(value: Shown): number | null {
  return typeof value === 'number' ? value : null;
}

/** A string as formulas write it. Excel takes at most 255 characters. */
export function quoteText(text: string): string {
  return `"${text.slice(0, 255).replaceAll('"', '""')}"`;
}

/** A text made of other formulas; partial where one of them is. */
export function compose(
  parts: readonly Formula[],
  text: (texts: readonly string[]) => string,
  value: (values: readonly PlannedScalar[]) => PlannedScalar,
): Formula {
  return {
    kind: 'formula',
    text: (at) => text(parts.map((part) => part.text(at))),
    value: (at) => value(parts.map((part) => part.value(at))),
    isPartial: (at) => parts.some((part) => part.isPartial(at)),
    refers: [...new Set(parts.flatMap((part) => part.refers))],
  };
}

/** The formula with a value that never carries a star: a rate, a status, a sentence. */
export function whole(formula: Formula): Formula {
  return { ...formula, isPartial: () => false };
}
