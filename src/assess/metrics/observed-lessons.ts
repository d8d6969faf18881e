import type { Entry } from './entry';
import type { MetricDefinition, Share } from './metric-definition';
import { amountOf, metricOf } from './metric-definition';

/** 听课节数 of one entry: 1 where no column counts lessons. A teacher's own lesson is none that was observed. */
export function lessonsOf(entry: Entry<'observation'>): Share {
  const share = amountOf(entry, 'lessons', entry.fields.lessons, 1);
  return isOwnLesson(entry) ? { ...share, leftOut: 'own-lesson' } : share;
}

function isOwnLesson({ people }: Entry<'observation'>): boolean {
  const [observer, observed] = [people.find(({ field }) => field === 'observer'), people.find(({ field }) => field === 'observed')];
  return observer?.kind === 'person' && observed?.kind === 'person' && observer.person === observed.person;
}

/** 听课节数 */
export const observedLessons: MetricDefinition = metricOf('observed-lessons', { kind: 'observation', people: ['observer'] }, lessonsOf);
