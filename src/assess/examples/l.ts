import type { PresetExamples } from './example';
import { L_GRADE_EXAMPLES } from './l-grades';
import { L_SESSION_EXAMPLES } from './l-sessions';

export const L_EXAMPLES: PresetExamples = { preset: 'good-tasks', rules: { ...L_SESSION_EXAMPLES, ...L_GRADE_EXAMPLES } };
