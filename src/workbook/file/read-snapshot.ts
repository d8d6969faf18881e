import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { WorkOptions } from '../port';
import type { Book } from './book';
import { marksOf, memoryPart, takenNames } from './book-facts';
import type { SheetCache } from './read-sheets';
import { cachedSheet, readSheets } from './read-sheets';

/**
 * Reads a workbook's package into a snapshot. Chart sheets are left out: they have no cells. A sheet that the cache holds is not read again.
 * Throws `HostError` `damaged` where a part cannot be read, the signal's reason where the work was called off.
 */
export async function readSnapshot(name: string, book: Book, cache: SheetCache, options: WorkOptions): Promise<WorkbookSnapshot> {
  const marks = marksOf(book);
  await readSheets(book, new Set(book.sheets.filter((_, i) => marks.has(i))), cache, options);
  const sheets = book.sheets.flatMap((sheet, i) => {
    const read = cachedSheet(book, sheet, cache);
    if (!read) return [];
    const { formulas, ...cells } = read;
    const mark = marks.get(i) ?? null;
    const own = mark !== null && formulas ? { formulas } : {};
    return [{ workbook: name, name: sheet.name, visible: sheet.visible, mark, ...cells, ...own }];
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
