import { A_EXAMPLES } from './a';
import { B_EXAMPLES } from './b';
import { C_EXAMPLES } from './c';
import { THREE_ONES_EXAMPLES } from './d';
import { H_EXAMPLES } from './h';
import type { PresetExamples } from './example';

/** 示例: of every rule of the presets, in the order of the systems. */
export const EXAMPLES: readonly PresetExamples[] = [A_EXAMPLES, B_EXAMPLES, C_EXAMPLES, THREE_ONES_EXAMPLES, H_EXAMPLES];
