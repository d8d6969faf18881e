import { dateColumn, textColumn } from './record-columns';
import type { EntryRules, RecordEntry } from './record-entries';
import { recordSheet } from './record-sheet';
import { label } from '../label';

/** The unique name of a teacher of a pair, or the name as it is written. */
export function pairName({ record, basis, fields }: RecordEntry<'mentorship'>, field: 'mentor' | 'mentee'): string | null {
  const link = record?.people.find((each) => each.field === field);
  const written = fields[field];
  const teacher = link?.kind === 'person' ? basis.byId.get(link.person) : undefined;
  return teacher?.name ?? (written === undefined ? null : label(written));
}

/** How pairs become rows: one a pair. */
export const MENTORSHIP_ENTRIES: EntryRules<'mentorship'> = {
  kind: 'mentorship',
  people: ['mentee'],
  metric: () => null,
  amount: () => null,
  date: ({ start }) => start,
};

/** 师徒: one row a pair. */
export const MENTORSHIP = recordSheet<'mentorship'>({
  ...MENTORSHIP_ENTRIES,
  id: 'data-mentorship',
  title: '师徒',
  columns: [
    { head: '师父', width: 10, of: (entry) => pairName(entry, 'mentor') },
    { head: '徒弟', width: 10, of: (entry) => pairName(entry, 'mentee') },
    textColumn('领域', 14, ({ domain }) => domain),
    dateColumn('结对日期', ({ start }) => start),
  ],
});
