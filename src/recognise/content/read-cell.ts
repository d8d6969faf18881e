import type { CellKind } from '../../record/cell-kind';
import type { CellValue } from '../../sheet/cell-value';
import { isErrorValue } from '../../sheet/cell-value';
import { isDateFormat } from '../../sheet/number-format';
import { isDitto } from '../../values/ditto-marks';
import { foldTight } from '../../values/fold-text';
import { NONE_STROKES, NONE_WORDS } from '../../values/number-words';
import { parseDate } from '../../values/parse-date';
import type { NameList } from '../../values/parse-name-list';
import { parseNameList } from '../../values/parse-name-list';
import { parseNumber } from '../../values/parse-number';
import { CELL_TESTS } from './cell-tests';
import { looksLikeName } from './surnames';

/** What a cell looks like: its kinds, and whether it is text that fits no closed list (a topic, a remark). */
export interface CellReading {
  readonly kinds: ReadonlySet<CellKind>;
  readonly isPlain: boolean;
}

export type CellReader = (value: CellValue, format: string | null) => CellReading | null;

/** A count of things in a ledger stays below this; larger numbers are amounts or codes. */
const MOST_THINGS = 999;
/** Serial numbers of 2000 to 2050. */
const SERIALS = { first: 36_526, last: 55_000 } as const;
/** A year alone may be a month's column's. */
const YEARS = { first: 1950, last: 2050 } as const;
const SHORTEST_CODE = 100;
const CODE = /^(?=(?:.*\d){4})[A-Za-z\d\-_〔〕[\]()（）.第号字\p{Script=Han}]{4,24}$/u;
const CODE_LETTERS = /[A-Za-z〔[(（号字]/;
const CODE_OF_FIGURES = /^[A-Za-z]{0,6}[-_]?\d{3,}[A-Za-z\d-]*$/;
/** Any year serves: only what kind of date a text is matters here. */
const ANY_YEAR = { start: '2023-09-01', end: '2024-08-31' } as const;
/** A list of names may hold a few that look like none. */
const SHARE_OF_NAMES = 0.7;

/** A reader that knows the roster's names; without any it goes by family names. What a text looks like is worked out once. */
export function createCellReader(names: ReadonlySet<string>): CellReader {
  const known = new Map<string, CellReading | null>();
  return (value, format) => {
    if (value === null || isErrorValue(value)) return null;
    if (typeof value === 'boolean') return { kinds: new Set<CellKind>(['boolean']), isPlain: false };
    if (typeof value === 'number') return readNumber(value, format);
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const reading = readText(value, names);
    known.set(value, reading);
    return reading;
  };
}

function readNumber(value: number, format: string | null): CellReading {
  const kinds = new Set<CellKind>();
  if (isDateFormat(format)) kinds.add('date').add(/d/i.test(format ?? '') ? 'date' : 'month');
  else if (Number.isInteger(value) && value >= 0) readWholeNumber(value, kinds);
  else kinds.add('amount');
  return { kinds, isPlain: false };
}

function readWholeNumber(value: number, kinds: Set<CellKind>): void {
  kinds.add(value <= MOST_THINGS ? 'whole' : 'amount');
  if (value <= 1) kinds.add('boolean').add('mark');
  if (value >= SHORTEST_CODE) kinds.add('code');
  if (isWithin(value, YEARS)) kinds.add('month');
  if (isWithin(value, SERIALS)) kinds.add('serial');
  else if (value > SERIALS.last && parseDate(value, null, null).kind === 'value') kinds.add('date');
}

function isWithin(value: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return value >= first && value <= last;
}

function readText(original: string, names: ReadonlySet<string>): CellReading | null {
  const text = foldTight(original);
  if (text === '' || isDitto(original)) return null;
  const kinds = new Set<CellKind>();
  readAsDate(text, kinds);
  readAsNumber(text, kinds);
  let isClosed = kinds.size > 0;
  for (const { kind, test, isOpen } of CELL_TESTS) {
    if (!test(text)) continue;
    kinds.add(kind);
    if (!isOpen) isClosed = true;
  }
  readAsPeople(original, names, kinds, isClosed);
  const isPeople = kinds.has('person') || kinds.has('people');
  const hasLetters = /\p{L}/u.test(text);
  if (hasLetters) kinds.add('text');
  return { kinds, isPlain: hasLetters && !isClosed && !isPeople };
}

function readAsDate(text: string, kinds: Set<CellKind>): void {
  const date = parseDate(text, null, ANY_YEAR);
  if (date.kind !== 'value' || /^\d{1,4}$/.test(text)) return;
  if (date.value.kind === 'day') kinds.add('date');
  else if (date.value.kind === 'span') kinds.add('span');
  else if (date.value.kind === 'month') kinds.add('month');
}

function readAsNumber(text: string, kinds: Set<CellKind>): void {
  if (isCode(text, kinds)) kinds.add('code');
  if (NONE_WORDS.has(text) || NONE_STROKES.test(text)) {
    kinds.add('none');
    return;
  }
  const number = parseNumber(text);
  if (number.kind === 'value') kinds.add(isCountOfThings(number.value.amount) ? 'whole' : 'amount');
  else if (number.kind === 'unreadable' && number.code === 'cell/approximate-number') kinds.add('whole');
}

function isCountOfThings(amount: number): boolean {
  return Number.isInteger(amount) && amount <= MOST_THINGS;
}

function isCode(text: string, kinds: ReadonlySet<CellKind>): boolean {
  return CODE_OF_FIGURES.test(text) || (CODE.test(text) && CODE_LETTERS.test(text) && !kinds.has('date'));
}

function readAsPeople(original: string, names: ReadonlySet<string>, kinds: Set<CellKind>, isClosed: boolean): void {
  const list = parseNameList(original);
  if (list.kind !== 'value') return;
  const [first, ...others] = list.value.people;
  const isOne = first !== undefined && others.length === 0 && list.value.statedCount === undefined;
  if (!isOne) {
    if (isListOfPeople(list.value, names)) kinds.add('people');
  } else if (names.has(first.name) || (!isClosed && looksLikeName(first.name))) kinds.add('person');
}

function isListOfPeople({ people, statedCount, everyone }: NameList, names: ReadonlySet<string>): boolean {
  if (everyone !== undefined) return true;
  const known = people.filter(({ name }) => names.has(name) || looksLikeName(name)).length;
  return known >= 1 && known >= people.length * SHARE_OF_NAMES && (people.length >= 2 || statedCount !== undefined);
}
