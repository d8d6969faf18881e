import type { PresetExamples } from './example';
import { J_COURSE_EXAMPLES } from './j-courses';
import { J_STATION_EXAMPLES } from './j-stations';

export const J_EXAMPLES: PresetExamples = { preset: 'life-education', rules: { ...J_COURSE_EXAMPLES, ...J_STATION_EXAMPLES } };
