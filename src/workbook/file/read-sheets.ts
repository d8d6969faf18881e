import type { SheetSnapshot } from '../../sheet/snapshot';
import type { WorkOptions } from '../port';
import { HostError } from '../port';
import type { Book, BookSheet } from './book';
import { linkedPart } from './book';
import { pause } from './pause';
import { clipSheet, isComplete, isProtectedSheet } from './sheet-bytes';
import type { ClippedSheet } from './sheet-bytes';
import { readCells } from './sheet-values';
import { readWorksheets } from './sheetjs-input';
import type { ValueParts } from './sheetjs-input';

/** What the cells of one sheet gave; kept for as long as the sheet's part is the same. */
export type ReadSheet = Omit<SheetSnapshot, 'workbook' | 'name' | 'visible' | 'mark'>;

/** Sheets that have been read, by the entry that they were read from. */
export type SheetCache = WeakMap<object, ReadSheet>;

export type Worksheet = BookSheet & { readonly path: string };

/** Bytes of sheets that are read in one go: some hundred milliseconds. */
const BATCH = 3 * 2 ** 20;

/** The worksheets of a workbook: chart sheets and the like have no cells. */
export function worksheetsOf(book: Book): readonly Worksheet[] {
  return book.sheets.filter((sheet): sheet is Worksheet => sheet.kind === 'worksheet' && sheet.path !== null);
}

/** What the cache holds of a sheet. */
export function cachedSheet(book: Book, sheet: BookSheet, cache: SheetCache): ReadSheet | null {
  const entry = sheet.path === null ? null : book.parts.entry(sheet.path);
  return (entry && cache.get(entry)) ?? null;
}

/** Sheets in groups that are read together. The shared strings are read again with each, so no group is much smaller than they are. */
function batchesOf(book: Book, sheets: readonly Worksheet[], stringBytes: number): readonly (readonly Worksheet[])[] {
  const batches: Worksheet[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    if (room <= 0) {
      batches.push([]);
      room = Math.max(BATCH, 2 * stringBytes);
    }
    batches.at(-1)?.push(sheet);
    room -= book.parts.entry(sheet.path)?.size ?? 0;
  }
  return batches;
}

function unpack(book: Book, { path, name }: Worksheet): ClippedSheet {
  const bytes = book.parts.bytes(path);
  if (!bytes || !isComplete(bytes)) throw new HostError('damaged', { reason: name });
  return clipSheet(bytes);
}

function readBatch(
  book: Book,
  sheets: readonly Worksheet[],
  marked: ReadonlySet<BookSheet>,
  shared: Omit<ValueParts, 'sheets'>,
): ReadSheet[] {
  const clipped = sheets.map((sheet) => unpack(book, sheet));
  const cells = readWorksheets({ ...shared, sheets: clipped.map(({ bytes }) => bytes) });
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

function partBytes(book: Book, kind: string): Uint8Array | null {
  const path = linkedPart(book, kind);
  return path === null ? null : book.parts.bytes(path);
}

/** Reads the sheets that the cache lacks into it, with their formulas where they are marked. Throws `HostError` `damaged`. */
export async function readSheets(book: Book, marked: ReadonlySet<BookSheet>, cache: SheetCache, options: WorkOptions): Promise<void> {
  const all = worksheetsOf(book);
  const missing = all.filter((sheet) => {
    const known = cachedSheet(book, sheet, cache);
    return !known || (marked.has(sheet) && !known.formulas);
  });
  if (missing.length === 0) return;
  const shared = { sharedStrings: partBytes(book, 'sharedStrings'), styles: partBytes(book, 'styles') };
  let done = all.length - missing.length;
  for (const batch of batchesOf(book, missing, shared.sharedStrings?.length ?? 0)) {
    options.onProgress?.({ done, total: all.length, sheet: batch[0]?.name ?? '' });
    await pause(options.signal);
    for (const [i, read] of readBatch(book, batch, marked, shared).entries()) {
      const entry = book.parts.entry(batch[i]?.path ?? '');
      if (entry) cache.set(entry, read);
    }
    done += batch.length;
  }
}
