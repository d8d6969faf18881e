import type { Condition } from '../../standard/condition/condition';
import type { MetricId } from '../../standard/metric-id';
import type { MetricValue } from '../assessment';
import type { Place } from '../measure/measurer';
import { issueCodes } from '../metrics/compute-metrics';
import type { ConversionItem } from './conversion-items';
import { readConversions } from './conversion-items';
import type { CreditsInput } from './credits-input';
import { NOBODY } from './credits-input';
import { createItemRecords } from './item-records';
import { mergeCredits } from './merge-credits';
import { personFigure } from './person-figure';

/** Which of the converted records are added up. */
export interface CreditsSelection {
  readonly where?: Condition | null;
  readonly evidence?: Condition | null;
}

/** 学分 of a subject in a stretch of time; null for another metric, and where no table speaks of what is converted. */
export type Credits = (metric: MetricId, place: Place, selection?: CreditsSelection) => MetricValue | null;

/**
 * 学时折算: `credits` is what all items give, `credits.<item>` what one gives (by id or name; `credits.course` is also the sum of `course.a`,
 * `course.b` …). A group's or the school's is the sum of its teachers' and of what is no teacher's.
 */
export function createCredits(input: CreditsInput): Credits {
  const { items } = readConversions(input.conversions);
  const byId = new Map(items.map((item) => [item.id, item]));
  const records = createItemRecords(input);
  const codeOf = issueCodes(input.ledger.issues);
  const reckon = personFigure({ input, records, codeOf, item: (id) => byId.get(id) ?? null });
  return (metric, place, { where = null, evidence = null } = {}) => {
    const asked = itemsOf(metric, items);
    const filter = { where, evidence, holds: input.holds };
    const people = place.subject.kind === 'teacher' ? [place.subject.person] : [...input.members(place.subject), NOBODY];
    const figures = asked.flatMap((item) => people.map((person) => reckon({ item, place, person }, filter)));
    return mergeCredits(figures, asked.length > 1 || where !== null || evidence !== null);
  };
}

function itemsOf(metric: MetricId, items: readonly ConversionItem[]): readonly ConversionItem[] {
  if (metric === 'credits') return items;
  if (!metric.startsWith('credits.')) return [];
  const wanted = metric.slice('credits.'.length);
  const own = items.filter(({ id }) => id === wanted || id.startsWith(`${wanted}.`));
  return own.length > 0 ? own : items.filter(({ name }) => name === wanted);
}
