import type { Ledger } from '../../ledger/ledger';
import { parseCondition } from '../../standard/condition/parse-condition';
import type { Condition } from '../../standard/condition/condition';
import type { Terms } from '../../standard/condition/terms';
import { meaningOf } from '../../standard/condition/terms';
import { LIST } from '../../standard/condition/condition-words';
import { ANSWERED, ANSWERED_NO } from '../../standard/words/derived-words';
import { fieldName } from '../../standard/words/field-words';
import type { CellRange } from '../../sheet/cell-address';
import { foldTight } from '../../values/fold-text';
import type { Entry } from '../metrics/entry';
import { derivedFact } from './derived-facts';
import type { Fact, Facts } from './facts';
import { factOf, NOT_STATED } from './facts';
import { fieldValue } from './field-value';
import { holdCondition, isStated } from './hold-condition';
import type { Truth } from './truth';
import { not, UNSTATED } from './truth';
import type { Place, PlacesOf } from './words-of-table';
import { placesIn } from './words-of-table';

/** What conditions on records are held with; make it once for a ledger and a standard, it remembers where each word stands in each table. */
export interface RecordContext {
  readonly ledger: Ledger;
  readonly terms: Terms;
  readonly placesOf: PlacesOf;
}

export function recordContext(ledger: Ledger, terms: Terms): RecordContext {
  return { ledger, terms, placesOf: placesIn(ledger) };
}

/** What one record says, by the words of fields, of the headings of its own table, and of what follows from its days and people. */
export function recordFacts(entry: Entry, context: RecordContext): Facts {
  return factsWith(entry, context, NOTHING_OPEN);
}

const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** `open` are the terms that are being asked already: one that needs itself says nothing. */
function factsWith(entry: Entry, context: RecordContext, open: ReadonlySet<string>): Facts {
  const look = (word: string) => lookUp(entry, context, word);
  return { semester: context.ledger.semester, look, term: (word) => termOf(word, { entry, context, open }) };
}

/** What an entry says of a word; of several headings in one (`评注、评语`), the first that holds a value, else the first that is there. */
export function lookUp(entry: Entry, context: RecordContext, word: string): Fact {
  const own = lookUpOne(entry, context, word);
  if (own.kind !== 'unstated' || !word.includes(LIST)) return own;
  const facts = word.split(LIST).map((part) => lookUpOne(entry, context, part));
  return facts.find(({ kind }) => kind === 'value') ?? facts.find(({ kind }) => kind !== 'unstated') ?? NOT_STATED;
}

/** The first of a word's places that holds a value, else the first that is there. */
function lookUpOne(entry: Entry, context: RecordContext, word: string): Fact {
  let silent: Fact = NOT_STATED;
  for (const place of context.placesOf(entry.kind, entry.table, word)) {
    const fact = factAt(entry, context.ledger, place);
    if (fact.kind === 'value') return fact;
    if (silent.kind === 'unstated') silent = fact;
  }
  return silent;
}

function factAt(entry: Entry, ledger: Ledger, place: Place): Fact {
  if (place.from === 'derived') return derivedFact(entry, place.derived, ledger.semester);
  const fields = entry.fields as Readonly<Record<string, unknown>>;
  if (place.from === 'field') {
    const cells = [entry.cellOf[place.field] ?? entry.cell];
    const value = fields[place.field] === undefined ? null : fieldValue(place.field, place.type, fields[place.field]);
    if (value) return factOf(value, cells);
    return entry.open.has(place.field) ? { kind: silenceOf(entry, ledger, place.field), cells } : NOT_STATED;
  }
  const { row, column } = { row: entry.cell.top, column: place.column.column };
  const cells: readonly CellRange[] = [{ ...entry.cell, top: row, bottom: row, left: column, right: column }];
  const evidence = entry.fields.evidence?.[place.label];
  const value = evidence === undefined ? null : fieldValue('evidence', 'text', evidence);
  return value ? factOf(value, cells) : { kind: silenceOf(entry, ledger, 'evidence'), cells };
}

function silenceOf({ id }: Entry, ledger: Ledger, field: string): 'blank' | 'unreadable' {
  const record = id === undefined ? undefined : ledger.records[id];
  return record && !record.unreadable.includes(field) ? 'blank' : 'unreadable';
}

interface Asked {
  readonly entry: Entry;
  readonly context: RecordContext;
  readonly open: ReadonlySet<string>;
}

/** A term of the standard; a column that answers yes or no (照片, 有照片); a level alone (县级以上). Else nobody knows. */
function termOf(word: string, asked: Asked): Truth {
  const { entry, context, open } = asked;
  const key = foldTight(word);
  const meaning = meaningOf(context.terms, key);
  if (meaning !== undefined) {
    if (meaning === null || open.has(key)) return UNSTATED;
    return holdCondition(meaning, factsWith(entry, context, new Set([...open, key])));
  }
  const own = lookUp(entry, context, word);
  if (own.kind !== 'unstated') return isStated(own);
  const [, answer, rest] = ANSWERED.exec(key) ?? [];
  if (answer !== undefined && rest !== undefined) {
    const stated = isStated(lookUp(entry, context, rest));
    return ANSWERED_NO.has(answer) ? not(stated) : stated;
  }
  const level = levelCondition(entry, key);
  return level ? holdCondition(level, recordFacts(entry, context)) : UNSTATED;
}

const LEVEL_TERMS = new Map<string, Condition | null>();

function levelCondition({ kind }: Entry, word: string): Condition | null {
  const key = `${kind}|${word}`;
  const known = LEVEL_TERMS.get(key);
  if (known !== undefined) return known;
  const parsed = parseCondition(`${fieldName(kind, 'level')}=${word}`);
  const condition = parsed.kind === 'read' && parsed.condition.kind === 'compare' ? parsed.condition : null;
  LEVEL_TERMS.set(key, condition);
  return condition;
}
