/**
 * 周次: the number of a school week: `第3周`, `第三周`, `三周`, `3`, `第3教学周`, `W3`, `第3周周二`. Other text: `cell/unreadable-date`.
 */
import type { CellValue } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { CHINESE_NUMERALS, parseChineseNumber } from './parse-chinese-number';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';

const WEEK = new RegExp(
  `^第?(\\d{1,2}|[${CHINESE_NUMERALS}]+)(?:个?教学周|个?星期|周次?)(?:[,(]?(?:周|星期|礼拜)?[一二三四五六日天1-7]\\)?)?$`,
);
const BEFORE_DAYS = new RegExp(`^第?(\\d{1,2}|[${CHINESE_NUMERALS}]+)(?:教学)?周[,:(]`);
const LATIN = /^w(?:eek)?\.?(\d{1,2})$/i;
const BARE = new RegExp(`^第?(\\d{1,2}|[${CHINESE_NUMERALS}]+)$`);
const MOST_WEEKS = 53;

export function parseWeek(value: CellValue): Parsed<number> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const tight = foldTight(text.value);
  const bare = BARE.exec(tight)?.[1];
  const week = readWeek(tight) ?? (bare ? weekNumber(bare) : null);
  return week === null ? unreadable('cell/unreadable-date', text.value) : parsed(week);
}

/** The week that the text names as a week (`第3周`), else null; a bare number is none. Text in half-width form without blanks. */
export function readWeek(text: string): number | null {
  const number = WEEK.exec(text)?.[1] ?? LATIN.exec(text)?.[1];
  return number ? weekNumber(number) : null;
}

/** The week that stands before the days it covers: 第3周（9.16—9.20）, else null. */
export function readWeekBeforeDays(text: string): number | null {
  const number = BEFORE_DAYS.exec(text)?.[1];
  return number ? weekNumber(number) : null;
}

function weekNumber(text: string): number | null {
  const week = /^\d+$/.test(text) ? Number(text) : parseChineseNumber(text);
  return week !== null && Number.isInteger(week) && week >= 1 && week <= MOST_WEEKS ? week : null;
}
