import type { RecordKind } from '../record/fields';
import type { FieldDefinition } from '../record/record-kind';
import { RECORD_KINDS } from '../record/record-kinds';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import { foldTight } from '../values/fold-text';
import { LEVEL_WORDS } from '../values/level-words';
import { MARK_WORDS } from '../values/mark-words';
import type { CellReader } from './content/read-cell';
import type { Corrections } from './corrections';
import { fieldsNamedBy } from './heading/heading-index';
import { readHeadingText } from './heading/heading-text';
import { PSEUDO_HEADINGS } from './heading/pseudo-headings';

/**
 * 自定义词: a sheet as it reads where the school's own headings are replaced by words that everybody knows for the same field. Recognition then needs
 * to know nothing of them; the labels of the columns stay what stands in the sheet.
 */
export function withKnownHeadings(sheet: SheetSnapshot, { headings }: Corrections): SheetSnapshot {
  const terms = new Map(Object.entries(headings).flatMap(([word, meaning]) => knownTerm(word, meaning)));
  if (terms.size === 0) return sheet;
  return { ...sheet, values: sheet.values.map((row) => row.map((value) => withKnownTerm(value, terms))) };
}

function withKnownTerm(value: CellValue, terms: ReadonlyMap<string, string>): CellValue {
  if (typeof value !== 'string') return value;
  const { base } = readHeadingText(value);
  const term = terms.get(base);
  return term === undefined ? value : foldTight(value).replace(base, term);
}

/** The heading's own words, and the term by which the field is known best: one that names no other field, where there is one. */
function knownTerm(word: string, meaning: string): [string, string][] {
  const { base } = readHeadingText(word);
  const [kind = '', field = ''] = meaning.split('.');
  const term = pseudoTerm(meaning) ?? termOf(kind, field);
  return base === '' || term === undefined ? [] : [[base, term]];
}

function pseudoTerm(meaning: string): string | undefined {
  return Object.hasOwn(PSEUDO_HEADINGS, meaning) ? PSEUDO_HEADINGS[meaning as keyof typeof PSEUDO_HEADINGS][0] : undefined;
}

function termOf(kind: string, field: string): string | undefined {
  const definition = RECORD_KINDS.find((each) => each.kind === kind);
  const fields: Readonly<Record<string, FieldDefinition>> = definition?.fields ?? {};
  const terms = (fields[field]?.terms ?? []).map((term) => readHeadingText(term).base);
  if (!definition) return undefined;
  const rivals = new Map(terms.map((term) => [term, rivalOf(term, definition.kind, field)]));
  return [...terms].sort((a, b) => (rivals.get(a) ?? 0) - (rivals.get(b) ?? 0))[0];
}

/** How strongly a term names some other field, of this kind or another. */
function rivalOf(term: string, kind: RecordKind, field: string): number {
  return fieldsNamedBy(term)
    .filter((named) => named.kind !== kind || named.field !== field)
    .reduce((most, { strength }) => Math.max(most, strength), 0);
}

/** A reader to which the school's own marks, level words and units look like those that everybody knows. */
export function withKnownCells(read: CellReader, { marks, levels, units }: Corrections): CellReader {
  const known = new Map<string, string>([
    ...Object.entries(marks).map(([sign, mark]): [string, string] => [keyOf(sign), MARK_WORDS[mark][0] ?? sign]),
    ...Object.entries(levels).map(([word, level]): [string, string] => [keyOf(word), `${LEVEL_WORDS[level][0] ?? ''}级`]),
  ]);
  const own = Object.entries(units).map(([word, { unit }]): [string, string] => [keyOf(word), unit]);
  if (known.size === 0 && own.length === 0) return read;
  return (value, format) => {
    if (value === null || typeof value === 'boolean') return read(value, format);
    const text = typeof value === 'string' || typeof value === 'number' ? keyOf(String(value)) : '';
    const unit = own.find(([word]) => text.length > word.length && text.endsWith(word));
    return read(known.get(text) ?? (unit ? text.slice(0, -unit[0].length) + unit[1] : value), format);
  };
}

function keyOf(text: string): string {
  return foldTight(text).toLowerCase();
}
