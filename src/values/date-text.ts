import { foldText } from './fold-text';
import { CHINESE_NUMERALS, parseChineseNumber } from './parse-chinese-number';
import { DAY_PARTS, LESSON_PERIOD, TIME, WEEKDAY } from './weekday-words';

export interface DateText {
  /** Without blanks, weekday, time and part of the day; Chinese numerals as digits. */
  readonly date: string;
  /** The same before weekday and time were taken away: 第3周周二 keeps its week. */
  readonly withWeekday: string;
}

const NUMERAL_BEFORE_UNIT = new RegExp(`[${CHINESE_NUMERALS}]+(?=[年月日号])`, 'g');
/** A time, but not the end of a longer figure. */
const TIME_APART = new RegExp(`(^|[^\\d])${TIME.source}`, 'g');
/** 二0二四: a digit for the nought between numerals. */
const NOUGHT_TYPED = /(?<=[一二三四五六七八九])0(?=[一二三四五六七八九])/g;
const WEEK_WITH_DATE = /^第?[\d一二三四五六七八九十]+(?:教学)?周[,:]?\(?(?=.*\d+[月.\-/])/;

/** A date's text made plain. A dash with blanks around it stands between two dates, so it becomes an unmistakable one. */
export function tidyDateText(original: string): DateText {
  const folded = foldText(original)
    .toLowerCase()
    .replace(/。/g, '.')
    .replace(/\s+-+\s+/g, '—');
  const withWeekday = folded.replace(/\s+/g, '');
  const withoutTime = folded
    .replace(/(\d)t(?=\d{1,2}:)/g, '$1 ')
    .replace(WEEKDAY, ' ')
    .replace(TIME_APART, '$1 ')
    .replace(LESSON_PERIOD, ' ')
    .replace(DAY_PARTS, ' ');
  const date = withoutTime
    .replace(/\s+/g, '')
    .replace(NOUGHT_TYPED, '〇')
    .replace(WEEK_WITH_DATE, '')
    .replace(NUMERAL_BEFORE_UNIT, (numeral) => String(parseChineseNumber(numeral) ?? numeral))
    .replace(/^[([]|[)\],;、]+$|\(\)/g, '');
  return { date, withWeekday };
}
