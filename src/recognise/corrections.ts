import type { Level, Mark } from '../record/vocabulary';
import type { TableKind } from './table';

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
  /** 别名: a name as written in ledgers → the roster's name (or display name), or null for "another person". */
  readonly people: Readonly<Record<string, string | null>>;
  /** 表头词: a heading of the school's own → `reading.noteCount`, a field of a kind; or `note` `total` `other`, whatever the table. */
  readonly headings: Readonly<Record<string, string>>;
  /** 单位词: a unit of the school's own → how much it is of a unit that everybody knows. */
  readonly units: Readonly<Record<string, OwnUnit>>;
}

/** One 单元 is 2 学时: `{ unit: '学时', times: 2 }`. */
export interface OwnUnit {
  readonly unit: string;
  readonly times: number;
}

/**
 * Overrules the reading of the table whose headings (joined by `|`) or, without headings, whose sheet is the one named. Days, months and numbers
 * in headings may be others: next month's sheet has the same shape.
 */
export interface TableCorrection {
  readonly headings?: string;
  readonly sheet?: string;
  readonly ignore?: boolean;
  readonly kind?: TableKind;
  /** A1 text of the range, header included. */
  readonly range?: string;
  /** 1-based sheet rows of the header. */
  readonly headerRows?: readonly number[];
  /** Where the table was found when range or header rows were overruled, in A1 text: elsewhere they move with the table. */
  readonly foundAt?: string;
  /** What the lowest of the stated header rows says, joined by `|`: by it the header is found elsewhere. */
  readonly header?: string;
  /** Field by heading text (its rows joined by ` / `). */
  readonly fields?: Readonly<Record<string, string>>;
}

export const NO_CORRECTIONS: Corrections = { tables: [], marks: {}, levels: {}, people: {}, headings: {}, units: {} };
