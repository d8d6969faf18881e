import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { MARK_NAME, markOf } from '../mark';
import { memoryOf } from '../memory-part';
import { HostError } from '../port';
import type { Book, BookSheet } from './book';
import { linkedPart } from './book';
import { decodePart } from './xml-text';
import { relationshipsOf } from './relationships';
import { clipSheet, isProtectedSheet } from './sheet-bytes';
import { readCells } from './sheet-values';
import { readWorksheets } from './sheetjs-input';
import { attributeOf } from './xml-query';

/** What the cells of one sheet gave; kept for as long as the sheet's part is the same. */
type ReadSheet = Omit<SheetSnapshot, 'workbook' | 'name' | 'visible' | 'mark'>;

/** Sheets that have been read, by the entry they were read from. Only those whose formulas are in what was read. */
export type SheetCache = WeakMap<object, ReadSheet>;

function isWorksheet(sheet: BookSheet): sheet is BookSheet & { readonly path: string } {
  return sheet.kind === 'worksheet' && sheet.path !== null;
}

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

function takenNames(book: Book): readonly string[] {
  const tables = book.sheets.flatMap((sheet) => tablePaths(book, sheet)).map((path) => book.parts.xml(path)?.root);
  const names = tables.map((table) => (table ? (attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '') : ''));
  const defined = book.names.filter(({ sheet, name }) => sheet === null && !name.startsWith('_xlnm.')).map(({ name }) => name);
  return [...new Set([...names.filter((name) => name !== ''), ...defined])];
}

function readSheets(book: Book, sheets: readonly (BookSheet & { readonly path: string })[], marked: ReadonlySet<BookSheet>): ReadSheet[] {
  const clipped = sheets.map(({ path }) => clipSheet(book.parts.bytes(path) ?? new Uint8Array()));
  const strings = linkedPart(book, 'sharedStrings');
  const styles = linkedPart(book, 'styles');
  const cells = readWorksheets({
    sheets: clipped.map(({ bytes }) => bytes),
    sharedStrings: strings === null ? null : book.parts.bytes(strings),
    styles: styles === null ? null : book.parts.bytes(styles),
  });
  return sheets.map((sheet, i) => {
    const [read, part] = [cells[i], clipped[i]];
    if (!read || !part) throw new HostError('damaged', { reason: sheet.name });
    return {
      ...readCells(read, { usesDate1904: book.usesDate1904, keepsFormulas: marked.has(sheet) }),
      isProtected: isProtectedSheet(part.bytes),
      ...(part.truncatedFrom === null ? {} : { truncatedFrom: part.truncatedFrom }),
    };
  });
}

/** Reads the sheets that the cache lacks into it. */
function fillCache(book: Book, cache: SheetCache, marks: ReadonlyMap<number, string>): void {
  const marked = new Set(book.sheets.filter((_, i) => marks.has(i)));
  const missing = book.sheets.filter(isWorksheet).filter((sheet) => {
    const known = cache.get(book.parts.entry(sheet.path) ?? book);
    return !known || (marked.has(sheet) && !known.formulas);
  });
  for (const [i, read] of readSheets(book, missing, marked).entries()) {
    const entry = book.parts.entry(missing[i]?.path ?? '');
    if (entry) cache.set(entry, read);
  }
}

/**
 * Reads a workbook's package into a snapshot. Chart sheets are left out: they have no cells. A sheet that the cache holds is not read again.
 * Throws `HostError` `damaged` where a part cannot be read.
 */
export function readSnapshot(name: string, book: Book, cache: SheetCache): WorkbookSnapshot {
  const marks = marksOf(book);
  fillCache(book, cache, marks);
  const sheets = book.sheets.flatMap((sheet, i) => {
    const read = isWorksheet(sheet) ? cache.get(book.parts.entry(sheet.path) ?? book) : undefined;
    if (!read) return [];
    const { formulas, ...cells } = read;
    const mark = marks.get(i) ?? null;
    return [
      { workbook: name, name: sheet.name, visible: sheet.visible, mark, ...cells, ...(mark !== null && formulas ? { formulas } : {}) },
    ];
  });
  return {
    name,
    sheets,
    isStructureProtected: book.isStructureProtected,
    isReadOnly: false,
    takenNames: takenNames(book),
    memory: memoryPart(book)?.memory ?? null,
  };
}
