/**
 * 签到标记: what an attendance cell says. `parseMark(cell, legend)` → a `Mark`; the sheet's own legend (`parse-legend.ts`, with a person's
 * corrections) wins over the general words. A word with a note keeps its meaning (`病假（半天）`, `迟到5分钟`), a tick with a word is
 * what the word says (`√（迟到）`). What nothing explains: `cell/unknown-mark`. Blank is unknown, never absent.
 */
import type { CellValue } from '../sheet/cell-value';
import { MARKS, type Mark } from '../record/vocabulary';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { GENERAL_LEAVE, MARK_WORDS } from './mark-words';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';

export type Legend = Readonly<Record<string, Mark>>;

const BY_WORD: ReadonlyMap<string, Mark> = new Map(MARKS.flatMap((mark) => MARK_WORDS[mark].map((word): [string, Mark] => [word, mark])));
const LONG_WORDS = [...BY_WORD.keys()].filter((word) => /^[一-鿿]{2,}$/.test(word)).sort((a, b) => b.length - a.length);

/** √√ for two halves of a day is one √. */
const REPEATED = /^([^\d])\1+$/u;

const NO_LEGEND: Legend = {};

export function parseMark(value: CellValue, legend: Legend = NO_LEGEND): Parsed<Mark> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const mark = markIn(foldTight(text.value).toLowerCase().replace(REPEATED, '$1'), normaliseLegend(legend));
  return mark ? parsed(mark) : unreadable('cell/unknown-mark', text.value);
}

/** The mark that a word of a heading or legend names (`病假`), else null. */
export function markOfWord(word: string): Mark | null {
  return BY_WORD.get(foldTight(word).toLowerCase()) ?? null;
}

/** Mark words of two characters and more, longest first: for scanning a legend. */
export function markWords(): readonly string[] {
  return LONG_WORDS;
}

const NORMALISED = new WeakMap<Legend, ReadonlyMap<string, Mark>>();

/** The legend with its signs in the form in which cells are compared; made once for a sheet. */
function normaliseLegend(legend: Legend): ReadonlyMap<string, Mark> {
  const known = NORMALISED.get(legend);
  if (known) return known;
  const made = new Map(Object.entries(legend).map(([sign, mark]) => [foldTight(sign).toLowerCase(), mark]));
  NORMALISED.set(legend, made);
  return made;
}

function markIn(text: string, legend: ReadonlyMap<string, Mark>): Mark | null {
  const known = (word: string) => legend.get(word) ?? BY_WORD.get(word) ?? null;
  const whole = known(text);
  if (whole) return whole;
  const [base = '', ...notes] = text.split(/[()[\]:,;、，；：/]+/).filter((part) => part !== '');
  const baseMark = known(base) ?? contained(base);
  const isOpen = baseMark === 'present' || GENERAL_LEAVE.has(base);
  const noteMark = notes.map((note) => known(note) ?? contained(note)).find((mark) => mark !== null) ?? null;
  return (isOpen ? noteMark : null) ?? baseMark ?? noteMark;
}

/** `迟到5分钟`, `√迟到`, `病假1天`: the one mark that its words name; two that differ name none. */
function contained(text: string): Mark | null {
  let rest = text;
  const found = new Set<Mark>();
  for (const word of LONG_WORDS) {
    const mark = BY_WORD.get(word);
    if (mark && rest.includes(word)) {
      found.add(mark);
      rest = rest.replaceAll(word, ' ');
    }
  }
  if (found.size > 1) found.delete('present');
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
