import type { Ledger } from '../../ledger/ledger';
import type { Condition } from '../../standard/condition/condition';
import type { MetricId } from '../../standard/metric-id';
import type { Counting, CountingOptions, Quantity, QuantityTerm } from '../../standard/quantity/quantity';
import type { Metrics, MetricValue } from '../assessment';
import { ALL_METRICS } from '../metrics/all-metrics';
import { issueCodes } from '../metrics/compute-metrics';
import type { Entries } from '../metrics/entry';
import { FURTHER_METRICS } from '../metrics/further-metrics';
import type { Claim } from '../metrics/metric-definition';
import { haveRows, tallyOf } from '../metrics/tally';
import type { SubjectRef } from '../subject';
import type { LookUp } from './counted-claims';
import { countedClaims } from './counted-claims';
import { greatestValue, mergeValues } from './merge-values';
import { partnersOf } from './partners';
import { searchesTitles } from './searched-title';
import type { Holds } from './select-claims';
import { selectClaims } from './select-claims';
import type { SubjectClaims } from './subject-claims';
import { subjectClaims } from './subject-claims';
import type { Window } from './window';

/** Where and when a quantity is counted. */
export interface Place {
  readonly subject: SubjectRef;
  readonly window: Window;
  /** One of several steps of a period: what lies out of it is not listed as left out. */
  readonly isStep: boolean;
}

/** 统计: any quantity, of anybody, in any stretch of time. Null is: no table speaks of it. */
export interface Measurer {
  figure(quantity: Quantity, options: CountingOptions, place: Place): MetricValue | null;
  /** The claims behind a figure before they are added up, left-out ones included. */
  claims(quantity: Quantity, options: CountingOptions, place: Place): readonly Claim[] | null;
}

export interface MeasurerInput {
  readonly ledger: Ledger;
  /** The ledger's records as metrics read them, made when the first is asked for. */
  readonly entries: () => Entries;
  readonly holds: Holds;
  readonly lookUp: LookUp;
  /** Figures of teachers over the semester that are known already. */
  readonly metrics: ReadonlyMap<string, Metrics>;
  /** 学分: the figures of conversion tables. */
  readonly credits: (term: QuantityTerm, options: CountingOptions, place: Place) => MetricValue | null;
}

interface Spoken {
  readonly all: readonly Claim[];
  readonly of: SubjectClaims;
  readonly hasRows: boolean;
  readonly only?: ReadonlySet<string>;
}

const AMOUNT: Counting = { kind: 'amount' };

export function createMeasurer(input: MeasurerInput): Measurer {
  const { ledger, entries, holds, lookUp } = input;
  const spoken = new Map<MetricId, Spoken | null>();
  const named = new Map<Condition, boolean>();
  const codeOf = issueCodes(ledger.issues);

  const spokenOf = (metric: MetricId): Spoken | null => {
    const known = spoken.get(metric);
    if (known !== undefined) return known;
    const claims = DEFINITIONS.get(metric)?.claims(entries()) ?? null;
    const own = claims && { ...claims, all: claims.claims, of: subjectClaims(claims.claims, ledger), hasRows: haveRows(claims.claims) };
    spoken.set(metric, own);
    return own;
  };

  /** Of a teacher only: what a school's own log of activities does not name has not taken place. */
  const isNamed = (own: Spoken, where: Condition): boolean => {
    const known =
      named.get(where) ?? own.all.some(({ entry }) => !searchesTitles(where, entry.kind) || holds(where, entry).kind !== 'false');
    named.set(where, known);
    return known;
  };

  const claimsOf = ({ metric, where }: QuantityTerm, options: CountingOptions, place: Place): readonly Claim[] | null => {
    const own = spokenOf(metric);
    const subjects = subjectsOf(place.subject, options, ledger);
    if (!own || !speaksOf(metric, subjects)) return null;
    if (where && place.subject.kind === 'teacher' && !isNamed(own, where)) return null;
    if (place.subject.kind === 'teacher' && own.only && !own.only.has(place.subject.person)) return null;
    const claims = subjects.flatMap((subject) => own.of(subject));
    const { window, isStep } = place;
    const selected = selectClaims(claims, { where, evidence: options.evidence ?? null, window, listsOutside: !isStep }, holds);
    return countedClaims(selected, options.counting ?? AMOUNT, place.subject, lookUp);
  };

  const termValue = (term: QuantityTerm, options: CountingOptions, place: Place): MetricValue | null => {
    if (isCredits(term.metric)) return input.credits(term, options, place);
    const ready = isPlain(term, options, place, ledger) ? input.metrics.get(personOf(place.subject)) : undefined;
    if (ready?.[term.metric]) return ready[term.metric] ?? null;
    const claims = claimsOf(term, options, place);
    if (!claims) return null;
    const { value } = tallyOf(claims, spokenOf(term.metric)?.hasRows ?? false, codeOf);
    return options.counting?.kind === 'greatest' ? greatestValue(value) : value;
  };

  return {
    figure: ({ terms }, options, place) => mergeValues(terms.map((term) => termValue(term, options, place))),
    claims({ terms }, options, place) {
      const all = terms.map((term) => claimsOf(term, options, place)).filter((claims) => claims !== null);
      return all.length === 0 ? null : all.flat();
    },
  };
}

const DEFINITIONS = new Map([...ALL_METRICS, ...FURTHER_METRICS].map((definition) => [definition.id, definition]));

function speaksOf(metric: MetricId, subjects: readonly SubjectRef[]): boolean {
  return !DEFINITIONS.get(metric)?.isNobodys || subjects.every(({ kind }) => kind !== 'teacher');
}

function isCredits(metric: MetricId): boolean {
  return metric === 'credits' || metric.startsWith('credits.');
}

function personOf(subject: SubjectRef): string {
  return subject.kind === 'teacher' ? subject.person : '';
}

/** Whether it is a figure that every teacher has anyway. */
function isPlain({ where }: QuantityTerm, { evidence, counting, whose }: CountingOptions, place: Place, { semester }: Ledger): boolean {
  const isAll = where === null && !evidence && (counting?.kind ?? 'amount') === 'amount' && (whose ?? 'own') === 'own';
  return isAll && place.subject.kind === 'teacher' && place.window.id === semester.id && !place.isStep;
}

function subjectsOf(subject: SubjectRef, { whose = 'own', ofGroup }: CountingOptions, ledger: Ledger): readonly SubjectRef[] {
  if (subject.kind !== 'teacher') return [subject];
  if (ofGroup) {
    const group = ledger.people.find(({ id }) => id === subject.person)?.fields.group;
    return group === undefined ? [] : [{ kind: 'group', name: group }];
  }
  if (whose === 'own') return [subject];
  return partnersOf(subject.person, whose, ledger).map((person) => ({ kind: 'teacher', person }));
}
