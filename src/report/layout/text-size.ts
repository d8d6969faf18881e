import { THEME } from '../theme';

/** Width of a text in Excel characters at a font size: a Chinese character takes about two. Generous, since fonts differ. */
export function textWidth(text: string, size: number = THEME.size.body): number {
  let units = 0;
  for (const char of text) units += isWide(char) ? 2 : 1.12;
  return (units * size) / 10;
}

function isWide(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2bff);
}

/** Widest line of a text. */
export function widestLine(text: string, size?: number): number {
  return Math.max(...text.split('\n').map((line) => textWidth(line, size)));
}

/** How many lines a text takes in a width. */
export function lineCount(text: string, width: number, size?: number): number {
  const room = Math.max(width - 1, 2);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0);
}

/** Height of as many lines at a font size, at least the given one. Excel's rows end at 409 points. */
export function linesHeight(lines: number, size: number, least: number): number {
  return Math.min(409, Math.max(least, Math.ceil(lines * size * THEME.lineHeight + 4)));
}
