import type { MetricDefinition } from './metric-definition';
import { metricOf } from './metric-definition';

/** 获奖: those that name the teacher. */
export const awards: MetricDefinition = metricOf('awards', { kind: 'award', people: ['teachers'] }, () => ({ amount: 1 }));
