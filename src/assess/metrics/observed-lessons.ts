import type { Entry } from './entry';
import type { MetricDefinition, Share } from './metric-definition';
import { amountOf, metricOf } from './metric-definition';

/** 听课节数 of one entry: 1 where no column counts lessons. A teacher's own lesson is none that was observed. */
export function lessonsOf(entry: Entry<'observation'>): Share {
  const share = amountOf(entry, 'lessons', entry.fields.lessons, 1);
  return isOwnLesson(entry) ? { ...share, leftOut: 'own-lesson' } : share;
}

function isOwnLesson({ people }: Entry<'observation'>): boolean {
  const observer = people.find(({ field }) => field === 'observer');
  if (observer?.kind !== 'person') return false;
  return people.some((link) => link.field === 'observed' && link.kind === 'person' && link.person === observer.person);
}

/** 听课节数 */
export const observedLessons: MetricDefinition = metricOf('observed-lessons', { kind: 'observation', people: ['observer'] }, lessonsOf);
