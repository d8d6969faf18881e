import type { PresetExamples } from './example';
import { M_SCHOOL_EXAMPLES } from './m-school';
import { M_TEACHER_EXAMPLES } from './m-teachers';

export const M_EXAMPLES: PresetExamples = { preset: 'yongjia-90-hours', rules: { ...M_TEACHER_EXAMPLES, ...M_SCHOOL_EXAMPLES } };
