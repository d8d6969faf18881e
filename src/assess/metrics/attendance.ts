import type { Mark } from '../../record/vocabulary';
import type { MetricDefinition } from './metric-definition';
import { metricOf } from './metric-definition';

/** 实到: late and early are there. */
export const PRESENT: readonly Mark[] = ['present', 'late', 'early'];
const LEAVE: readonly Mark[] = ['personal', 'sick'];

/** 考勤: how often one of the marks stands; 公假 is in none of them. */
function marked(id: string, marks: readonly Mark[]): MetricDefinition {
  return metricOf(id, { kind: 'attendance', people: ['teacher'] }, ({ fields }) =>
    fields.mark === undefined ? null : { amount: marks.includes(fields.mark) ? 1 : 0 },
  );
}

/** 应到 实到 请假 缺席 */
export const attendanceMetrics: readonly MetricDefinition[] = [
  marked('attendance.expected', [...PRESENT, ...LEAVE, 'absent']),
  marked('attendance.present', PRESENT),
  marked('attendance.leave', LEAVE),
  marked('attendance.absent', ['absent']),
];
