import { CATEGORIES } from '../../record/vocabulary';
import type { Entries, Entry } from './entry';
import type { MetricDefinition, Share } from './metric-definition';
import { metricOf, ofPart } from './metric-definition';

const TEACHERS = { kind: 'training-hours', people: ['teacher'] } as const;

/** Hours that are not approved do not count; a row of a table without hours says nothing of them. */
function hoursOf(entry: Entry<'training-hours'>): Share | null {
  const { hours, approved } = entry.fields;
  if (hours === undefined && !entry.open.has('hours')) return null;
  if (approved === false) return { amount: hours ?? 0, leftOut: 'not-approved' };
  return hours === undefined ? { amount: null, field: 'hours' } : { amount: hours };
}

/** 学时: all hours, a summary's categories being parts of the whole. */
const trainingHours = metricOf('training-hours', TEACHERS, (entry) => {
  const share = hoursOf(entry);
  return share && ofPart(share, entry.fields.category);
});

/** 专题、实践、自主研修学时 */
const byCategory = CATEGORIES.map((category) =>
  metricOf(`training-hours.${category}`, TEACHERS, (entry) => (entry.fields.category === category ? hoursOf(entry) : null)),
);

const unclassifiedRows = metricOf('training-hours.unclassified', TEACHERS, (entry) =>
  entry.basis === 'row' && entry.fields.category === undefined ? hoursOf(entry) : null,
);

/** 未分类学时: of rows, where other hours of the ledger have a category. A summary's total is not unclassified, it is a whole. */
const unclassified: MetricDefinition = {
  id: unclassifiedRows.id,
  claims: (entries: Entries) =>
    entries('training-hours').some(({ fields }) => fields.category !== undefined) ? unclassifiedRows.claims(entries) : null,
};

export const trainingHoursMetrics: readonly MetricDefinition[] = [trainingHours, ...byCategory, unclassified];
