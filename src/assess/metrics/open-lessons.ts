import type { MetricDefinition } from './metric-definition';
import { amountOf, metricOf } from './metric-definition';

/** 公开课节数: one a record, or the count that is kept. */
export const openLessons: MetricDefinition = metricOf('open-lessons', { kind: 'open-lesson', people: ['teacher'] }, (entry) =>
  amountOf(entry, 'count', entry.fields.count, 1),
);
