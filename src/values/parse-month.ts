/**
 * 月份: a month as a cell or a heading states it: `9月`, `九月`, `9月份`, `2024年9月`, `2024-09`, `9`, or a date (then its month) →
 * `2024-09`. The context gives a missing year (`parse-date.ts`). Other text: `cell/unreadable-date`.
 */
import type { CellValue } from '../sheet/cell-value';
import { foldTight } from './fold-text';
import type { IsoMonth } from '../record/fields';
import { parseChineseNumber } from './parse-chinese-number';
import type { DateContext } from './parse-date';
import { parseDate } from './parse-date';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';

export function parseMonth(value: CellValue, format: string | null, context: DateContext | null): Parsed<IsoMonth> {
  const bare = bareMonth(value);
  const date = parseDate(bare === null ? value : `${bare}月`, bare === null ? format : null, context);
  if (date.kind !== 'value') return date;
  if (date.value.kind === 'month') return parsed(date.value.month);
  if (date.value.kind === 'day') return parsed(date.value.date.slice(0, 7));
  return unreadable('cell/unreadable-date', typeof value === 'string' ? value : '');
}

/** A number from 1 to 12 alone is a month. */
function bareMonth(value: CellValue): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = foldTight(String(value));
  const month = /^\d{1,2}$/.test(text) ? Number(text) : parseChineseNumber(text);
  return month !== null && Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}
