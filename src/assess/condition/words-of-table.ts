import type { RecordKind } from '../../record/fields';
import type { FieldType } from '../../record/record-kind';
import { isEvidence } from '../../ledger/evidence-columns';
import type { Ledger } from '../../ledger/ledger';
import type { RecognisedTable, TableColumn } from '../../recognise/table';
import type { Derived } from '../../standard/words/derived-words';
import { derivedOf } from '../../standard/words/derived-words';
import { fieldDefinition, fieldsOfWord } from '../../standard/words/field-words';
import { foldTight } from '../../values/fold-text';

/** Where a word may be looked up in the records of one table: a field, a column that no kind names, or something reckoned from days and people. */
export type Place =
  | { readonly from: 'field'; readonly field: string; readonly type: FieldType }
  | { readonly from: 'evidence'; readonly label: string; readonly column: TableColumn }
  | { readonly from: 'derived'; readonly derived: Derived };

/** The places of a word in records of a kind and table, the likeliest first; found once. */
export type PlacesOf = (kind: RecordKind, table: string, word: string) => readonly Place[];

export function placesIn(ledger: Ledger): PlacesOf {
  const tables = new Map(ledger.tables.map((table) => [table.id, table]));
  const known = new Map<string, Map<RecordKind, Map<string, readonly Place[]>>>();
  return (kind, table, word) => {
    const words = entryOf(entryOf(known, table, newMap<RecordKind, Map<string, readonly Place[]>>), kind, newMap<string, readonly Place[]>);
    return entryOf(words, word, () => findPlaces(kind, tables.get(table), word));
  };
}

const newMap = <K, V>(): Map<K, V> => new Map<K, V>();

/** The value of a key, made where there is none yet. */
function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A heading of the table itself says most; then the words that name a field of the kind; then what every record has. */
function findPlaces(kind: RecordKind, table: RecognisedTable | undefined, word: string): readonly Place[] {
  const headed = (table?.columns ?? []).filter(({ label }) => isHeading(label, word));
  const own = table ? headed.flatMap((column) => placeOfColumn(kind, table, column)) : [];
  const named = fieldsOfWord(kind, word).flatMap((field) => fieldPlace(kind, field));
  const derived = derivedOf(word);
  return [...own, ...named, ...(derived ? [{ from: 'derived' as const, derived }] : [])];
}

function placeOfColumn(kind: RecordKind, table: RecognisedTable, column: TableColumn): readonly Place[] {
  if (isEvidence(table, column)) return [{ from: 'evidence', label: column.label, column }];
  return column.kind === undefined || column.kind === kind ? fieldPlace(kind, column.field) : [];
}

function fieldPlace(kind: RecordKind, field: string): readonly Place[] {
  const definition = fieldDefinition(kind, field);
  return definition ? [{ from: 'field', field, type: definition.type }] : [];
}

/** The heading, its last row, or the heading without its bracket. */
function isHeading(label: string, word: string): boolean {
  const [wanted, heading] = [foldTight(word), foldTight(label)];
  return heading === wanted || heading.split('/').at(-1) === wanted || heading.replace(/\([^()]*\)$/, '') === wanted;
}
