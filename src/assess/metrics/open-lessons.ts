import type { MetricDefinition } from './metric-definition';
import { amountOf, metricOf, ofPart } from './metric-definition';

/** 公开课节数: one a record, or the count that is kept. */
export const openLessons: MetricDefinition = metricOf('open-lessons', { kind: 'open-lesson', people: ['teacher'] }, (entry) =>
  ofPart(amountOf(entry, 'count', entry.fields.count, 1), entry.fields.level),
);
