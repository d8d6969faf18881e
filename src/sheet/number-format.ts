/** Text in quotes, in brackets (colours, locales, conditions) and escaped characters say nothing about the kind of a number format. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/**
 * Whether a number format shows a serial number as a date (`yyyy-mm-dd`, `m"月"d"日"`), ECMA-376 part 1, 18.8.31.
 * A format of times alone (`h:mm`) is none.
 */
export function isDateFormat(format: string | null): boolean {
  if (!format || /^general$/i.test(format)) return false;
  const bare = format.replace(LITERAL, '').toLowerCase();
  return /[yd]/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare));
}
