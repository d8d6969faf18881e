import type { TableKind } from './table';
import type { Mark, Level } from '../record/vocabulary';

/**
 * 更正: everything that a person overruled, in one small structure that is kept in the workbook and can be carried to another one
 * as text. Tables and columns are addressed by what stands in their headings, not by where they stand, so that a correction fits
 * next month's sheet of the same shape.
 */
export interface Corrections {
  readonly tables: readonly TableCorrection[];
  /** 符号: what a mark means in this school. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** 级别词: what a level word means here (市级 in a county-level city). */
  readonly levels: Readonly<Record<string, Level>>;
  /** 别名: a name as written in ledgers → the roster's name, or null for "another person". */
  readonly people: Readonly<Record<string, string | null>>;
}

/** Overrules the reading of the table whose headings (joined by `|`) or, without headings, whose sheet is the one named. */
export interface TableCorrection {
  readonly headings?: string;
  readonly sheet?: string;
  readonly ignore?: boolean;
  readonly kind?: TableKind;
  /** A1 text of the range, header included. */
  readonly range?: string;
  /** 1-based sheet rows of the header. */
  readonly headerRows?: readonly number[];
  /** Field by heading text (its rows joined by ` / `). */
  readonly fields?: Readonly<Record<string, string>>;
}

export const NO_CORRECTIONS: Corrections = { tables: [], marks: {}, levels: {}, people: {} };
