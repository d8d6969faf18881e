import type { CellRange } from '../../sheet/cell-address';
import type { LedgerRecord, MissingValue, PersonLink } from '../../ledger/ledger';
import type { RecordFields, RecordKind } from '../../record/fields';
import type { MetricId } from '../../standard/metric-id';
import type { Basis, ListedTeacher } from '../basis';
import { label } from '../label';
import type { Counting } from './counting';
import { withFirstRows } from './first-rows';
import { PENDING, linkCounting, standingCounting, verdictCounting } from './counting';
import type { Verdict } from './verdicts';
import { verdictsOf } from './verdicts';

/** One row of a data sheet: a record as it counts for one teacher. */
export interface RecordEntry<K extends RecordKind> {
  readonly basis: Basis;
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
  /** 计入 and 未计入原因. */
  readonly counting: Counting;
  readonly source: CellRange;
  /** Whether it is the first row of its record, or of what several records are rows of. */
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
  /** What several records are rows of, where they count it once between them; null for one that stands for itself. */
  readonly whole?: (fields: RecordFields[K]) => string | null;
}

/** The rows of a kind, sorted by date, then teacher, then as they were read. */
export function recordEntries<K extends RecordKind>(basis: Basis, rules: EntryRules<K>): readonly RecordEntry<K>[] {
  const { records, missing } = basis.assessment.ledger;
  const work: Work<K> = { basis, rules, verdicts: verdictsOf(basis), entries: [] };
  for (const record of records) if (record.kind === rules.kind) addRecord(work, record as LedgerRecord<K>);
  for (const value of missing) if (value.kind === rules.kind) addMissing(work, value);
  const { whole } = rules;
  return whole ? withFirstRows(sorted(work), ({ fields }) => whole(fields)) : sorted(work);
}

interface Work<K extends RecordKind> {
  readonly basis: Basis;
  readonly rules: EntryRules<K>;
  readonly verdicts: (metric: MetricId) => ReadonlyMap<string, Verdict>;
  readonly entries: RecordEntry<K>[];
}

/** What comes after every date. */
const UNDATED = '9999';

function sorted<K extends RecordKind>({ basis, rules, entries }: Work<K>): readonly RecordEntry<K>[] {
  const order = new Map(basis.teachers.map((teacher, index) => [teacher.id, index]));
  const dates = entries.map(({ fields }) => rules.date(fields) ?? UNDATED);
  const teachers = entries.map(({ teacher }) => (teacher === null ? order.size : (order.get(teacher.id) ?? order.size)));
  const compare = (a: number, b: number) => {
    const [x = '', y = ''] = [dates[a], dates[b]];
    if (x !== y) return x < y ? -1 : 1;
    return (teachers[a] ?? 0) - (teachers[b] ?? 0) || a - b;
  };
  return entries
    .map((_, index) => index)
    .sort(compare)
    .flatMap((index) => entries[index] ?? []);
}

function addRecord<K extends RecordKind>({ basis, rules, verdicts, entries }: Work<K>, record: LedgerRecord<K>): void {
  const { fields, people, source: place } = record;
  const source = place.cells[0];
  const amount = rules.amount(fields);
  const metric = rules.metric(fields);
  const byTeacher = metric === null ? null : verdicts(metric);
  const fieldOf = new Map<ListedTeacher, string>();
  let isFirst = true;
  for (const link of people) {
    if (!rules.people.includes(link.field)) continue;
    for (const { name, group, teacher } of namesOf(basis, link).filter(isNewIn(link.field, fieldOf))) {
      const verdict = teacher === null ? undefined : byTeacher?.get(`${record.id}|${teacher.id}`);
      const counting = verdict ? verdictCounting(verdict) : linkCounting(record, link);
      entries.push({
        basis,
        record,
        fields,
        name,
        group,
        teacher,
        field: link.field,
        amount: countedAmount(verdict, amount, isMeasured(teacher, metric)),
        counting,
        source,
        isFirst,
      });
      isFirst = false;
    }
  }
  if (!isFirst) return;
  const { name, group } = nobody(record, rules);
  const counting = standingCounting(record);
  entries.push({ basis, record, fields, name, group, teacher: null, field: null, amount, counting, source, isFirst });
}

/** Who leads a project and stands among its members too takes part once: in the field in which he stands first. */
function isNewIn(field: string, fieldOf: Map<ListedTeacher, string>): (named: Named) => boolean {
  return ({ teacher }) => {
    if (teacher === null) return true;
    const known = fieldOf.get(teacher) ?? field;
    fieldOf.set(teacher, known);
    return known === field;
  };
}

function countedAmount(verdict: Verdict | undefined, amount: number | null, measured: boolean): number | null {
  if (verdict?.kind === 'counted') return verdict.amount;
  return measured && !verdict ? 0 : amount;
}

/** Whether a metric has weighed the teacher's records: one that it does not speak of counts nothing in it. */
function isMeasured(teacher: ListedTeacher | null, metric: MetricId | null): boolean {
  return metric !== null && teacher?.teacher.metrics[metric] !== undefined;
}

type Named = Pick<RecordEntry<RecordKind>, 'name' | 'group' | 'teacher'>;

/** Whom a link means; a name that fits several teachers is a pending row of each. */
function namesOf(basis: Basis, link: PersonLink): readonly Named[] {
  const ids = link.kind === 'person' ? [link.person] : link.kind === 'ambiguous' ? link.candidates : [];
  const teachers = ids.flatMap((id) => basis.byId.get(id) ?? []);
  if (teachers.length === 0) return [{ name: label(link.name), group: '', teacher: null }];
  return teachers.map((teacher) => ({ name: teacher.name, group: teacher.group, teacher }));
}

function nobody<K extends RecordKind>(record: LedgerRecord<K>, rules: EntryRules<K>): Pick<Named, 'name' | 'group'> {
  const fields = record.fields as Readonly<Record<string, unknown>>;
  const written = rules.people.map((field) => fields[field]).find((value) => typeof value === 'string');
  const group = typeof fields['group'] === 'string' ? label(fields['group']) : '';
  return { name: typeof written === 'string' ? label(written) : '', group };
}

/** A cell of a summary that ought to hold a figure and cannot be read: a pending row, so that it is seen. */
function addMissing<K extends RecordKind>({ basis, entries }: Work<K>, value: MissingValue): void {
  const fields = value.fields as RecordFields[K];
  for (const link of value.people) {
    namesOf(basis, link).forEach((named, index) => {
      const rest = { field: link.field, amount: null, counting: PENDING, source: value.cell, isFirst: index === 0 };
      entries.push({ basis, record: null, fields, ...named, ...rest });
    });
  }
}
