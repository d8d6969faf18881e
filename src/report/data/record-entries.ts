import type { CellRange } from '../../sheet/cell-address';
import type { LedgerRecord, MissingValue, PersonLink } from '../../ledger/ledger';
import type { RecordFields, RecordKind } from '../../record/fields';
import type { MetricId } from '../../standard/rule';
import type { Basis, ListedTeacher } from '../basis';
import { label } from '../label';
import { COUNTED, LEFT_OUT_WORDS, UNREADABLE } from '../words';
import type { Verdict } from './verdicts';
import { verdictsOf } from './verdicts';

/** One row of a data sheet: a record as it counts for one teacher. */
export interface RecordEntry<K extends RecordKind> {
  /** Null for a cell that could not be read and so gave no record. */
  readonly record: LedgerRecord<K> | null;
  readonly fields: RecordFields[K];
  /** The teacher's unique name, or the name as it is written. */
  readonly name: string;
  readonly group: string;
  readonly teacher: ListedTeacher | null;
  /** The field in which the name stands. */
  readonly field: string | null;
  /** What it counts, or would count. */
  readonly amount: number | null;
  /** 计入. */
  readonly counted: string;
  /** 未计入原因. */
  readonly reason: string | null;
  readonly source: CellRange;
  /** Whether it is the first row of its record. */
  readonly isFirst: boolean;
}

/** How the records of a kind become rows. */
export interface EntryRules<K extends RecordKind> {
  readonly kind: K;
  /** Fields that say whose record it is; none where it is nobody's. */
  readonly people: readonly string[];
  /** The metric that decides what a record counts. */
  readonly metric: (fields: RecordFields[K]) => MetricId | null;
  readonly amount: (fields: RecordFields[K]) => number | null;
  readonly date: (fields: RecordFields[K]) => string | undefined;
}

/** The rows of a kind, sorted by date, then teacher, then as they were read. */
export function recordEntries<K extends RecordKind>(basis: Basis, rules: EntryRules<K>): readonly RecordEntry<K>[] {
  const { records, missing } = basis.assessment.ledger;
  const verdicts = verdictsOf(basis);
  const entries = [
    ...records.flatMap((record) => (record.kind === rules.kind ? entriesOf(basis, record as LedgerRecord<K>, rules, verdicts) : [])),
    ...missing.flatMap((value) => (value.kind === rules.kind ? missingEntries<K>(basis, value) : [])),
  ];
  return sorted(basis, entries, rules);
}

function sorted<K extends RecordKind>(basis: Basis, entries: readonly RecordEntry<K>[], rules: EntryRules<K>): readonly RecordEntry<K>[] {
  const order = new Map(basis.teachers.map((teacher, index) => [teacher.id, index]));
  const keyed = entries.map((entry, index) => {
    const teacher = entry.teacher === null ? order.size : (order.get(entry.teacher.id) ?? order.size);
    return { entry, index, date: rules.date(entry.fields) ?? '9999', teacher };
  });
  keyed.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.teacher - b.teacher || a.index - b.index));
  return keyed.map(({ entry }) => entry);
}

function entriesOf<K extends RecordKind>(
  basis: Basis,
  record: LedgerRecord<K>,
  rules: EntryRules<K>,
  verdicts: (metric: MetricId) => ReadonlyMap<string, Verdict>,
): RecordEntry<K>[] {
  const base = { record, fields: record.fields, amount: rules.amount(record.fields), source: record.source.cells[0] };
  const links = record.people.filter(({ field }) => rules.people.includes(field));
  if (links.length === 0) return [{ ...base, ...nobody(record, rules), field: null, ...standingOf(record), isFirst: true }];
  const metric = rules.metric(record.fields);
  const byTeacher = metric === null ? null : verdicts(metric);
  const entries = links.flatMap((link) =>
    peopleOf(basis, link).map(({ name, group, teacher }) => {
      const verdict = teacher === null ? undefined : byTeacher?.get(`${record.id}|${teacher.id}`);
      const standing = verdict ? verdictStanding(verdict) : linkStanding(record, link);
      const amount = verdict?.kind === 'counted' ? verdict.amount : base.amount;
      return { ...base, name, group, teacher, field: link.field, amount, ...standing };
    }),
  );
  return entries.map((entry, index) => ({ ...entry, isFirst: index === 0 }));
}

type Standing = Pick<RecordEntry<RecordKind>, 'counted' | 'reason'>;

const PENDING: Standing = { counted: COUNTED.pending, reason: UNREADABLE };

function verdictStanding(verdict: Verdict): Standing {
  if (verdict.kind === 'counted') return { counted: COUNTED.yes, reason: null };
  return verdict.kind === 'pending' ? PENDING : { counted: COUNTED.no, reason: LEFT_OUT_WORDS[verdict.reason] };
}

function standingOf({ standing }: LedgerRecord): Standing {
  if (standing.kind === 'counts') return { counted: COUNTED.yes, reason: null };
  return standing.kind === 'pending' ? PENDING : { counted: COUNTED.no, reason: LEFT_OUT_WORDS[standing.reason] };
}

function linkStanding(record: LedgerRecord, link: PersonLink): Standing {
  if (record.standing.kind !== 'counts') return standingOf(record);
  if (link.kind === 'unknown') return { counted: COUNTED.no, reason: LEFT_OUT_WORDS['off-roster'] };
  return link.kind === 'ambiguous' ? PENDING : standingOf(record);
}

type Named = Pick<RecordEntry<RecordKind>, 'name' | 'group' | 'teacher'>;

/** Whom a link means; a name that fits several teachers is a pending row of each. */
function peopleOf(basis: Basis, link: PersonLink): readonly Named[] {
  const ids = link.kind === 'person' ? [link.person] : link.kind === 'ambiguous' ? link.candidates : [];
  const teachers = ids.flatMap((id) => basis.byId.get(id) ?? []);
  if (teachers.length === 0) return [{ name: label(link.name), group: '', teacher: null }];
  return teachers.map((teacher) => ({ name: teacher.name, group: teacher.group, teacher }));
}

function nobody<K extends RecordKind>(record: LedgerRecord<K>, rules: EntryRules<K>): Named {
  const fields = record.fields as Readonly<Record<string, unknown>>;
  const written = rules.people.map((field) => fields[field]).find((value) => typeof value === 'string');
  const group = typeof fields['group'] === 'string' ? label(fields['group']) : '';
  return { name: typeof written === 'string' ? label(written) : '', group, teacher: null };
}

/** Cells of a summary that ought to hold a figure and cannot be read: pending rows, so that their number is seen. */
function missingEntries<K extends RecordKind>(basis: Basis, value: MissingValue): RecordEntry<K>[] {
  const base = { record: null, fields: value.fields as RecordFields[K], amount: null, source: value.cell, ...PENDING };
  return value.people.flatMap((link) =>
    peopleOf(basis, link).map((named, index) => ({ ...base, ...named, field: link.field, isFirst: index === 0 })),
  );
}
