import type { RecordKind } from '../../record/fields';
import type { Basis } from '../basis';
import { EXCLUDED } from './counting';
import type { AnyColumn, DataSheet } from './data-sheet';
import { tableOf } from './data-sheet';
import type { EntryRules, RecordEntry } from './record-entries';
import { recordEntries } from './record-entries';
import { sourceText } from './source-text';

export interface RecordSheet<K extends RecordKind> extends EntryRules<K> {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly AnyColumn<RecordEntry<K>>[];
}

/** What tells a row of a data sheet from all others, over all runs. */
export function exclusionKey(sheet: string, source: string, name: string): string {
  return `${sheet}\u0000${source}\u0000${name}`;
}

/** A data sheet of one record kind, with 计入, 未计入原因 and 来源 at its end. */
export function recordSheet<K extends RecordKind>(sheet: RecordSheet<K>): DataSheet {
  const columns: readonly AnyColumn<RecordEntry<K>>[] = [
    ...sheet.columns,
    { head: '计入', width: 8, of: ({ counting }) => counting.counted },
    { head: '未计入原因', width: 14, of: ({ counting }) => counting.reason },
    { head: '来源', width: 24, of: sourceOf },
  ];
  const isIn = (excluded: ReadonlySet<string>) => (entry: RecordEntry<K>) =>
    excluded.has(exclusionKey(sheet.id, sourceOf(entry), entry.name));
  return {
    id: sheet.id,
    title: sheet.title,
    isMade: (basis) => basis.kinds.has(sheet.kind),
    exclusions(basis, excluded) {
      return recordEntries(basis, sheet)
        .filter(isIn(excluded))
        .flatMap(({ record, teacher }) => (record ? [{ record: record.id, person: teacher?.id ?? null }] : []));
    },
    make(basis, excluded) {
      const all = recordEntries(basis, sheet);
      const isExcluded = isIn(excluded);
      const entries = excluded.size === 0 ? all : all.map((entry) => (isExcluded(entry) ? { ...entry, counting: EXCLUDED } : entry));
      const sources = entries.map(({ source }) => (isHome(basis, source.workbook) ? source : null));
      return { ...tableOf(columns, entries), sources, standingColumn: sheet.columns.length };
    },
  };
}

function isHome({ home }: Basis, workbook: string): boolean {
  return workbook === home;
}

function sourceOf<K extends RecordKind>({ basis, source }: RecordEntry<K>): string {
  return sourceText(source, isHome(basis, source.workbook));
}
