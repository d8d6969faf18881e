/**
 * 数字: numbers as people type them into a sheet.
 *
 * `parseNumber(cell)` → `{ amount, unit? }`: `12`, `１２节`, `十二`, `两本`, `一天半`, `1,234.5`, `3+4` (7), `1/2`, `90分钟` (90, minutes),
 * `/` `—` `无` (0). Approximate (`约6`, `6左右`, `20来位`, `十几`, `2——5`, `1-2个`) is unreadable with `cell/approximate-number` and its
 * figure as suggestion; an error value with `cell/error-value`; other text (`待统计`, `若干`) with `cell/unreadable-number`.
 * `parseCount(cell)` → a whole number from 0 up; what is not whole is unreadable.
 */
import type { CellValue } from '../sheet/cell-value';
import { textOf } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { APPROXIMATE_BEFORE, APPROXIMATE_BEHIND, NONE_STROKES, NONE_WORDS, SUM_WORDS } from './number-words';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';
import { readAmount } from './read-amount';
import type { Unit } from './unit-words';
import { UNIT_PATTERN, unitOf } from './unit-words';

export interface Quantity {
  readonly amount: number;
  /** The unit written with the number; absent where none is. */
  readonly unit?: Unit;
}

export function parseNumber(value: CellValue): Parsed<Quantity> {
  if (typeof value === 'number') return parsed({ amount: value });
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  if (typeof value === 'boolean') return unreadable('cell/unreadable-number', text.value);
  return parseText(text.value);
}

/** A count of things: whole and not negative. */
export function parseCount(value: CellValue): Parsed<number> {
  const number = parseNumber(value);
  if (number.kind !== 'value') return number;
  const { amount } = number.value;
  return Number.isInteger(amount) && amount >= 0 ? parsed(amount) : unreadable('cell/unreadable-number', textOf(value));
}

/** What every number has at least one of; most other text is told apart by it at once. */
const SOME_FIGURE = /[\d〇○零一二两三四五六七八九十廿卅百千万壹贰叁肆伍陆柒捌玖拾半½¼¾⅓⅔]/;
const PLAIN = /^\d+(?:\.\d+)?$/;

function parseText(original: string): Parsed<Quantity> {
  if (PLAIN.test(original)) return parsed({ amount: Number(original) });
  const text = tidy(original);
  if (NONE_WORDS.has(text) || NONE_STROKES.test(text)) return parsed({ amount: 0 });
  if (!SOME_FIGURE.test(text)) return unreadable('cell/unreadable-number', original);
  const exact = readAmount(text) ?? readAmount(withoutNote(text));
  if (exact) return parsed(exact);
  const figure = approximateFigure(withoutNote(text)) ?? approximateFigure(text);
  if (figure !== null) return unreadable('cell/approximate-number', original, figure);
  return unreadable('cell/unreadable-number', original);
}

/** The text without blanks (but not where two figures would run together), thousands separators and words such as 共. */
function tidy(original: string): string {
  const text = original
    .toLowerCase()
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/。/g, '.')
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1')
    .replace(/[;,、!]+$/, '');
  return text.replace(SUM_WORDS, '').replace(/\.+$/, '');
}

/** Without a bracket behind (or around the unit) that holds no figure and no doubt: `10(节)`, `8(已核)`. */
function withoutNote(text: string): string {
  const match = /^(.+?)\(([^()]*)\)$/.exec(text);
  if (!match?.[1] || match[2] === undefined || /[\d一二三四五六七八九十百]/.test(match[2])) return text;
  if (APPROXIMATE_BEFORE.test(match[2])) return `${match[2]}${match[1]}`;
  return unitOf(match[2]) ? match[1] + match[2] : match[1];
}

const RANGE = new RegExp(`^(.+?)(?:${UNIT_PATTERN})?(?:[-—–~至到]+)(.+)$`);
const MORE_BEFORE_UNIT = new RegExp(`(?:多|余|来|几)(${UNIT_PATTERN})$`);
const MOST_IN_RANGE = 1000;
const VAGUE_TEN = /^(\d*[一二三四五六七八九]?[十百千])[几多余来]/;

/** The figure of an approximate number as text ('' where it has none), or null where the text is not one. */
function approximateFigure(text: string): string | null {
  const vague = VAGUE_TEN.exec(text);
  if (vague?.[1]) return figureText(vague[1]);
  const bare = text.replace(APPROXIMATE_BEFORE, '').replace(APPROXIMATE_BEHIND, '').replace(MORE_BEFORE_UNIT, '$1');
  if (bare !== text) {
    const amount = readAmount(bare);
    if (amount) return String(amount.amount);
  }
  const range = RANGE.exec(bare);
  const [low, high] = [range?.[1], range?.[2]].map((part) => (part ? readAmount(part) : null));
  // 1985-06 and 2024—2025 are no counts.
  return low && high && low.amount < high.amount && high.amount < MOST_IN_RANGE ? String(low.amount) : null;
}

function figureText(text: string): string | null {
  const amount = readAmount(text);
  return amount ? String(amount.amount) : null;
}
