import type { PresetExamples } from './example';
import { H_ACTIVITY_EXAMPLES } from './h-activities';
import { H_TEACHER_EXAMPLES } from './h-teachers';

export const H_EXAMPLES: PresetExamples = { preset: 'tangshan-2024', rules: { ...H_ACTIVITY_EXAMPLES, ...H_TEACHER_EXAMPLES } };
