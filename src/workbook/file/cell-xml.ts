import type { PlannedCell, PlannedScalar } from '../../report/write-plan';
import { formatCell } from '../../sheet/a1';
import { isDateFormat } from '../../sheet/number-format';
import type { PlanStyles } from './plan-styles';
import { DAYS_1904 } from './sheet-values';
import { encodeXstring } from './xml-text';

/** Characters that a cell holds at most (Excel specifications and limits). */
const MAX_TEXT = 32_767;

export interface CellContext {
  readonly styles: PlanStyles;
  readonly usesDate1904: boolean;
}

function textXml(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<is><t${space}>${encodeXstring(text.slice(0, MAX_TEXT))}</t></is>`;
}

/** A number as it is stored: dates count from the workbook's own first day. Throws on what no cell can hold. */
function numberText(value: number, format: string, usesDate1904: boolean): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no cell value`);
  return String(usesDate1904 && isDateFormat(format) ? value - DAYS_1904 : value);
}

/** The `t` attribute and the stored result of a formula. */
function cachedXml(cached: PlannedScalar, format: string, usesDate1904: boolean): readonly [string, string] {
  if (typeof cached === 'string') return [' t="str"', `<v>${encodeXstring(cached)}</v>`];
  if (typeof cached === 'boolean') return [' t="b"', `<v>${cached ? '1' : '0'}</v>`];
  return ['', `<v>${numberText(cached, format, usesDate1904)}</v>`];
}

function contentXml({ content, style }: PlannedCell, context: CellContext): readonly [string, string] {
  const format = context.styles.style(style).numberFormat;
  switch (content.kind) {
    case 'blank':
      return ['', ''];
    case 'link':
      return [' t="inlineStr"', textXml(content.text)];
    case 'formula': {
      const [type, cached] = cachedXml(content.cached, format, context.usesDate1904);
      return [type, `<f>${encodeXstring(content.formula)}</f>${cached}`];
    }
    case 'value':
      if (content.value === '') return ['', ''];
      if (typeof content.value === 'string') return [' t="inlineStr"', textXml(content.value)];
      return cachedXml(content.value, format, context.usesDate1904);
  }
}

function shownText({ content }: PlannedCell): string | null {
  if (content.kind === 'link') return content.text;
  return content.kind === 'value' && typeof content.value === 'string' ? content.value : null;
}

/** A `c` element. Texts stand in the cell itself, so that the workbook's shared strings stay as they are. */
export function cellXml(row: number, column: number, cell: PlannedCell, context: CellContext): string {
  const [type, inside] = contentXml(cell, context);
  const style = context.styles.cellFormat(cell.style, shownText(cell));
  const start = `<c r="${formatCell(row, column)}"${style > 0 ? ` s="${String(style)}"` : ''}${type}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</c>`;
}

type Cells = readonly (readonly (PlannedCell | null)[])[];

/** The `sheetData` element with all rows that hold a cell or have a height. */
export function sheetDataXml(cells: Cells, heights: readonly (number | null)[], context: CellContext): string {
  const rows = Array.from({ length: Math.max(cells.length, heights.length) }, (_, row) => {
    const line = (cells[row] ?? []).map((cell, column) => (cell ? cellXml(row, column, cell, context) : '')).join('');
    const height = heights[row] ?? null;
    if (line === '' && height === null) return '';
    return `<row r="${String(row + 1)}"${height === null ? '' : ` ht="${String(height)}" customHeight="1"`}>${line}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}
