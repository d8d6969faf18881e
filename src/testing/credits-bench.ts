import type { ExampleCase } from '../assess/examples/example';
import type { MetricValue } from '../assess/assessment';
import { reachOf } from '../assess/condition/reach';
import { recordContext, recordFacts } from '../assess/condition/record-facts';
import { holdCondition } from '../assess/condition/hold-condition';
import { createCredits } from '../assess/credits/create-credits';
import { createMeasurer } from '../assess/measure/measurer';
import { usualCalendar } from '../standard/usual-calendar';
import { periodWindow } from '../assess/measure/window';
import { ledgerEntries } from '../assess/metrics/entry';
import type { SubjectRef } from '../assess/subject';
import { groupKey } from '../assess/subject';
import type { Ledger } from '../ledger/ledger';
import type { ConversionRow } from '../standard/conversion';
import { readTerms } from '../standard/condition/terms';
import type { Period, SchoolCalendar } from '../standard/period';
import { parseQuantity } from '../standard/quantity/parse-quantity';
import { exampleLedger } from './example-ledger';

/** What a test asks of conversions. */
export interface Question {
  readonly conversions: readonly ConversionRow[];
  /** A quantity of one term, `学分.讲座[级别=市级]`; absent is all of them. */
  readonly count?: string;
  /** A teacher's name, a group's, or the school (''); absent is 林一. */
  readonly of?: string;
  readonly period?: Period;
  readonly calendar?: SchoolCalendar;
}

/** The credits of somebody in a small ledger. */
export function creditsIn(example: ExampleCase, question: Question): MetricValue | null {
  return creditsOf(exampleLedger(example), question);
}

/** The credits of somebody in a ledger. */
export function creditsOf(
  ledger: Ledger,
  { conversions, count = '学分', of = '林一', period = 'semester', ...rest }: Question,
): MetricValue | null {
  const calendar = rest.calendar ?? usualCalendar(ledger.semester);
  const context = recordContext(ledger, readTerms([]).terms);
  const people = new Map(ledger.people.map((person) => [person.id, person]));
  const holds = (condition: Parameters<typeof holdCondition>[0], entry: Parameters<typeof recordFacts>[0]) =>
    holdCondition(condition, recordFacts(entry, context));
  const records = ledgerEntries(ledger);
  const measurer = createMeasurer({ ledger, entries: () => records, holds, lookUp: () => null, metrics: new Map(), credits: () => null });
  const credits = createCredits({
    ledger,
    conversions,
    calendar,
    claims: measurer.claims,
    holds,
    look: (word, entry) => recordFacts(entry, context).look(word),
    fits: (condition, id) => reachOf(people.get(id)!, context)({ scope: condition, exempt: null }),
    members: (subject) => ledger.people.filter((person) => isMember(person.fields.group, subject)).map(({ id }) => id),
  });
  const term = parseQuantity(count)?.terms[0];
  if (!term) throw new Error(`no quantity: ${count}`);
  const subject = subjectOf(of, ledger);
  return credits(term, {}, { subject, window: periodWindow(period, ledger.semester, calendar), isStep: false });
}

function isMember(group: string | undefined, subject: SubjectRef): boolean {
  return subject.kind === 'school' || (subject.kind === 'group' && group !== undefined && groupKey(group) === groupKey(subject.name));
}

function subjectOf(name: string, ledger: Ledger): SubjectRef {
  if (name === '') return { kind: 'school' };
  const person = ledger.people.find((each) => each.name === name);
  return person ? { kind: 'teacher', person: person.id } : { kind: 'group', name };
}
