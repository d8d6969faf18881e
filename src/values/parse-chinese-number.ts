import { CHINESE_DIGITS, CHINESE_PLACES, CHINESE_TENS } from './chinese-digits';

/** All characters of a Chinese whole number, for use in a pattern's class. */
export const CHINESE_NUMERALS = '〇○零一二两三四五六七八九十廿卅百千万壹贰叁肆伍陆柒捌玖拾佰仟';

/** 十二 → 12, 一百零五 → 105, 一百五 → 150, 廿三 → 23, 二〇二四 → 2024, 三点五 → 3.5; null where the text is no Chinese number. */
export function parseChineseNumber(text: string): number | null {
  const [whole = '', decimals, ...rest] = text.split('点');
  if (rest.length > 0) return null;
  const base = parseWhole(whole);
  if (base === null || decimals === undefined) return base;
  const digits = digitRun(decimals);
  return digits === null ? null : Number(`${base}.${digits}`);
}

function parseWhole(text: string): number | null {
  const parts = text.split('万');
  if (parts.length > 2) return null;
  if (parts.length === 1) return parseBelowMyriad(text);
  const high = parseBelowMyriad(parts[0] ?? '');
  const low = parts[1] === '' ? 0 : parseBelowMyriad(parts[1] ?? '');
  return high === null || low === null ? null : high * 10_000 + low;
}

/** Digits read one by one (二〇二四), or null. */
function digitRun(text: string): string | null {
  let digits = '';
  for (const char of text) {
    const digit = CHINESE_DIGITS[char];
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return digits === '' ? null : digits;
}

function parseBelowMyriad(text: string): number | null {
  const run = digitRun(text);
  if (run !== null) return Number(run);
  const sum = { total: 0, digit: null as number | null, place: 10_000, afterZero: false };
  for (const char of text) {
    if (!addChar(sum, char)) return null;
  }
  if (sum.digit !== null) {
    // 一百五 is colloquial for 150, 一百零五 is 105.
    const colloquial = sum.place >= 100 && !sum.afterZero ? sum.place / 10 : 1;
    sum.total += sum.digit * colloquial;
  }
  return text === '' ? null : sum.total;
}

function addChar(sum: { total: number; digit: number | null; place: number; afterZero: boolean }, char: string): boolean {
  const digit = CHINESE_DIGITS[char];
  const place = CHINESE_PLACES[char];
  const tens = CHINESE_TENS[char];
  if (digit !== undefined) {
    if (sum.digit !== null && sum.digit !== 0) return false;
    sum.afterZero ||= digit === 0;
    sum.digit = digit === 0 ? null : digit;
    return true;
  }
  if (tens !== undefined) {
    sum.total += tens;
    sum.place = 10;
    return sum.digit === null;
  }
  if (place === undefined || place >= sum.place) return false;
  sum.total += (sum.digit ?? 1) * place;
  sum.digit = null;
  sum.place = place;
  sum.afterZero = false;
  return true;
}
