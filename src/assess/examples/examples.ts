import type { PresetExamples } from './example';

/** 示例: of every rule of the presets, in the order of the systems. */
export const EXAMPLES: readonly PresetExamples[] = [];
