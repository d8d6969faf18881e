import type { PlannedPrint, PlannedSheet } from '../../report/write-plan';
import { formatCell } from '../../sheet/a1';
import { encodeXml } from './xml-text';

const CM_PER_INCH = 2.54;
/** Inches from the paper's edge to header and footer: Excel's default. */
const FOOTER_MARGIN = 0.3;
/** Paper codes of `pageSetup` (ECMA-376 part 1, 18.3.1.63). */
const PAPER = { A3: 8, A4: 9 } as const;
/** Characters that a header or footer holds at most, with its codes; Excel repairs a file with more. */
const MAX_FOOTER = 255;

function inches(centimetres: number): string {
  return String(Math.round((centimetres / CM_PER_INCH) * 1e4) / 1e4);
}

/** Cuts a footer's text without leaving half a code (`&P`, `&"font"`, `&&`) at its end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const pieces = text.match(/&"[^"]*"|&\d+|&.|[^&]/gsu) ?? [];
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > length) break;
    kept += piece;
  }
  return kept;
}

function footerXml({ left, center, right }: PlannedPrint['footer']): string {
  const others = (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);
  const start = left === '' ? '' : `&L${cut(left, MAX_FOOTER - 2 - others.length)}`;
  const text = cut(start + others, MAX_FOOTER);
  return text === '' ? '' : `<headerFooter><oddFooter>${encodeXml(text)}</oddFooter></headerFooter>`;
}

function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const count = String(breaks.length);
  const list = breaks.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${list.join('')}</rowBreaks>`;
}

/** The elements of printing, from `printOptions` to `rowBreaks`. */
export function pageXml({ paper, orientation, margins, footer, breaksBefore }: PlannedPrint): string {
  const edges = `left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" bottom="${inches(margins.bottom)}"`;
  return `<printOptions horizontalCentered="1"/><pageMargins ${edges} header="${String(FOOTER_MARGIN)}" footer="${String(FOOTER_MARGIN)}"/><pageSetup paperSize="${String(PAPER[paper])}" orientation="${orientation}" fitToHeight="0"/>${footerXml(footer)}${breaksXml(breaksBefore)}`;
}

function paneXml({ rows, columns }: PlannedSheet['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const cell = formatCell(rows, columns);
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  const others = pane === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>${others}<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

/** The `sheetViews` element: grid lines and frozen panes. */
export function viewXml({ showGridLines, freeze }: PlannedSheet): string {
  const pane = paneXml(freeze);
  const view = `<sheetView${showGridLines ? '' : ' showGridLines="0"'} workbookViewId="0"`;
  return `<sheetViews>${pane === '' ? `${view}/>` : `${view}>${pane}</sheetView>`}</sheetViews>`;
}

/** Pixels of a digit and of the padding of a column in the usual default fonts: a width counts both (18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;

/** The `cols` element for widths in characters. */
export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const list = widths.map((width, i) => {
    const stored = Math.trunc(((width * DIGIT + PADDING) / DIGIT) * 256) / 256;
    return `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(stored)}" customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}
