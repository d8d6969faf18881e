import type { Area, CellRange } from '../sheet/cell-address';
import type { Issue } from '../sheet/issue';
import type { RecordKind } from '../record/fields';
import type { Category, Genre, Level, Mark } from '../record/vocabulary';

/** What a table may be taken for. A `mixed` table is a summary whose columns are of several kinds. */
export type TableKind = RecordKind | 'mixed' | 'unrecognised';

/** `event-rows` a row an event · `matrix` teachers down, dates, months or items across · `summary` a row a teacher with counts ·
 * `per-teacher` a sheet or block a teacher · `name-list` several names in one cell. */
export type Layout = 'event-rows' | 'matrix' | 'summary' | 'per-teacher' | 'name-list';

/** Why a guess was made, for `i18n` to word: `title` (标题"听评课"), `names` (36个教师姓名), `heading`, `content`, `position`, … */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How sure a guess is (0 to 1), whether the user should be asked, and why it was made. */
export interface Guess {
  readonly confidence: number;
  readonly isDoubtful: boolean;
  readonly reasons: readonly Reason[];
}

/** What a heading, title or sheet name says once for many cells. */
export interface Stated {
  readonly category?: Category;
  readonly genre?: Genre;
  readonly level?: Level;
  readonly mark?: Mark;
  /** `2024-09`; `--09` where nothing in the workbook states the year. */
  readonly month?: string;
  /** `2024-09-06`; `--09-06` where nothing in the workbook states the year. */
  readonly date?: string;
  readonly week?: number;
  readonly activity?: string;
  readonly group?: string;
  readonly teacher?: string;
  readonly staffNumber?: string;
  readonly subject?: string;
  readonly obligation?: 'required' | 'optional';
  readonly topic?: string;
  readonly textbook?: boolean;
}

/** Fields that are no record's: 序号, 合计, 备注, 星期, anything else. */
export type PseudoField = 'index' | 'total' | 'note' | 'weekday' | 'other';

/** 列: one column of a table and what its cells are. */
export interface TableColumn extends Guess {
  /** 0-based sheet column. */
  readonly column: number;
  /** A field of the table's kind (or of `kind`), or a pseudo field. */
  readonly field: string;
  /** The record kind the column belongs to, in a `mixed` table. */
  readonly kind?: RecordKind;
  /** What the heading says for all cells of the column. */
  readonly of?: Stated;
  /** The heading as found, its rows joined by ` / `. */
  readonly label: string;
  /** The cells the heading was read from (merged areas whole), lowest row last. */
  readonly labelCells: readonly CellRange[];
  /** A unit that the heading states: 节 学时 分钟 本 篇 天 元 …. */
  readonly unit?: string;
}

/** What a row within a table's range is. Only `record` rows give records. */
export type RowRole = 'header' | 'record' | 'total' | 'repeated-header' | 'group-heading' | 'note' | 'blank';

/** 表: a table found on a sheet: where it stands, what it records, which column is what. */
export interface RecognisedTable extends Guess {
  /** Stable within one recognition: `workbook|sheet|A3:H60`. */
  readonly id: string;
  /** Header rows and total rows included, title and notes not. */
  readonly range: CellRange;
  readonly kind: TableKind;
  readonly layout: Layout;
  /** 0-based sheet rows of the header, repeated headers left out. */
  readonly headerRows: readonly number[];
  /** The role of each row of the range, from its top. */
  readonly rowRoles: readonly RowRole[];
  readonly columns: readonly TableColumn[];
  /** What title, sheet name or a form's head state for all of its records. */
  readonly stated: Stated;
  /** Where `stated` was read, by key. */
  readonly statedAt: Readonly<Partial<Record<keyof Stated, CellRange>>>;
  /** The sheet's own legend of marks (√ 出勤, △ 公假 …); it wins over the general one. */
  readonly legend: Readonly<Record<string, Mark>>;
  /** The headings as found, joined by `|`: by them a correction finds this table, also after it changed the header. */
  readonly headings?: string;
  /** Where it was found, before a person overruled its place; absent where a person pointed at it. */
  readonly foundAt?: Area;
  /** Set where a person overruled something; `ignored` where they left the table out (its kind is then `unrecognised`). */
  readonly corrected?: 'changed' | 'ignored';
}

/** What recognition made of all workbooks of a school. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  /** `header/*` and `table/*` issues. */
  readonly issues: readonly Issue[];
}
