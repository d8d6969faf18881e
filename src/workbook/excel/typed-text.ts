/**
 * Texts of letters alone, which no Excel in any language takes for a number, a date or a formula. Characters of Chinese dates and times are
 * not among them: a Chinese Excel reads 一月二日 and 上午九时.
 */
const HARMLESS = /^[\p{L}《〈（【「『“‘√×✓✗—·][^\p{N}〇一二三四五六七八九十年月日号时分秒点午]*$/u;

const WORDS = /^(true|false)$/i;

/**
 * How a text is written so that it stays the text that it is: behind an apostrophe, which Excel takes off, unless the cell's format is text
 * or the text is harmless. Excel reads everything else as if it were typed: `=…`, `-3`, `1-2`, `007`.
 */
export function typedText(text: string, numberFormat: string): string {
  if (text === '' || numberFormat === '@') return text;
  return HARMLESS.test(text) && !WORDS.test(text) ? text : `'${text}`;
}
