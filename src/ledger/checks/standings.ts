import type { IsoDate } from '../../record/fields';
import { isOutside } from '../days-of';
import type { IssueLog } from '../issue-log';
import type { RecordId, Standing } from '../ledger';
import type { Semester } from '../semester';
import { isOverBefore, raiseEndBeforeStart, raiseFuture, raiseOutOfSemester } from './dates';
import { raiseDoubleBookings } from './double-booked';
import { findDuplicates } from './duplicates';
import type { LinkedRecord } from './linked-record';

/** 计入: whether each record counts at all, by its id. What is odd about its row is put on record. */
export function standingsOf(
  records: readonly LinkedRecord[],
  when: { readonly semester: Semester; readonly today: IsoDate },
  log: IssueLog,
): readonly Standing[] {
  const duplicates = findDuplicates(records, when.semester, log);
  raiseDoubleBookings(records, (id) => duplicates.has(id), log);
  return records.map((record) => {
    const isOut = checkDates(record, when, log);
    return standingOf(record, duplicates, isOut);
  });
}

function standingOf({ id, people, draft }: LinkedRecord, duplicates: ReadonlyMap<RecordId, RecordId>, isOut: boolean): Standing {
  const other = duplicates.get(id);
  if (other !== undefined) return { kind: 'left-out', reason: 'duplicate', other };
  if (isOut) return { kind: 'left-out', reason: 'out-of-semester' };
  const [link, ...more] = people;
  // A list of names counts for those who are known; a record of one person for that one or nobody.
  if (more.length > 0 || !link || draft.kind === 'roster') return { kind: 'counts' };
  if (link.kind === 'unknown') return { kind: 'left-out', reason: 'off-roster' };
  return link.kind === 'ambiguous' ? { kind: 'pending', code: 'name/same-name' } : { kind: 'counts' };
}

/** Whether the record lies outside the semester. */
function checkDates(record: LinkedRecord, when: { readonly semester: Semester; readonly today: IsoDate }, log: IssueLog): boolean {
  raiseEndBeforeStart(record, log);
  const { days } = record;
  if (!days) return isOverBefore(record, when.semester);
  raiseFuture(record, days, when, log);
  const isOut = isOutside(days, when.semester);
  if (isOut) raiseOutOfSemester(record, days, log);
  return isOut;
}
