import { recordKind } from '../../record/record-kinds';
import { classKey } from '../../values/class-name';
import { normaliseTitle } from '../../values/normalise-title';
import { dayField } from '../days-of';
import type { IssueLog } from '../issue-log';
import type { RecordId } from '../ledger';
import type { LinkedRecord } from './linked-record';

/** Fields that say at which lesson somebody was. */
const PLACE = ['class', 'observed', 'topic', 'subject'] as const;

/**
 * 时间冲突: one person at two lessons on one date and 节次. A row without 节次 conflicts with nothing, and neither does a row that is written
 * twice.
 */
export function raiseDoubleBookings(records: readonly LinkedRecord[], isDuplicate: (id: RecordId) => boolean, log: IssueLog): void {
  const at = new Map<string, LinkedRecord[]>();
  for (const record of records) {
    const key = hourKey(record);
    if (key === null || isDuplicate(record.id)) continue;
    const others = at.get(key) ?? [];
    at.set(key, [...others, record]);
    const conflict = others.find((other) => isElsewhere(other, record));
    if (conflict) log.raise('cross/double-booked', record.draft.cells[0], { others: [conflict.draft.cells[0]] });
  }
}

/** Who, on which day, in which lesson; null where one of them is not known. */
function hourKey({ draft, people }: LinkedRecord): string | null {
  const { person } = recordKind(draft.kind);
  const day = draft.fields[dayField(draft.kind) ?? 'date'];
  const { period } = draft.fields as { readonly period?: number };
  const link = people.find(({ field }) => field === person);
  if (!link || link.kind === 'ambiguous' || typeof day !== 'string' || period === undefined) return null;
  return [link.kind === 'person' ? link.person : `?${link.name}`, day, period].join('|');
}

function isElsewhere(a: LinkedRecord, b: LinkedRecord): boolean {
  return PLACE.some((field) => {
    const [x, y] = [a.draft.fields[field], b.draft.fields[field]];
    if (typeof x !== 'string' || typeof y !== 'string') return false;
    return field === 'class' ? classKey(x) !== classKey(y) : normaliseTitle(x) !== normaliseTitle(y);
  });
}
