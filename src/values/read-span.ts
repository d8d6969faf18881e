import type { DateParts } from './read-day';
import { readDay } from './read-day';

export interface SpanParts {
  readonly from: DateParts;
  readonly to: DateParts;
}

/** Signs that only ever stand between two dates. */
const BETWEEN = /^(.+?)(?:至|到|~+|—+|–+|―+|─+|--+)(.+)$/;

/** `10月9日—10日`, `2024.10.9-10.12`, `2024年9月至2025年6月`: both ends, the second with what it takes from the first; null where the text is no span. */
export function readSpan(text: string): SpanParts | null {
  const clear = BETWEEN.exec(text);
  if (clear?.[1] && clear[2]) return readEnds(clear[1], clear[2]);
  return readHyphenSpan(text);
}

/** A hyphen may stand between two dates or within one: each is tried, and only where neither side has others of its own. */
function readHyphenSpan(text: string): SpanParts | null {
  const hyphens = [...text].flatMap((char, index) => (char === '-' ? [index] : []));
  const middle = hyphens[Math.floor(hyphens.length / 2)];
  if (middle === undefined || hyphens.length % 2 === 0) return null;
  const [left, right] = [text.slice(0, middle), text.slice(middle + 1)];
  const isOneDate = hyphens.length === 1 && /^\d+$/.test(left) && /^\d+[日号]?$/.test(right) && left.length < 8;
  return isOneDate ? null : readEnds(left, right);
}

function readEnds(left: string, right: string): SpanParts | null {
  const to = readDay(right) ?? dayAlone(right);
  const from = readDay(left) ?? (to ? likeEnd(left, to) : null);
  if (!from || !to) return null;
  if (from.month === null && from.day === null) return null;
  return { from, to: completed(to, from) };
}

/** `10.9-12`: a bare number behind is a day. */
function dayAlone(text: string): DateParts | null {
  return /^\d{1,2}$/.test(text) ? { year: null, month: null, day: Number(text) } : null;
}

/** `9-11月`: a bare number before the sign is what the end says with its last word. */
function likeEnd(text: string, to: DateParts): DateParts | null {
  if (!/^\d{1,2}$/.test(text)) return null;
  return to.day === null ? { year: to.year, month: Number(text), day: null } : { year: to.year, month: to.month, day: Number(text) };
}

/** The end with the month and year that it leaves to the start; over New Year it is the next year's. */
function completed(to: DateParts, from: DateParts): DateParts {
  const month = to.month ?? from.month;
  if (to.year !== null || from.year === null) return { year: to.year, month, day: to.day };
  const isNextYear = from.month !== null && month !== null && from.month >= 9 && month <= 8;
  return { year: isNextYear ? from.year + 1 : from.year, month, day: to.day };
}
