import { dateColumn, textColumn } from './record-columns';
import type { RecordEntry } from './record-entries';
import { recordSheet } from './record-sheet';
import { label } from '../label';

function nameOf({ record, basis, fields }: RecordEntry<'mentorship'>, field: 'mentor' | 'mentee'): string | null {
  const link = record?.people.find((each) => each.field === field);
  const written = fields[field];
  const teacher = link?.kind === 'person' ? basis.byId.get(link.person) : undefined;
  return teacher?.name ?? (written === undefined ? null : label(written));
}

/** 师徒: one row a pair. */
export const MENTORSHIP = recordSheet<'mentorship'>({
  id: 'data-mentorship',
  title: '师徒',
  kind: 'mentorship',
  people: ['mentee'],
  metric: () => null,
  amount: () => null,
  date: ({ start }) => start,
  columns: [
    { head: '师父', width: 10, of: (entry) => nameOf(entry, 'mentor') },
    { head: '徒弟', width: 10, of: (entry) => nameOf(entry, 'mentee') },
    textColumn('领域', 14, ({ domain }) => domain),
    dateColumn('结对日期', ({ start }) => start),
  ],
});
