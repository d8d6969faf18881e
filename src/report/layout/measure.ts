import { formatNumber, shortNumber } from '../formula/number-text';
import { NUMBER_FORMATS, THEME } from '../theme';
import type { Shown } from '../formula/formula';
import type { Format } from '../theme';
import { workOut } from './book';
import type { SheetLayout, Source } from './placed';
import { lineCount, linesHeight, widestLine } from './text-size';

/** A column grows with its texts to this multiple of its planned width; what is longer wraps. */
const GROWTH = 2;
const PADDING = 1.4;

/** How a value is written in a cell. */
export function writtenText(value: Shown, format: Format, isPartial: boolean): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  const star = isPartial ? '*' : '';
  if (format === 'date') return '2024-09-01';
  if (format === 'points' || format === 'change') return `+${formatNumber(value, '0.0')}`;
  if (format === 'changeOfShare') return `+${formatNumber(value, '0.0%')}`;
  if (format === 'general' || format === 'text' || format === 'matrix' || format === 'shareLabel') return shortNumber(value);
  return formatNumber(value, NUMBER_FORMATS[format]) + star;
}

function textOf(source: Source): string {
  const { value, isPartial } = workOut(source);
  return writtenText(value, source.format, isPartial);
}

function sizeOf({ role, column }: Source): number {
  if (column?.isSmall) return THEME.size.small;
  if (role === 'title') return THEME.size.title;
  if (role === 'note' || role === 'scope') return THEME.size.note;
  return role === 'conclusion' ? THEME.size.conclusion : THEME.size.body;
}

/** Widths of the sheet's columns: as planned, wider where a figure or a text would not fit. */
export function columnWidths(layout: SheetLayout): number[] {
  const widths = new Array<number>(layout.width).fill(0);
  for (const { columns, first, last, totals } of layout.blocks) {
    for (const { column, left, right } of columns) {
      if (left !== right || column.isHelper) continue;
      const bottom = Math.max(last, ...totals.values());
      const needed = column.wraps ? 0 : neededWidth(layout, { left, first, last: bottom }, column.width * GROWTH);
      widths[left] = Math.max(widths[left] ?? 0, column.width, Math.min(needed, column.width * GROWTH));
    }
  }
  return widths.map((width) => (width === 0 ? THEME.width.count : Math.round(width * 10) / 10));
}

/** The width that the cells of a column need; a text that would need more than the limit wraps and is left out. */
function neededWidth(layout: SheetLayout, span: { left: number; first: number; last: number }, limit: number): number {
  let needed = 0;
  for (let row = span.first; row <= span.last; row += 1) {
    const source = layout.cells[row]?.[span.left];
    if (!source?.column || source.role === 'band') continue;
    const width = widestLine(textOf(source), sizeOf(source)) + PADDING + (typeof workOut(source).value === 'number' ? 1 : 0);
    const isSentence = source.role !== 'body' && typeof workOut(source).value === 'string';
    if (width <= limit && !isSentence) needed = Math.max(needed, width);
  }
  return needed;
}

const LEAST: Readonly<Partial<Record<Source['role'], number>>> = {
  title: THEME.height.title,
  scope: THEME.height.scope,
  conclusion: THEME.height.conclusion,
  head: THEME.height.head,
  total: THEME.height.total,
  mean: THEME.height.total,
  note: THEME.height.note,
  signature: THEME.height.signature,
  'block-heading': THEME.height.conclusion,
};

/** Heights of the sheet's rows: as planned for what they are, more where a text wraps. */
export function rowHeights(layout: SheetLayout, widths: readonly number[]): number[] {
  const spans = new Map(layout.merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights = layout.cells.map((line, row) => lineHeight(line, (column) => spans.get(`${row},${column}`), widths));
  // A heading over both heading rows gets its height from the two together.
  for (const { top, bottom, left, right } of layout.merges) {
    if (top === bottom) continue;
    const source = layout.cells[top]?.[left];
    if (!source) continue;
    const needed = heightOf(source, widthOf(widths, left, right));
    const present = heights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    if (needed > present) heights[bottom] = (heights[bottom] ?? 0) + needed - present;
  }
  return heights;
}

type SpanAt = (column: number) => { readonly top: number; readonly bottom: number; readonly right: number } | undefined;

function lineHeight(line: readonly (Source | null)[], spanAt: SpanAt, widths: readonly number[]): number {
  let height = 0;
  line.forEach((source, column) => {
    if (source === null || source.role === 'helper') return;
    const span = spanAt(column);
    const least = LEAST[source.role] ?? THEME.height.body;
    const isTall = span !== undefined && span.bottom > span.top;
    height = Math.max(height, isTall ? least : heightOf(source, widthOf(widths, column, span?.right ?? column)));
  });
  return height === 0 ? THEME.height.gap : height;
}

function heightOf(source: Source, width: number): number {
  const size = sizeOf(source);
  const text = source.measure ?? textOf(source);
  const lines = text === '' ? 1 : lineCount(text, width, size);
  return linesHeight(lines, size, LEAST[source.role] ?? THEME.height.body);
}

function widthOf(widths: readonly number[], left: number, right: number): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
