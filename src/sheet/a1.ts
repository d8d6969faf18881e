import type { Area, CellRange } from './cell-address';
import { cellArea } from './cell-address';

/** Column letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function formatColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of column letters: `A` → 0. */
export function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 text of one cell: row 0, column 0 → `A1`. */
export function formatCell(row: number, column: number): string {
  return formatColumn(column) + String(row + 1);
}

/** A1 text of an area: `B2:D9`, or `B2` where it is one cell. */
export function formatArea(area: Area): string {
  const first = formatCell(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${formatCell(area.bottom, area.right)}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The area that A1 text names (`B2`, `$B$2:D9`), or null where it names none. */
export function parseArea(text: string): Area | null {
  const match = AREA.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  const left = parseColumn(match[1]);
  const top = Number(match[2]) - 1;
  if (!match[3] || !match[4]) return cellArea(top, left);
  return { top, left, bottom: Number(match[4]) - 1, right: parseColumn(match[3]) };
}

/** A sheet's name as a formula writes it: always quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A range as a person reads it: `听课登记!B17:H17`. */
export function formatRange(range: CellRange): string {
  return `${range.sheet}!${formatArea(range)}`;
}
