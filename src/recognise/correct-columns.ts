import type { Level } from '../record/vocabulary';
import type { RecordKind } from '../record/fields';
import type { FieldDefinition } from '../record/record-kind';
import { RECORD_KINDS } from '../record/record-kinds';
import { foldTight } from '../values/fold-text';
import { levelIn, parseLevel } from '../values/parse-level';
import type { Corrections, TableCorrection } from './corrections';
import { readHeadingText } from './heading/heading-text';
import { shapeOf } from './same-shape';
import type { Reason, Stated, TableColumn, TableKind } from './table';

const CORRECTED: readonly Reason[] = [{ code: 'correction', params: {} }];

/** A field that a person stated: `books`, or `reading.books` where the table has several kinds. */
interface Meaning {
  readonly kind?: RecordKind;
  readonly field: string;
}

/**
 * The columns with the fields that a person stated for their headings, in this table or in the whole school; a field given away so leaves its former
 * column.
 */
export function correctColumns(
  columns: readonly TableColumn[],
  kind: TableKind,
  correction: TableCorrection | null,
  corrections: Corrections,
): readonly TableColumn[] {
  if (kind === 'unrecognised') return columns;
  const stated = columns.map((column) => statedMeaning(column, columns, correction) ?? ownMeaning(column, kind, corrections));
  const taken = new Set(stated.flatMap((meaning) => (meaning ? [slotOf(meaning, kind)] : [])));
  return columns.map((column, index) => {
    const meaning = stated[index];
    if (meaning) return withLevel(withMeaning(column, meaning, kind), corrections);
    const isGivenAway = column.of === undefined && taken.has(slotOf(column, kind));
    return isGivenAway ? { ...column, field: 'other', ...SURE } : withLevel(column, corrections);
  });
}

const SURE = { confidence: 1, isDoubtful: false, reasons: CORRECTED };

function slotOf({ kind, field }: Meaning, table: TableKind): string {
  return table === 'mixed' ? `${kind ?? ''}.${field}` : field;
}

/** What this table's correction says of a column: by its very heading, else by a heading of its shape (9月 said, 10月 found). */
function statedMeaning({ label }: TableColumn, columns: readonly TableColumn[], correction: TableCorrection | null): Meaning | null {
  const fields = correction?.fields;
  if (!fields) return null;
  const exact = fields[label];
  if (exact !== undefined) return parseMeaning(exact);
  const alike = Object.entries(fields).find(([said]) => {
    return shapeOf(said) === shapeOf(label) && shapeOf(said) !== said && !columns.some((column) => column.label === said);
  });
  return alike ? parseMeaning(alike[1]) : null;
}

/** What the school's own headings say of a column; a field of another kind says nothing here. */
function ownMeaning({ label }: TableColumn, kind: TableKind, { headings }: Corrections): Meaning | null {
  const leaf = baseOf(label.split(' / ').at(-1) ?? '');
  const own = Object.entries(headings).find(([word]) => leaf !== '' && baseOf(word) === leaf);
  const meaning = own ? parseMeaning(own[1]) : null;
  if (!meaning || meaning.kind === undefined || kind === 'mixed' || meaning.kind === kind) return meaning;
  return null;
}

function baseOf(heading: string): string {
  return readHeadingText(foldTight(heading)).base;
}

/** `reading.books` names the kind too. A kind that nobody knows is left out. */
function parseMeaning(text: string): Meaning {
  const at = text.indexOf('.');
  if (at < 0) return { field: text };
  const definition = RECORD_KINDS.find(({ kind }) => kind === text.slice(0, at));
  return { field: text.slice(at + 1), ...(definition ? { kind: definition.kind } : {}) };
}

function withMeaning(column: TableColumn, meaning: Meaning, table: TableKind): TableColumn {
  const { of, kind: former, ...rest } = column;
  const kind = table === 'mixed' ? (meaning.kind ?? former) : meaning.kind === table ? undefined : meaning.kind;
  const kept = keptFacets(of, kind ?? table, meaning.field);
  return { ...rest, field: meaning.field, ...(kind ? { kind } : {}), ...(kept ? { of: kept } : {}), ...SURE };
}

/** What the heading says for the whole column stays where the stated field can have it. */
function keptFacets(of: Stated | undefined, kind: TableKind, field: string): Stated | null {
  const definition = RECORD_KINDS.find((each) => each.kind === kind);
  const fields: Readonly<Record<string, FieldDefinition>> = definition?.fields ?? {};
  const across: readonly string[] = fields[field]?.across ?? [];
  const kept = Object.entries(of ?? {}).filter(([facet]) => across.includes(facet));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** 市级 over a column is what the school says it is. */
function withLevel(column: TableColumn, corrections: Corrections): TableColumn {
  const level = column.of?.level === undefined ? null : ownLevel(column.label, corrections);
  return level ? { ...column, of: { ...column.of, level } } : column;
}

/** The level that the school's own level words find in a text, or null where they find none. */
export function ownLevel(text: string, { levels }: Corrections): Level | null {
  if (Object.keys(levels).length === 0) return null;
  for (const part of text.split(' / ').reverse()) {
    const whole = parseLevel(part, levels);
    const level = levelIn(part, levels) ?? (whole.kind === 'value' ? whole.value : null);
    if (level) return level;
  }
  return null;
}
