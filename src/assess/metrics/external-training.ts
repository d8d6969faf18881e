import type { MetricDefinition } from './metric-definition';
import { metricOf } from './metric-definition';

const TEACHERS = { kind: 'external-training', people: ['teacher'] } as const;

/** 外派培训次数: rows that name the teacher; a summary's days, hours or costs are no trainings of their own. */
const externalTrainings = metricOf('external-trainings', TEACHERS, ({ basis }) => (basis === 'row' ? { amount: 1 } : null));

/** 外派培训学时 */
const externalTrainingHours = metricOf('external-training-hours', TEACHERS, ({ fields, open }) => {
  if (fields.hours !== undefined) return { amount: fields.hours };
  return open.has('hours') ? { amount: null, field: 'hours' } : null;
});

export const externalTrainingMetrics: readonly MetricDefinition[] = [externalTrainings, externalTrainingHours];
