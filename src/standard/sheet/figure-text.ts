import { foldTight } from '../../values/fold-text';
import { parseChineseNumber, CHINESE_NUMERALS } from '../../values/parse-chinese-number';
import type { Comparison } from './comparison-words';
import { WORDS_BEFORE, WORDS_BEHIND } from './comparison-words';

/** What 要求 says: one number, from one to another (`2～5`), or one with a tolerance (`40±5`). */
export interface Figure {
  readonly numbers: { readonly kind: 'one' | 'range' | 'about'; readonly first: number; readonly second: number | null };
  /** A comparison that stands in the cell itself: `不少于10节`, `10节以上`. */
  readonly comparison: Comparison | null;
  /** The unit behind the number. */
  readonly unit: string;
}

const NUMBER = `[-]?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|[${CHINESE_NUMERALS}点]+`;
const UNIT = '[^\\d±~—–-]*?';
const RANGE = new RegExp(`^(${NUMBER})(${UNIT})(?:~|—+|–+|-+|至|到)(${NUMBER})(${UNIT})$`, 'i');
const ABOUT = new RegExp(`^(${NUMBER})(${UNIT})±(${NUMBER})(${UNIT})$`, 'i');
const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const ONE = new RegExp(`^(${NUMBER})(${UNIT})$`, 'i');

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = /[\d]/.test(text) ? Number(text) : parseChineseNumber(text);
  return number === null || !Number.isFinite(number) ? null : number;
}

function bare(text: string): { readonly text: string; readonly comparison: Comparison | null } {
  const before = WORDS_BEFORE.find(([word]) => text.startsWith(foldTight(word)));
  if (before) return { text: text.slice(foldTight(before[0]).length), comparison: before[1] };
  const behind = WORDS_BEHIND.find(([word]) => text.endsWith(word));
  return behind ? { text: text.slice(0, -behind[0].length), comparison: behind[1] } : { text, comparison: null };
}

function one(text: string, comparison: Comparison | null): Figure | null {
  const [, number, unit = ''] = PLAIN.test(text) ? [text, text] : (ONE.exec(text) ?? []);
  const first = numberOf(number);
  return first === null ? null : { numbers: { kind: 'one', first, second: null }, comparison, unit };
}

function pair(text: string, kind: 'range' | 'about', comparison: Comparison | null): Figure | null {
  const [, from, unit = '', to, lastUnit = ''] = (kind === 'about' ? ABOUT : RANGE).exec(text) ?? [];
  const [first, second] = [numberOf(from), numberOf(to)];
  if (first === null || second === null) return null;
  const meant = kind === 'about' ? 'about' : 'between';
  return { numbers: { kind, first, second }, comparison: comparison ?? meant, unit: lastUnit === '' ? unit : lastUnit };
}

/** `10`, `１０节`, `两本`, `≥10`, `10节以上`, `2～5`, `40±5%`; null where it is no figure. */
export function parseFigure(written: string): Figure | null {
  const { text, comparison } = bare(foldTight(written).replace(/(\d),(?=\d{3})/g, '$1'));
  if (PLAIN.test(text)) return one(text, comparison);
  return pair(text, 'about', comparison) ?? pair(text, 'range', comparison) ?? one(text, comparison);
}

export function printRange(from: number, to: number): string {
  return `${String(from)}～${String(to)}`;
}

export function printAbout(figure: number, tolerance: number): string {
  return `${String(figure)}±${String(tolerance)}`;
}
