import type { PersonId } from '../../ledger/ledger';
import type { MetricId } from '../../standard/metric-id';
import type { CountingOptions, QuantityTerm } from '../../standard/quantity/quantity';
import type { MetricValue } from '../assessment';
import type { Place } from '../measure/measurer';
import { partnersOf } from '../measure/partners';
import { issueCodes } from '../metrics/compute-metrics';
import type { SubjectRef } from '../subject';
import type { ConversionItem } from './conversion-items';
import { readConversions } from './conversion-items';
import type { CreditsInput } from './credits-input';
import { NOBODY } from './credits-input';
import { createItemRecords } from './item-records';
import { mergeCredits } from './merge-credits';
import { personFigure } from './person-figure';

/** 学分 of a subject in a stretch of time; null for another metric, and where no table speaks of what is converted. */
export type Credits = (term: QuantityTerm, options: CountingOptions, place: Place) => MetricValue | null;

/**
 * 学时折算: `credits` is what all items give, `credits.<item>` what one gives (by id or name; `credits.course` is also the sum of `course.a`,
 * `course.b` …). A group's or the school's is the sum of its teachers' and of what is no teacher's. A condition chooses among the records after
 * they are converted: what a cap took from one, another does not get.
 */
export function createCredits(input: CreditsInput): Credits {
  const { items } = readConversions(input.conversions);
  const byId = new Map(items.map((item) => [item.id, item]));
  const records = createItemRecords(input);
  const codeOf = issueCodes(input.ledger.issues);
  const reckon = personFigure({ input, records, codeOf, item: (id) => byId.get(id) ?? null });
  return ({ metric, where }, options, place) => {
    const asked = itemsOf(metric, items);
    const evidence = options.evidence ?? null;
    const filter = { where, evidence, holds: input.holds };
    const figures = asked.flatMap((item) =>
      peopleAt(place.subject, options, input).map((person) => reckon({ item, place, person }, filter)),
    );
    return mergeCredits(figures, asked.length > 1 || where !== null || evidence !== null);
  };
}

function peopleAt(subject: SubjectRef, { whose = 'own' }: CountingOptions, { ledger, members }: CreditsInput): readonly PersonId[] {
  if (subject.kind !== 'teacher') return [...members(subject), NOBODY];
  return whose === 'own' ? [subject.person] : partnersOf(subject.person, whose, ledger);
}

function itemsOf(metric: MetricId, items: readonly ConversionItem[]): readonly ConversionItem[] {
  if (metric === 'credits') return items;
  if (!metric.startsWith('credits.')) return [];
  const wanted = metric.slice('credits.'.length);
  const own = items.filter(({ id }) => id === wanted || id.startsWith(`${wanted}.`));
  return own.length > 0 ? own : items.filter(({ name }) => name === wanted);
}
