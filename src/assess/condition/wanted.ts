import type { IsoMonth } from '../../record/fields';
import type { Level, Mark } from '../../record/vocabulary';
import { LEVELS } from '../../record/vocabulary';
import type { DaySpan } from '../../ledger/school-week';
import { monthSpan } from '../../ledger/school-week';
import { ANY_LEAVE, THIS_SCHOOL_YEAR, THIS_SEMESTER, THIS_YEAR, weekdaysOf } from '../../standard/words/derived-words';
import type { DateContext } from '../../values/calendar-day';
import { foldTight } from '../../values/fold-text';
import { parseBoolean } from '../../values/parse-boolean';
import { parseCategory } from '../../values/parse-category';
import { parseDate } from '../../values/parse-date';
import { parseGenre } from '../../values/parse-genre';
import { parseLevel } from '../../values/parse-level';
import { markOfWord, parseMark } from '../../values/parse-mark';
import { parseMonth } from '../../values/parse-month';
import { parseNumber } from '../../values/parse-number';
import { parseObligation } from '../../values/parse-obligation';
import { parseWeek } from '../../values/parse-week';
import type { Vocabulary } from './facts';

/** A value of a condition, in every form in which a fact may ask for it; each is read when it is first asked for. */
export interface Wanted {
  readonly text: string;
  readonly tight: string;
  number(): number | null;
  level(): Level | null;
  boolean(): boolean | null;
  days(): DaySpan | null;
  weekdays(): readonly number[];
  /** `2024-09`, or the month's number where the year is not said. */
  month(): IsoMonth | number | null;
  words(vocabulary: Vocabulary): readonly string[];
}

const LEAVE: readonly Mark[] = ['official', 'personal', 'sick'];

export function wantedOf(text: string, context: DateContext): Wanted {
  const tight = foldTight(text).toLowerCase();
  return {
    text,
    tight,
    number: once(() => numberIn(text)),
    level: once(() => valueOr(parseLevel(text), LEVELS.find((level) => level === tight) ?? null)),
    boolean: once(() => valueOr(parseBoolean(text), null)),
    days: once(() => daysIn(text, context)),
    weekdays: once(() => weekdaysOf(text)),
    month: once(() => monthIn(tight)),
    words: (vocabulary) => READERS[vocabulary](text, tight),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}

function valueOr<T, D>(parsed: { readonly kind: string; readonly value?: T }, other: D): T | D {
  return parsed.kind === 'value' && parsed.value !== undefined ? parsed.value : other;
}

function numberIn(text: string): number | null {
  const number = parseNumber(text);
  if (number.kind === 'value') return number.value.amount;
  const week = parseWeek(text);
  return week.kind === 'value' ? week.value : null;
}

/** The semester that is checked (本学期), or the year in which it begins. */
function ownPeriod(text: string, { start, end }: DateContext): DaySpan | null {
  const tight = foldTight(text);
  if (THIS_SEMESTER.has(tight)) return { first: start, last: end };
  const year = Number(start.slice(0, 4));
  if (THIS_YEAR.has(tight)) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (!THIS_SCHOOL_YEAR.has(tight)) return null;
  const first = Number(start.slice(5, 7)) >= 8 ? year : year - 1;
  return { first: `${first}-09-01`, last: `${first + 1}-08-31` };
}

/** The days that a date, a month or a span covers, or a period by its own name (本学期). */
export function daysIn(written: string | number, context: DateContext): DaySpan | null {
  const own = typeof written === 'string' ? ownPeriod(written, context) : null;
  if (own) return own;
  const date = parseDate(written, null, context);
  if (date.kind !== 'value') return null;
  switch (date.value.kind) {
    case 'day':
      return { first: date.value.date, last: date.value.date };
    case 'month':
      return monthSpan(date.value.month);
    case 'span':
      return { first: spanOf(date.value.start).first, last: spanOf(date.value.end).last };
    case 'week':
      return null;
  }
}

/** The days of a day or a month in ISO form. */
export function spanOf(text: string): DaySpan {
  return text.length === 7 ? monthSpan(text) : { first: text, last: text };
}

const SOME_YEAR: DateContext = { start: '2000-01-01', end: '2000-12-31' };

function monthIn(tight: string): IsoMonth | number | null {
  const month = parseMonth(tight, null, SOME_YEAR);
  if (month.kind !== 'value') return null;
  return /\d{2}[^\d]*\d|\d{4}/.test(tight) ? month.value : Number(month.value.slice(5));
}

/** What a text means in a closed vocabulary; the vocabulary's own ids are understood. */
const READERS: Readonly<Record<Vocabulary, (text: string, tight: string) => readonly string[]>> = {
  category: (text, tight) => [parseCategory(text) ?? tight],
  genre: (text, tight) => [parseGenre(text) ?? tight],
  obligation: (text, tight) => [parseObligation(text) ?? tight],
  mark: (text, tight) => (ANY_LEAVE.has(tight) ? LEAVE : [markOfWord(text) ?? valueOr(parseMark(text), tight)]),
};
