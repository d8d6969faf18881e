import { attendanceMetrics } from './attendance';
import { awards } from './awards';
import { externalTrainingMetrics } from './external-training';
import { mentorObservations } from './mentor-observations';
import type { MetricDefinition } from './metric-definition';
import { observedLessons } from './observed-lessons';
import { openLessons } from './open-lessons';
import { projects } from './projects';
import { readingMetrics } from './reading';
import { trainingHoursMetrics } from './training-hours';
import { writingMetrics } from './writing';

/** Every metric of a teacher, in the contract's order. */
export const ALL_METRICS: readonly MetricDefinition[] = [
  ...trainingHoursMetrics,
  observedLessons,
  ...readingMetrics,
  ...writingMetrics,
  openLessons,
  projects,
  awards,
  ...externalTrainingMetrics,
  ...attendanceMetrics,
  mentorObservations,
];
