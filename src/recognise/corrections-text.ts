import { RECORD_KINDS } from '../record/record-kinds';
import { unitOf } from '../values/unit-words';
import type { Corrections, TableCorrection } from './corrections';
import { NO_CORRECTIONS } from './corrections';
import { TABLE_CORRECTION, WORD_MEANINGS } from './corrections-schema';
import { PSEUDO_HEADINGS } from './heading/pseudo-headings';

/** 更正文件: the corrections as text that can be carried to another workbook: JSON with a name and a version, words in a fixed order. */
const FORMAT = 'yanxiu-ledger/corrections';
const VERSION = 1;

/** A part of a text that could not be used: where it stands, as `marks.☆` or `tables.2`, and why. */
export interface CorrectionsProblem {
  readonly at: string;
  /** No JSON · JSON of something else · made by a later version · a part that nobody knows · a part that says nothing we know. */
  readonly code: 'not-json' | 'not-corrections' | 'version' | 'unknown-part' | 'bad-part';
}

export interface ReadCorrections {
  readonly corrections: Corrections;
  readonly problems: readonly CorrectionsProblem[];
}

const WORD_PARTS = ['marks', 'levels', 'people', 'headings', 'units'] as const;
type WordPart = (typeof WORD_PARTS)[number];

/** The text that `parseCorrections` reads again; the same corrections always give the same text. */
export function printCorrections(corrections: Corrections): string {
  const words = Object.fromEntries(WORD_PARTS.map((part) => [part, inOrder<unknown>(corrections[part])]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, tables: corrections.tables.map(printTable), ...words }, null, 2)}\n`;
}

function printTable({ fields, ...rest }: TableCorrection): TableCorrection {
  return { ...inOrder(rest), ...(fields ? { fields: inOrder(fields) } : {}) };
}

/** `__proto__` is a word like any other. */
function inOrder<T>(words: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a text; whatever cannot be used is left out and told, the rest holds. */
export function parseCorrections(text: string): ReadCorrections {
  const json = jsonOf(text.replace(/^\ufeff/, ''));
  if (json === undefined) return nothing('not-json');
  if (!isObject(json) || json['format'] !== FORMAT) return nothing('not-corrections');
  if (json['version'] !== VERSION) return nothing('version');
  const problems: CorrectionsProblem[] = Object.keys(json)
    .filter((part) => !['format', 'version', 'tables', ...WORD_PARTS].includes(part))
    .map((at) => ({ at, code: 'unknown-part' }));
  const read = (part: WordPart) => readWords(part, json[part], problems) as never;
  const tables = readTables(json['tables'], problems);
  const words = { marks: read('marks'), levels: read('levels'), people: read('people'), headings: read('headings'), units: read('units') };
  return { corrections: { tables, ...words }, problems };
}

function nothing(code: CorrectionsProblem['code']): ReadCorrections {
  return { corrections: NO_CORRECTIONS, problems: [{ at: '', code }] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readTables(value: unknown, problems: CorrectionsProblem[]): TableCorrection[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ at: 'tables', code: 'bad-part' });
    return [];
  }
  return value.flatMap((each: unknown, index) => {
    const read = TABLE_CORRECTION.safeParse(each);
    const isUsable =
      read.success && isKnownKind(read.data.kind) && (read.data.headings ?? read.data.sheet ?? read.data.header) !== undefined;
    if (isUsable) return [read.data as TableCorrection];
    problems.push({ at: `tables.${index + 1}`, code: 'bad-part' });
    return [];
  });
}

function isKnownKind(kind: string | undefined): boolean {
  return kind === undefined || kind === 'mixed' || kind === 'unrecognised' || RECORD_KINDS.some((each) => each.kind === kind);
}

/** What the text says of each word, as far as it says something we know. */
function readWords(part: WordPart, value: unknown, problems: CorrectionsProblem[]): Record<string, unknown> {
  if (value === undefined) return {};
  if (!isObject(value)) {
    problems.push({ at: part, code: 'bad-part' });
    return {};
  }
  const known = Object.entries(value).filter(([word, meaning]) => {
    const isUsable = WORD_MEANINGS[part].safeParse(meaning).success && isMeaningful(part, meaning);
    if (!isUsable) problems.push({ at: `${part}.${word}`, code: 'bad-part' });
    return isUsable;
  });
  return Object.fromEntries(known);
}

function isMeaningful(part: WordPart, meaning: unknown): boolean {
  if (part === 'headings') return isFieldText(String(meaning));
  return part !== 'units' || (isObject(meaning) && unitOf(String(meaning['unit'])) !== null);
}

/** `reading.books`, or a pseudo field that any table may have. */
function isFieldText(text: string): boolean {
  if (text === 'other' || Object.hasOwn(PSEUDO_HEADINGS, text)) return true;
  const [kind, field = ''] = text.split('.');
  return RECORD_KINDS.some((each) => each.kind === kind && Object.hasOwn(each.fields, field));
}

/** Both together; where both speak of one table or word, the second holds. */
export function joinCorrections(own: Corrections, other: Corrections): Corrections {
  const isOvertaken = (table: TableCorrection) =>
    other.tables.some((each) => each.headings === table.headings && each.sheet === table.sheet);
  return {
    tables: [...own.tables.filter((table) => !isOvertaken(table)), ...other.tables],
    marks: { ...own.marks, ...other.marks },
    levels: { ...own.levels, ...other.levels },
    people: { ...own.people, ...other.people },
    headings: { ...own.headings, ...other.headings },
    units: { ...own.units, ...other.units },
  };
}

/** How many tables and words are corrected. */
export function countCorrections({ tables, ...words }: Corrections): number {
  return Object.values(words).reduce((sum, part: object) => sum + Object.keys(part).length, tables.length);
}
