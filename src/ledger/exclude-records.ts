import type { Ledger, LedgerRecord, PersonId, RecordId } from './ledger';

/** 校方排除: a record that the school takes out of one person's count; of a record that names nobody, out of all. */
export interface Exclusion {
  readonly record: RecordId;
  readonly person: PersonId | null;
}

/** The ledger without what the school has excluded: a record that is left with nobody does not count, and says why. */
export function excludeRecords(ledger: Ledger, exclusions: readonly Exclusion[]): Ledger {
  if (exclusions.length === 0) return ledger;
  const byRecord = new Map<RecordId, Set<PersonId | null>>();
  for (const { record, person } of exclusions) byRecord.set(record, (byRecord.get(record) ?? new Set()).add(person));
  return { ...ledger, records: ledger.records.map((record) => withoutPeople(record, byRecord.get(record.id))) };
}

function withoutPeople(record: LedgerRecord, excluded: ReadonlySet<PersonId | null> | undefined): LedgerRecord {
  if (!excluded) return record;
  const known = new Set(record.people.flatMap((link) => (link.kind === 'person' ? [link.person] : [])));
  const isWhole = excluded.has(null) || [...known].every((person) => excluded.has(person));
  if (isWhole) return { ...record, standing: { kind: 'left-out', reason: 'excluded' } };
  return { ...record, people: record.people.filter((link) => link.kind !== 'person' || !excluded.has(link.person)) };
}
