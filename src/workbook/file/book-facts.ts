import { MARK_NAME, markOf } from '../mark';
import { memoryOf } from '../memory-part';
import type { Book, BookSheet } from './book';
import { relationshipsOf } from './relationships';
import { attributeOf } from './xml-query';
import { decodePart } from './xml-text';

/** Text of the hidden mark of each sheet, by the sheet's place. */
export function marksOf(book: Book): ReadonlyMap<number, string> {
  const marks = book.names
    .filter(({ name, sheet }) => sheet !== null && name.toLowerCase() === MARK_NAME)
    .map(({ sheet, formula }) => [sheet ?? -1, markOf(formula)] as const);
  return new Map(marks.flatMap(([sheet, mark]) => (mark === null ? [] : [[sheet, mark] as const])));
}

/** Path and text of the custom XML part that keeps our memory, or null. */
export function memoryPart(book: Book): { readonly path: string; readonly memory: string } | null {
  const linked = [...book.relationships, ...relationshipsOf(book.parts, '/')].filter(({ kind }) => kind === 'customXml');
  for (const path of new Set(linked.map(({ target }) => target))) {
    const bytes = book.parts.bytes(path);
    const memory = bytes && memoryOf(decodePart(bytes));
    if (memory !== null) return { path, memory };
  }
  return null;
}

/** Paths of the table parts of a sheet. */
export function tablePaths(book: Book, sheet: BookSheet): readonly string[] {
  if (sheet.path === null) return [];
  const tables = relationshipsOf(book.parts, sheet.path).filter(({ kind }) => kind === 'table');
  return tables.map(({ target }) => target).filter((path) => book.parts.has(path));
}

/** Names of all tables and of all names of the whole workbook, but Excel's own. */
export function takenNames(book: Book): readonly string[] {
  const tables = book.sheets.flatMap((sheet) => tablePaths(book, sheet)).map((path) => book.parts.xml(path)?.root);
  const names = tables.map((table) => (table ? (attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '') : ''));
  const defined = book.names.filter(({ sheet, name }) => sheet === null && !name.startsWith('_xlnm.')).map(({ name }) => name);
  return [...new Set([...names.filter((name) => name !== ''), ...defined])];
}
