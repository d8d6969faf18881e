import type { Area } from '../sheet/cell-address';

/**
 * 写入计划: what is to stand in the workbook, never how it gets there. Plain data; an adapter applies all of it or none.
 * Colours are RRGGBB, widths Excel characters, heights and chart sizes points, rows and columns 0-based.
 */
export interface WritePlan {
  /** Sheets of ours that a person has edited: renamed, unmarked and kept behind the new one. Done before anything is written. */
  readonly keep: readonly { readonly sheet: string; readonly as: string }[];
  /** In workbook order. All stand behind the last sheet that is not ours. */
  readonly sheets: readonly PlannedSheet[];
  readonly styles: readonly CellStyle[];
  /** Changes to single cells of sheets that stand there, also of the user's; nothing where it is left out. */
  readonly edits?: readonly SheetEdit[];
  /** New text of the custom XML part; null leaves it alone. */
  readonly memory: string | null;
}

/**
 * Cells of one sheet that get another value. Their formats and everything around them stay as they are; a formula in such a cell goes.
 */
export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly EditedCell[];
  /** Tables that are to reach down to a row, each named by a cell of its heading row; where no table stands there, nothing grows. */
  readonly grow: readonly { readonly row: number; readonly column: number; readonly bottom: number }[];
}

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  /** Null empties the cell. Text stays text, whatever it looks like. */
  readonly value: PlannedScalar | null;
}

/** One sheet that is added, or refilled where `replaces` names a sheet of ours (same place, same name, formulas to it survive). */
export interface PlannedSheet {
  readonly name: string;
  readonly replaces: string | null;
  /** Text of the hidden sheet name `yanxiu.report`, at most 255 characters; null gives the sheet to the user. */
  readonly mark: string | null;
  readonly tabColor: string;
  /** Dense from A1; null is an untouched cell. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly columnWidths: readonly number[];
  /** By row; null keeps the default height. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly Area[];
  readonly tables: readonly PlannedTable[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly validations: readonly PlannedValidation[];
  readonly charts: readonly PlannedChart[];
  readonly autoFilter: Area | null;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly print: PlannedPrint;
}

export interface PlannedCell {
  readonly content: PlannedContent;
  /** Index into `WritePlan.styles`. */
  readonly style: number;
}

export type PlannedScalar = string | number | boolean;

export type PlannedContent =
  | { readonly kind: 'blank' }
  /** Text stays text, whatever it looks like. */
  | { readonly kind: 'value'; readonly value: PlannedScalar }
  /** A formula of ours in the file's form, without `=`, and the value our own figures give it. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: PlannedScalar }
  /** A link inside the workbook (`'统·总览'!A1`) with the text it shows. */
  | { readonly kind: 'link'; readonly text: string; readonly target: string };

export interface CellStyle {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: Readonly<
    Partial<Record<'top' | 'bottom' | 'left' | 'right', { readonly style: 'thin' | 'medium'; readonly color: string }>>
  >;
  /** `General` or any Excel format. `@` marks text. */
  readonly numberFormat: string;
  readonly align: {
    readonly horizontal: 'left' | 'center' | 'right' | 'general';
    readonly vertical: 'top' | 'center';
    readonly wrap?: boolean;
    readonly indent?: number;
    /** 竖排: characters below each other. */
    readonly isStacked?: boolean;
  };
}

/** An Excel table; its first row holds the headings, which equal the cells' texts. */
export interface PlannedTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  /** Formula of each calculated column, in the file's form without `=`; null elsewhere. */
  readonly calculated: readonly (string | null)[];
  readonly style: string;
}

export interface Tone {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type PlannedConditionalFormat =
  | { readonly kind: 'begins-with'; readonly area: Area; readonly text: string; readonly tone: Tone }
  /** The formula speaks of the area's first cell. */
  | { readonly kind: 'formula'; readonly area: Area; readonly formula: string; readonly tone: Tone }
  | { readonly kind: 'data-bar'; readonly area: Area; readonly color: string }
  | { readonly kind: 'color-scale'; readonly area: Area; readonly from: string; readonly to: string };

/** A drop-down list. */
export interface PlannedValidation {
  readonly area: Area;
  readonly list: readonly string[];
}

/** Cells of a planned sheet with the values they show: a chart's source. */
export interface ChartCells<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly cached: readonly T[];
}

export interface PlannedSeries {
  readonly name: string;
  /** Null is a gap. */
  readonly values: ChartCells<number | null>;
  readonly color: string;
  /** Drawn as a dashed line over the columns, with one label at its last point. */
  readonly isTarget?: boolean;
  readonly targetLabel?: string;
  readonly showLabels?: boolean;
}

export interface PlannedChart {
  /** Unique in its sheet; the name by which it is found again. */
  readonly name: string;
  readonly type: 'column' | 'stacked' | 'percent' | 'line' | 'doughnut';
  readonly title: string;
  /** Alternative text, where the way out can hold one. */
  readonly description: string;
  readonly categories: ChartCells<string>;
  readonly series: readonly PlannedSeries[];
  readonly axis: { readonly category: string; readonly value: string };
  /** Number format of the value axis and the labels. */
  readonly numberFormat: string;
  readonly maximum?: number;
  /** Gap between the columns in per cent of their width. */
  readonly gap: number;
  /** Top left cell. */
  readonly at: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
}

export interface PlannedPrint {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Each area prints on pages of its own. */
  readonly areas: readonly Area[];
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** A page ends before each of these rows. */
  readonly breaksBefore: readonly number[];
}
