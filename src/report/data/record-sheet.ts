import type { RecordKind } from '../../record/fields';
import type { CellRange } from '../../sheet/cell-address';
import type { Basis } from '../basis';
import { COUNTED, LEFT_OUT_WORDS } from '../words';
import type { AnyColumn, DataSheet } from './data-sheet';
import { tableOf } from './data-sheet';
import type { EntryRules, RecordEntry } from './record-entries';
import { recordEntries } from './record-entries';
import { sourceText } from './source-text';

/** A record with what the columns of every sheet need besides its fields. */
export type SheetEntry<K extends RecordKind> = RecordEntry<K> & { readonly basis: Basis; readonly order: number };

export interface RecordSheet<K extends RecordKind> extends EntryRules<K> {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly AnyColumn<SheetEntry<K>>[];
}

/** What tells a row of a data sheet from all others, over all runs. */
export function exclusionKey(sheet: string, source: string, name: string): string {
  return `${sheet}\u0000${source}\u0000${name}`;
}

/** A data sheet of one record kind, with 计入, 未计入原因 and 来源 at its end. */
export function recordSheet<K extends RecordKind>(sheet: RecordSheet<K>): DataSheet {
  return {
    id: sheet.id,
    title: sheet.title,
    isMade: (basis) => basis.kinds.has(sheet.kind),
    make(basis, excluded) {
      const isHome = (source: CellRange) => source.workbook === basis.home;
      const entries = recordEntries(basis, sheet).map((entry, index) => {
        const source = sourceText(entry.source, isHome(entry.source));
        const isExcluded = excluded.has(exclusionKey(sheet.id, source, entry.name));
        const standing = isExcluded ? { counted: COUNTED.no, reason: LEFT_OUT_WORDS.excluded } : {};
        return { ...entry, ...standing, basis, order: index + 1, sourceText: source };
      });
      const columns: readonly AnyColumn<(typeof entries)[number]>[] = [
        ...sheet.columns,
        { head: '计入', width: 8, of: ({ counted }) => counted },
        { head: '未计入原因', width: 14, of: ({ reason }) => reason },
        { head: '来源', width: 24, of: (entry) => entry.sourceText },
      ];
      const sources = entries.map(({ source }) => (isHome(source) ? source : null));
      return { ...tableOf(columns, entries), sources, standingColumn: sheet.columns.length };
    },
  };
}
