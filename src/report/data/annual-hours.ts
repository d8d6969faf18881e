import type { RecordKind } from '../../record/fields';
import type { RecordEntry } from './record-entries';

/**
 * 年报学时: what a record counts in the Ministry's form 教基4068: approved hours of the whole school year, whatever the semester's check
 * says. A record that repeats another counts nothing.
 */
export function annualHours(entry: RecordEntry<RecordKind>): number | null {
  const { record, basis } = entry;
  const fields = entry.fields as { readonly date?: string; readonly start?: string; readonly hours?: number; readonly approved?: boolean };
  if (!record || fields.hours === undefined || fields.approved === false || entry.teacher === null) return null;
  if (record.standing.kind === 'left-out' && record.standing.reason === 'duplicate') return 0;
  const date = fields.date ?? fields.start;
  const first = Number(basis.assessment.ledger.semester.id.slice(0, 4));
  const isInYear = date === undefined || (date >= `${first}-09-01` && date <= `${first + 1}-08-31`);
  return isInYear ? fields.hours : 0;
}
