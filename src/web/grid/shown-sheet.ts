import type { Area } from '../../sheet/cell-address';
import type { PlannedChart } from '../../report/write-plan';

/** A cell's look. Colours are RRGGBB, sizes points. */
export interface ShownStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', ShownBorder>>>;
  /** Excel number format; missing is General. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly isWrapped?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  /** Degrees, upwards positive, or `stacked` for characters below each other (竖排). */
  readonly rotation?: number | 'stacked';
}

export interface ShownBorder {
  /** Names of ECMA-376 part 1, 18.18.3: `thin`, `medium`, `dashed`, … */
  readonly style: string;
  readonly color: string;
}

export interface ShownCell {
  readonly value: string | number | boolean | null;
  /** With its `=`; shown in the formula bar, never calculated. */
  readonly formula?: string;
  /** Where a click leads inside the workbook, as A1 text with the sheet: `'统·总览'!A1`. */
  readonly target?: string;
  /** Index into the sheet's styles; missing is the plain look. */
  readonly style?: number;
}

/** What a conditional format paints. */
export interface ShownTone {
  readonly color?: string;
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export type ShownTextTest = 'beginsWith' | 'endsWith' | 'containsText' | 'notContainsText' | 'containsBlanks' | 'notContainsBlanks';
export type ShownComparison =
  'equal' | 'notEqual' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual' | 'between' | 'notBetween';

/** An end of a data bar or colour scale. */
export interface ShownBound {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile';
  readonly value?: number;
}

export type ShownConditionalFormat = { readonly areas: readonly Area[] } & (
  | { readonly kind: 'formula'; readonly formula: string; readonly tone: ShownTone }
  | { readonly kind: 'text'; readonly test: ShownTextTest; readonly text: string; readonly tone: ShownTone }
  | { readonly kind: 'number'; readonly comparison: ShownComparison; readonly values: readonly number[]; readonly tone: ShownTone }
  | { readonly kind: 'duplicate'; readonly isUnique: boolean; readonly tone: ShownTone }
  | { readonly kind: 'data-bar'; readonly color: string; readonly from: ShownBound; readonly to: ShownBound }
  | { readonly kind: 'color-scale'; readonly stops: readonly { readonly bound: ShownBound; readonly color: string }[] }
);

/**
 * 表格区里的一张工作表: one worksheet as the grid shows it, from wherever it came. Plain data, rows and columns 0-based, lengths in
 * pixels of the screen.
 */
export interface ShownSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly tabColor: string | null;
  readonly cells: readonly (readonly (ShownCell | null)[])[];
  readonly styles: readonly ShownStyle[];
  /** By column; null or missing is the default width. */
  readonly columnWidths: readonly (number | null)[];
  /** By row; null or missing is the default height. */
  readonly rowHeights: readonly (number | null)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly conditionalFormats: readonly ShownConditionalFormat[];
  readonly charts: readonly PlannedChart[];
}

/** Pixels of a height or size in points. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Pixels of a column's width in characters as Excel shows it: 7 a digit and 5 of margin, as with the default fonts at 11 points. */
export function pixelsOfCharacters(characters: number): number {
  return characters > 0 ? Math.round(characters * 7 + 5) : 0;
}
