import { A_EXAMPLES } from './a';
import { B_EXAMPLES } from './b';
import { C_EXAMPLES } from './c';
import { THREE_ONES_EXAMPLES } from './d';
import { XIAOHEAI_EXAMPLES } from './e';
import { H_EXAMPLES } from './h';
import type { PresetExamples } from './example';
import { SMALL_CLASS_EXAMPLES } from './f';
import { J_EXAMPLES } from './j';
import { K_EXAMPLES } from './k';
import { L_EXAMPLES } from './l';
import { M_EXAMPLES } from './m';

/** 示例: of every rule of the presets, in the order of the systems. */
export const EXAMPLES: readonly PresetExamples[] = [
  A_EXAMPLES,
  B_EXAMPLES,
  C_EXAMPLES,
  THREE_ONES_EXAMPLES,
  XIAOHEAI_EXAMPLES,
  SMALL_CLASS_EXAMPLES,
  H_EXAMPLES,
  J_EXAMPLES,
  K_EXAMPLES,
  L_EXAMPLES,
  M_EXAMPLES,
];
