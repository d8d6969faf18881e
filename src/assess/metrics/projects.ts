import type { MetricDefinition } from './metric-definition';
import { metricOf } from './metric-definition';

/** 课题: those that name the teacher as leader or member. */
export const projects: MetricDefinition = metricOf('projects', { kind: 'project', people: ['leader', 'members'] }, () => ({ amount: 1 }));
