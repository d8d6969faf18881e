import { formatColumn, quoteSheet } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';

/** An area as names and charts write it: `$A$1:$C$9`. */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  const cell = (row: number, column: number) => `$${formatColumn(column)}$${String(row + 1)}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A formula with its references to one sheet following the sheet's new name. Texts inside the formula are left alone. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const reference = new RegExp(`"(?:[^"]|"")*"|${escapePattern(quoteSheet(from))}!|(?<![\\w\\p{L}'.\\]])${escapePattern(from)}!`, 'gu');
  return formula.replace(reference, (match) => (match.startsWith('"') ? match : `${quoteSheet(to)}!`));
}

/** A formula with its references to one table following the table's new name. */
export function renameTableIn(formula: string, from: string, to: string): string {
  const reference = new RegExp(`"(?:[^"]|"")*"|(?<![\\w\\p{L}.])${escapePattern(from)}(?=\\[)`, 'gu');
  return formula.replace(reference, (match) => (match.startsWith('"') ? match : to));
}
