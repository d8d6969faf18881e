import { CHINESE_NUMERALS, parseChineseNumber } from './parse-chinese-number';
import type { Unit } from './unit-words';
import { UNIT_PATTERN, unitOf } from './unit-words';

interface Amount {
  readonly amount: number;
  readonly unit?: Unit;
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const MULTIPLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, k: 1000, w: 10_000 };

const DIGITS = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))([百千万kw])?$/;
const FRACTION = /^(?:(\d+)又)?(\d+)\/(\d+)$/;
const MIXED = /^(\d*)([½¼¾⅓⅔])$/;
const CHINESE = new RegExp(`^[${CHINESE_NUMERALS}点]+$`);
const WITH_UNIT = new RegExp(`^(.*?)(${UNIT_PATTERN})(半)?$`);
const CLOCK = /^(\d+)(?:小时|h)(\d+)(?:分钟|分|min)$/;
const HALF: Readonly<Record<string, Amount>> = {
  半: { amount: 0.5 },
  半天: { amount: 0.5, unit: 'days' },
  半日: { amount: 0.5, unit: 'days' },
};

/** An exact number, with the unit behind it, out of text in half-width form without blanks; null where the text is none. */
export function readAmount(text: string): Amount | null {
  if (/[+＋]/.test(text.slice(1))) return readSum(text);
  const clock = CLOCK.exec(text);
  if (clock) return { amount: Number(clock[1]) * 60 + Number(clock[2]), unit: 'minutes' };
  return HALF[text] ?? readFigure(text) ?? readWithUnit(text);
}

/** `3+4`, `2节+3节`, `3+4=7` where it is true: parts of one cell that somebody added up as they came. */
function readSum(text: string): Amount | null {
  const [sides = '', result, ...more] = text.split('=');
  const parts = sides.split('+').map(readAmount);
  if (more.length > 0 || !parts.every((part) => part !== null)) return null;
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  const units = new Set(parts.flatMap((part) => part.unit ?? []));
  if (units.size > 1 || (result !== undefined && readAmount(result)?.amount !== amount)) return null;
  const [unit] = units;
  return unit ? { amount, unit } : { amount };
}

function readFigure(text: string): Amount | null {
  const digits = DIGITS.exec(text);
  if (digits) return { amount: scaled(Number(digits[1]), MULTIPLES[digits[2] ?? '']) };
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) > 0) return { amount: Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]) };
  const mixed = MIXED.exec(text);
  if (mixed) return { amount: Number(mixed[1] ?? 0) + (VULGAR[mixed[2] ?? ''] ?? 0) };
  if (!CHINESE.test(text)) return null;
  const amount = parseChineseNumber(text);
  return amount === null ? null : { amount };
}

/** 1.2万 is 12000, not 12000.000000000002. */
function scaled(amount: number, by = 1): number {
  return by === 1 ? amount : Math.round(amount * by * 1e6) / 1e6;
}

/** `12节`, `两本`, `一个半学时`, `半学时`, `一天半`. */
function readWithUnit(text: string): Amount | null {
  const match = WITH_UNIT.exec(text);
  const unit = unitOf(match?.[2] ?? '');
  if (!match || !unit) return null;
  const half = match[3] ? 0.5 : 0;
  const number = readBeforeUnit(match[1] ?? '');
  return number === null ? null : { amount: number + half, unit };
}

function readBeforeUnit(text: string): number | null {
  if (text === '半' || text === '半个') return 0.5;
  const andHalf = /^(.+?)个?半$/.exec(text);
  const whole = readFigure((andHalf?.[1] ?? text).replace(/个$/, ''));
  return whole === null ? null : whole.amount + (andHalf ? 0.5 : 0);
}
