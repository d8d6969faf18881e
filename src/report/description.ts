import type { TeacherAssessment } from '../assess/assessment';
import type { Basis, Control } from './basis';
import type { Formula, Shown } from './formula/formula';
import type { HistoryEntry } from './history';
import type { HandColumn } from './hand-columns';
import type { Format, SeriesColor } from './theme';

/** How a statistics sheet is described: what stands where, never in which cell. The layouter knows no report by name. */

/** A link inside the workbook, with the text it shows. */
export interface Link {
  readonly kind: 'link';
  readonly text: string;
  /** A sheet of the plan by report id, or cells of the user's as A1 text with the sheet (`'听课登记'!B17`). */
  readonly to: { readonly report: string } | { readonly cells: string };
}

/** What a cell holds: a value, a formula, or a link. Text that came from the school is a value, so it stays text. */
export type Content = Shown | Formula | Link;

/** One row of a block. */
export interface Row {
  /** Unique in its block. */
  readonly key: string;
  readonly teacher?: TeacherAssessment;
  /** What the row's columns take by their key where they have no `cell` of their own. */
  readonly cells?: Readonly<Record<string, Content>>;
  /** Formats that differ from those of the columns. */
  readonly formats?: Readonly<Record<string, Format>>;
  /** A row that is one text over all columns: a group's heading. */
  readonly band?: string;
  /** The first row of a group: a heavier line above it. */
  readonly startsGroup?: boolean;
  /** The whole row in grey: a sheet that is not made. */
  readonly isMuted?: boolean;
  /** A page ends before this row. */
  readonly breakBefore?: boolean;
}

export type ToneName = 'met' | 'unmet' | 'undetermined' | 'muted' | 'warning' | 'strong';

/** 条件格式: how a column shows what it says. `formula` is made for the first body row. */
export type Mark =
  | { readonly when: 'starts'; readonly text: string; readonly tone: ToneName }
  | { readonly when: 'formula'; readonly of: Formula; readonly tone: ToneName }
  | { readonly when: 'bar' }
  | { readonly when: 'scale' };

export interface Column {
  readonly key: string;
  readonly head: string;
  /** 组头: neighbours with the same one are merged above their headings. */
  readonly group?: string;
  readonly width: number;
  /** Sheet columns that it spans, merged; 1 where nothing is said. */
  readonly span?: number;
  readonly format: Format;
  readonly align?: 'left' | 'center' | 'right';
  /** Wraps at its width, and the row grows; otherwise the column grows with its texts. */
  readonly wraps?: boolean;
  readonly isSmall?: boolean;
  readonly cell?: (row: Row) => Content;
  /** Contents of the block's total rows, by their key. */
  readonly totals?: Readonly<Record<string, Content>>;
  /** Format in a total row where it differs. */
  readonly totalFormats?: Readonly<Record<string, Format>>;
  readonly marks?: readonly Mark[];
  /** Right of the chart panel, small and grey: what a chart needs and nobody reads. */
  readonly isHelper?: boolean;
  /** Filled in by hand: a drop-down list, carried over from run to run. */
  readonly handList?: readonly string[];
}

/** 合计行: a row below the body. */
export interface TotalRow {
  readonly key: string;
  readonly label: string;
  readonly isStrong: boolean;
}

export interface Block {
  readonly key: string;
  readonly heading?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly totals?: readonly TotalRow[];
  /** Column under which the labels of the total rows stand. */
  readonly labelColumn?: string;
  /** Text of the one row that stands where there are none. */
  readonly empty: string;
  /** Gets the sheet's AutoFilter. */
  readonly hasFilter?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly color: SeriesColor;
  /** Body cells of this column; or, in a chart over columns, the cells of this total row. */
  readonly column?: string;
  readonly total?: string;
  readonly isTarget?: boolean;
  readonly targetLabel?: string;
}

/** 图: over the rows of a block (`categories` is a column), or over columns of a total row (`over` names them by key). */
export interface Chart {
  readonly key: string;
  readonly block: string;
  readonly type: 'column' | 'stacked' | 'percent' | 'line' | 'doughnut';
  /** One fact. */
  readonly title: string;
  readonly categories?: string;
  readonly over?: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly category: string; readonly value: string };
  readonly format: Format;
  readonly maximum?: number;
  readonly showLabels?: boolean;
  /** Only the first rows of the block. */
  readonly top?: number;
}

export interface Page {
  readonly size?: 'A3';
  readonly orientation: 'portrait' | 'landscape';
  readonly freezeRows?: number;
  readonly freezeColumns: number;
  readonly hasSignature: boolean;
}

/** All that a sheet holds, for one assessment. */
export interface Description {
  readonly conclusion: Content;
  readonly blocks: readonly Block[];
  readonly charts: readonly Chart[];
  readonly notes: readonly string[];
  /** The sum that row 2 is stamped with. */
  readonly control?: Control;
  readonly page: Page;
  /** Figures that are kept for the next semester. */
  readonly history?: readonly HistoryEntry[];
  /** Red tab: somebody has to act. */
  readonly isAlarm?: boolean;
}

/** 统计表: one sheet. One file each under `sheets/`, listed in `REPORTS`. */
export interface Report {
  readonly id: string;
  /** Name of the sheet: `统·学时统计`. */
  readonly sheet: string;
  readonly title: string;
  readonly unit: string;
  readonly reader: string;
  readonly purpose: string;
  /** Null where the sheet can be made, else why not, for the contents list. */
  readonly missing: (basis: Basis) => string | null;
  readonly describe: (basis: Basis) => Description;
  /** The column that people fill in. */
  readonly hand?: HandColumn;
  /** The sheet with the list of all sheets, to which every other one leads back. */
  readonly isContents?: boolean;
}
