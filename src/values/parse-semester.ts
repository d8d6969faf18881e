/**
 * 学期: the semester that a title or a line such as 学期：2024—2025学年第一学期 states.
 *
 * `parseSemester(text)` → `2024-2025-1`, `2024-2025-2`, `2024-2025` where only the school year is named, or null. `2024学年` is
 * 2024-2025, `2024年秋季` its first semester, `2025年春季` the second of 2024-2025.
 */
import { foldTight } from './fold-text';

const DASH = '[-—–―~至到]+';
const YEARS = new RegExp(`(20\\d\\d)${DASH}(20\\d\\d|\\d\\d)(?:年)?(?:学年)?度?`);
const SCHOOL_YEAR = /(20\d\d)学年/;
const SEASON = /(20\d\d)年?(?:度)?(秋|春|上半年|下半年)/;

const FIRST_TERM = /第?[一1上][半]?学期|上期|秋季?学?期?|第一期/;
const SECOND_TERM = /第?[二2下][半]?学期|下期|春季?学?期?|第二期/;
/** `2024-2025-1`, `2024-2025(1)`, `2024-2025学年度(上)`. */
const TERM_BEHIND = /^[-—–(]*([12一二上下])(?:[)）]|$|学期)/;

export function parseSemester(text: string): string | null {
  const tight = foldTight(text);
  return fromYears(tight) ?? fromSchoolYear(tight) ?? fromSeason(tight);
}

function fromYears(text: string): string | null {
  const match = YEARS.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const first = Number(match[1]);
  const second = match[2].length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
  if (second !== first + 1) return null;
  return withTerm(`${first}-${second}`, text.slice(match.index + match[0].length));
}

function fromSchoolYear(text: string): string | null {
  const match = SCHOOL_YEAR.exec(text);
  if (!match?.[1]) return null;
  const first = Number(match[1]);
  return withTerm(`${first}-${first + 1}`, text.slice(match.index + match[0].length));
}

function fromSeason(text: string): string | null {
  const match = SEASON.exec(text);
  if (!match?.[1]) return null;
  const year = Number(match[1]);
  return match[2] === '秋' || match[2] === '下半年' ? `${year}-${year + 1}-1` : `${year - 1}-${year}-2`;
}

function withTerm(years: string, behind: string): string {
  const short = TERM_BEHIND.exec(behind)?.[1];
  if (short) return /[1一上]/.test(short) ? `${years}-1` : `${years}-2`;
  const first = behind.search(FIRST_TERM);
  const second = behind.search(SECOND_TERM);
  if (first < 0 && second < 0) return years;
  return second < 0 || (first >= 0 && first < second) ? `${years}-1` : `${years}-2`;
}
