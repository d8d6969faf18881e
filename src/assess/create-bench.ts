import type { Ledger, PersonId } from '../ledger/ledger';
import type { Condition } from '../standard/condition/condition';
import { readTerms } from '../standard/condition/terms';
import type { SchoolCalendar } from '../standard/period';
import type { Metrics } from './assessment';
import { holdCondition } from './condition/hold-condition';
import type { Reach, ReachOf, Scope } from './condition/reach';
import { reachOf } from './condition/reach';
import { recordContext, recordFacts } from './condition/record-facts';
import type { Truth } from './condition/truth';
import { TRUE } from './condition/truth';
import type { JudgeInput } from './judge';
import { createCredits } from './credits/create-credits';
import { groupFacts } from './group-facts';
import { joinedOn } from './joined-on';
import type { LookUp } from './measure/counted-claims';
import type { Measurer } from './measure/measurer';
import { createMeasurer } from './measure/measurer';
import { usualCalendar } from '../standard/usual-calendar';
import type { Holds } from './measure/select-claims';
import type { Entries, Entry } from './metrics/entry';
import { ledgerEntries } from './metrics/entry';
import { plainContent } from './plain-content';
import type { SubjectRef } from './subject';
import { groupKey } from './subject';

/** 工作台: what judging any rule of one ledger needs, each made once. */
export interface Bench {
  readonly calendar: SchoolCalendar;
  readonly measurer: Measurer;
  readonly holds: Holds;
  readonly lookUp: LookUp;
  reach(scope: Scope, subject: SubjectRef): Reach;
  /** Whether a condition fits a teacher. */
  fits(condition: Condition, person: PersonId): Reach;
  /** The teachers of a group or of the school; of a teacher himself. */
  members(subject: SubjectRef): readonly PersonId[];
  /** The day on which somebody came to the school; null where the roster does not say. */
  joined(person: PersonId): string | null;
}

export function createBench({ ledger, standard, metrics }: JudgeInput): Bench {
  const { terms } = readTerms(standard.terms ?? []);
  const calendar = standard.calendar ?? usualCalendar(ledger.semester);
  const records = recordContext(ledger, terms);
  const people = new Map(ledger.people.map((person) => [person.id, person]));
  const holds = rememberingHolds((condition, entry) => holdCondition(condition, recordFacts(entry, records)));
  const lookUp: LookUp = (word, entry) => plainContent(recordFacts(entry, records).look(word));
  let entries: Entries | null = null;
  const measurer: Measurer = createMeasurer({
    ledger,
    entries: () => (entries ??= ledgerEntries(ledger)),
    holds,
    lookUp,
    metrics,
    credits: (...asked) => credits(...asked),
  });
  const reaches = new Map<PersonId, ReachOf>();
  const reachOfPerson = (id: PersonId): ReachOf => {
    const person = people.get(id);
    const known = reaches.get(id) ?? (person ? reachOf(person, { ...records, ...metricsOf(metrics.get(id)) }) : () => 'unknown' as const);
    reaches.set(id, known);
    return known;
  };
  const fits: Bench['fits'] = (condition, id) => reachOfPerson(id)({ scope: condition, exempt: null });
  const members: Bench['members'] = (subject) => ledger.people.filter((person) => isMember(person, subject)).map(({ id }) => id);
  const credits = createCredits({
    ledger,
    conversions: standard.conversions ?? [],
    calendar,
    claims: (...asked) => measurer.claims(...asked),
    holds,
    look: (word, entry) => recordFacts(entry, records).look(word),
    fits,
    members,
  });
  return {
    calendar,
    measurer,
    holds,
    lookUp,
    fits,
    reach: (scope, subject) =>
      subject.kind === 'teacher' ? reachOfPerson(subject.person)(scope) : reachOfGroup(scope, subject, ledger.semester),
    members,
    joined(id) {
      const person = people.get(id);
      return person ? joinedOn(person, ledger.semester) : null;
    },
  };
}

function isMember({ id, fields }: { readonly id: PersonId; readonly fields: { readonly group?: string } }, subject: SubjectRef): boolean {
  if (subject.kind === 'school') return true;
  if (subject.kind === 'teacher') return subject.person === id;
  return fields.group !== undefined && groupKey(fields.group) === groupKey(subject.name);
}

function metricsOf(metrics: Metrics | undefined): { readonly metrics?: Metrics } {
  return metrics ? { metrics } : {};
}

function reachOfGroup({ scope, exempt }: Scope, subject: SubjectRef, semester: Ledger['semester']): Reach {
  const facts = groupFacts(subject, semester);
  const fits: Truth = scope ? holdCondition(scope, facts) : TRUE;
  if (fits.kind === 'false') return 'outside';
  if (exempt && holdCondition(exempt, facts).kind === 'true') return 'exempt';
  return fits.kind === 'true' ? 'inside' : 'unknown';
}

/** Conditions are asked of the same records for every teacher of the ledger. */
function rememberingHolds(holds: Holds): Holds {
  const known = new WeakMap<Condition, WeakMap<Entry, Truth>>();
  return (condition, entry) => {
    const own = known.get(condition) ?? new WeakMap<Entry, Truth>();
    known.set(condition, own);
    const truth = own.get(entry) ?? holds(condition, entry);
    own.set(entry, truth);
    return truth;
  };
}
