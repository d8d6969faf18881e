import type { WritePlan } from '../../report/write-plan';
import { HostError } from '../port';
import type { Book, BookSheet } from './book';
import { tablePaths } from './book-facts';
import { attributeOf } from './xml-query';

export interface PresentTable {
  readonly id: number;
  readonly name: string;
}

/** The tables of the given sheets. */
export function presentTables(book: Book, sheets: readonly BookSheet[]): readonly PresentTable[] {
  return sheets
    .flatMap((sheet) => tablePaths(book, sheet))
    .flatMap((path) => {
      const root = book.parts.xml(path)?.root;
      return root ? [{ id: Number(attributeOf(root, 'id')), name: attributeOf(root, 'displayName') ?? '' }] : [];
    });
}

/**
 * Refuses table names that something of the user's has. Tables of sheets that are refilled go, those of sheets that are kept make room.
 * Throws `HostError` `write-refused`.
 */
export function checkTables(book: Book, plan: WritePlan): void {
  const leaving = new Set([...plan.sheets.map(({ replaces }) => replaces), ...plan.keep.map(({ sheet }) => sheet)]);
  const staying = book.sheets.filter(({ name }) => !leaving.has(name));
  const taken = new Set([
    ...presentTables(book, staying).map(({ name }) => name.toLowerCase()),
    ...book.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()),
  ]);
  for (const sheet of plan.sheets) {
    for (const { name } of sheet.tables) {
      if (taken.has(name.toLowerCase())) throw new HostError('write-refused', { sheet: sheet.name, reason: `table-taken: ${name}` });
      taken.add(name.toLowerCase());
    }
  }
}
