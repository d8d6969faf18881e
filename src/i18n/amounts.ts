import type { Language } from './language';
import type { TextId } from './texts';

/** 学时: the unit whose figures have decimals. */
const HOURS = '学时';
const MINUS = '−';

/** Units of rules, as they are written in a standard, and their text where the interface has one. */
const UNITS: Readonly<Record<string, TextId>> = {
  学时: 'common.unit.hours',
  节: 'common.unit.lessons',
  本: 'common.unit.books',
  篇: 'common.unit.pieces',
  项: 'unit.items',
  份: 'unit.pieces',
  次: 'unit.times',
  '%': 'unit.percent',
};

/** A unit in the interface's language, singular or plural; a school's own unit stays as it is written. */
export function unitText(unit: string, amount: number | null, language: Language): string {
  const id = UNITS[unit];
  if (!id) return unit;
  const [one = '', many = one] = language.text(id).split('/');
  return amount === 1 ? one : many;
}

/**
 * A figure as the pane shows it: hours with 1 decimal, with 2 where one would hide that `against` is not reached (23.96 of 24);
 * other figures without trailing zeros, at most 2 decimals.
 */
export function formatAmount(value: number, unit: string, against: number | null = null): string {
  if (unit !== HOURS) return trimmed(value);
  const short = value.toFixed(1);
  const isHidden = against !== null && value < against && Number(short) >= against;
  return isHidden || (value > 0 && Number(short) === 0) ? value.toFixed(2) : short;
}

/** A single figure among others that are added up: nothing of it is rounded away that two decimals can show. */
export function formatPart(value: number, unit: string): string {
  const rounded = Math.round(value * 100) / 100;
  return unit === HOURS && Number.isInteger(Math.round(rounded * 1000) / 100) ? rounded.toFixed(1) : trimmed(value);
}

/** 差额 with its sign: `−2.0`, `+2`, `0`; the minus is the typographic one. */
export function formatDifference(difference: number, unit: string): string {
  if (difference === 0) return '0';
  const size = formatAmount(Math.abs(difference), unit);
  return (difference < 0 ? MINUS : '+') + size;
}

/** A requirement's figure: as short as it can be written. */
export function formatRequired(value: number): string {
  return trimmed(value);
}

/** A share of 0 to 1 with 1 decimal, `—` where there is none. */
export function formatShare(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
