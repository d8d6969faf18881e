import type { IsoDate } from '../../record/fields';
import type { CellRange } from '../../sheet/cell-address';
import { dayField, isOutside } from '../days-of';
import type { IssueLog } from '../issue-log';
import type { DaySpan } from '../school-week';
import { monthSpan } from '../school-week';
import type { Semester } from '../semester';
import type { LinkedRecord } from './linked-record';

/** Where the day of a record is written: its own cell, or the heading of its column. */
function dateCell({ draft }: LinkedRecord): CellRange {
  const { cellOf, cells } = draft;
  return cellOf['date'] ?? cellOf['start'] ?? cellOf['week'] ?? cellOf['month'] ?? cells.at(-1) ?? cells[0];
}

/** A month's or week's column belongs to the sheet's layout: that it lies outside says nothing that a person need look at. */
export function raiseOutOfSemester(record: LinkedRecord, days: DaySpan, log: IssueLog): void {
  if (record.draft.basis === 'row') log.raise('row/out-of-semester', dateCell(record), { value: writtenDay(days) });
}

/** A plan of activities speaks of days to come as long as they are in its semester; anything else that lies after today is a slip. */
export function raiseFuture(
  record: LinkedRecord,
  days: DaySpan,
  when: { readonly today: IsoDate; readonly semester: Semester },
  log: IssueLog,
): void {
  if (days.first <= when.today || record.draft.basis !== 'row') return;
  if (record.draft.kind === 'activity' && !isOutside(days, when.semester)) return;
  log.raise('row/future-date', dateCell(record), { value: writtenDay(days) });
}

/** 止早于起: a training or project that ends before it starts. */
export function raiseEndBeforeStart(record: LinkedRecord, log: IssueLog): void {
  const { start, end } = record.draft.fields as { readonly start?: string; readonly end?: string };
  if (start === undefined || end === undefined) return;
  const length = Math.min(start.length, end.length);
  if (end.slice(0, length) >= start.slice(0, length)) return;
  log.raise('row/end-before-start', record.draft.cellOf['end'] ?? dateCell(record), { value: end, params: { start } });
}

/** Whether a project, or anything else that lasts and has no day of its own, was over before the semester began. */
export function isOverBefore(record: LinkedRecord, semester: Semester): boolean {
  const { end } = record.draft.fields as { readonly end?: string };
  if (dayField(record.draft.kind) !== null || end === undefined) return false;
  return (end.length === 7 ? monthSpan(end).last : end) < semester.start;
}

function writtenDay({ first, last }: DaySpan): string {
  return first === last ? first : `${first}—${last}`;
}
