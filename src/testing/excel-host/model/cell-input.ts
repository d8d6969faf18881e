import { invalidArgument } from '../rpc/api-error';
import type { CellContent } from './workbook-data';

/** What becomes of something that is written into a cell. */
export interface CellInput {
  readonly value: CellContent;
  readonly formula: string | null;
  /** A number format that the text brings along, where the cell has none of its own. */
  readonly numberFormat?: string;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (time - EPOCH) / DAY : null;
}

/** The year that a date without one gets. */
const THIS_YEAR = 2025;

function asDate(text: string): CellInput | null {
  const full = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/.exec(text);
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  const [year, month, day] = full
    ? [Number(full[1]), Number(full[2]), Number(full[3] ?? 1)]
    : short
      ? [THIS_YEAR, Number(short[1]), Number(short[2])]
      : [0, 0, 0];
  const value = serial(year, month, day);
  return value === null ? null : { value, formula: null, numberFormat: full ? 'yyyy/m/d' : 'd-mmm' };
}

function asNumber(text: string): CellInput | null {
  const bare = text.replace(/^[¥$￥]\s?/, '').replace(/^\((.*)\)$/, '-$1');
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(bare);
  if (!match?.[1] || !/\d/.test(match[1])) return null;
  const value = Number(match[1].replaceAll(',', ''));
  if (Number.isNaN(value)) return null;
  return match[2] ? { value: value / 100, formula: null, numberFormat: '0%' } : { value, formula: null };
}

function asTime(text: string): CellInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59) return null;
  return { value: (Number(match[1]) * 60 + Number(match[2])) / 1440 + Number(match[3] ?? 0) / 86_400, formula: null, numberFormat: 'h:mm' };
}

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

function parsed(text: string): CellInput | null {
  const plain = text.trim().normalize('NFKC');
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true', formula: null };
  if (ERRORS.test(plain)) return { value: { error: plain }, formula: null };
  return asNumber(plain) ?? asDate(plain) ?? asTime(plain);
}

function readText(text: string): CellInput {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const typed = parsed(text);
  if (typed) return typed;
  if (/^[+-]./.test(text)) return { value: 0, formula: `=${text}` };
  if (text.startsWith('@')) throw invalidArgument(`That function is not valid: ${text}`);
  return { value: text, formula: null };
}

/**
 * Reads what is written into a cell the way Excel reads what is typed: `=` begins a formula, `+86` and `-3` are numbers, `1/2` a day. In a
 * cell of format `@`, and behind an apostrophe, text stays text.
 */
export function readInput(input: unknown, cellFormat: string): CellInput {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input, formula: null };
  if (typeof input !== 'string') throw invalidArgument(`A cell cannot hold ${JSON.stringify(input)}`);
  if (input.length > 32_767) throw invalidArgument('A cell holds at most 32,767 characters');
  return cellFormat === '@' || input === '' ? { value: input, formula: null } : readText(input);
}
