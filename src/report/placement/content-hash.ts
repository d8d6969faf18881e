import type { CellValue } from '../../sheet/cell-value';
import { isErrorValue } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { PlannedCell, PlannedScalar } from '../write-plan';

/** What of a sheet's formulas is looked at: their text, or (in data sheets, where each program writes them its own way) that they are. */
export interface HashOptions {
  readonly hand?: number;
  readonly formulas: 'text' | 'presence';
}

/** Strings in formulas, references to other sheets, and structured references, which programs rewrite in their own way. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.·]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]/giu;

/** A formula without what a program may rewrite: blanks, `$`, case, names of tables and of other sheets. */
export function normaliseFormula(formula: string): string {
  let rest = '';
  let from = 0;
  for (const match of formula.matchAll(PARTS)) {
    rest += plain(formula.slice(from, match.index)) + (match[0].startsWith('"') ? match[0] : '#');
    from = match.index + match[0].length;
  }
  return (rest + plain(formula.slice(from))).replace(/^=/, '');
}

function plain(part: string): string {
  return part.replace(/[\s$]/g, '').toUpperCase();
}

/** Two numbers of 32 bits over cells and their texts, after cyrb53 (public domain). */
function createHash() {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const mix = (code: number) => {
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  };
  return {
    add(row: number, column: number, text: string) {
      mix(row);
      mix(column);
      for (let index = 0; index < text.length; index += 1) mix(text.charCodeAt(index));
      mix(text.length);
    },
    text: () => (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0'),
  };
}

function scalarText(value: PlannedScalar): string {
  if (typeof value === 'number') return `n${Number.isInteger(value) ? value : Number(value.toPrecision(12))}`;
  if (typeof value === 'boolean') return `b${String(value)}`;
  return `s${value.includes('\r') ? value.replaceAll('\r\n', '\n') : value}`;
}

function formulaText(formula: string, { formulas }: HashOptions): string {
  return formulas === 'text' ? `f${normaliseFormula(formula)}` : 'f';
}

/** The hash of planned cells: constants and formulas; blanks, styles and the hand-filled column are left out. */
export function hashOfPlan(cells: readonly (readonly (PlannedCell | null)[])[], options: HashOptions): string {
  const hash = createHash();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (column === options.hand && row > 0) return;
      const text = cell === null ? null : plannedText(cell, options);
      if (text !== null) hash.add(row, column, text);
    });
  });
  return hash.text();
}

function plannedText({ content }: PlannedCell, options: HashOptions): string | null {
  if (content.kind === 'formula') return formulaText(content.formula, options);
  if (content.kind === 'blank') return null;
  const value = content.kind === 'link' ? content.text : content.value;
  return value === '' ? null : scalarText(value);
}

/** The hash of what stands in a sheet, equal to that of the plan where nobody has changed it. */
export function hashOfSheet({ values, formulas }: SheetSnapshot, options: HashOptions): string {
  const hash = createHash();
  values.forEach((line, row) => {
    const written = formulas?.[row] ?? [];
    const width = Math.max(line.length, written.length);
    for (let column = 0; column < width; column += 1) {
      if (column === options.hand && row > 0) continue;
      const text = writtenText(line[column] ?? null, written[column] ?? null, options);
      if (text !== null) hash.add(row, column, text);
    }
  });
  return hash.text();
}

function writtenText(value: CellValue, formula: string | null, options: HashOptions): string | null {
  return formula === null ? valueText(value) : formulaText(formula, options);
}

function valueText(value: CellValue): string | null {
  if (value === null || value === '') return null;
  return isErrorValue(value) ? `s${value.text}` : scalarText(value);
}
