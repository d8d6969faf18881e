import type { Standard } from './rule';
import { HOURS_AND_DUTIES } from './presets/24-hours-five-duties';
import { CHENGXI } from './presets/a-chengxi';
import { YONGJIA_24 } from './presets/b-yongjia-24';
import { PAIRS_SCHOOL } from './presets/c-pairs';
import { THREE_ONES } from './presets/d-three-ones';
import { XIAOHEAI } from './presets/e-xiaoheai';
import { SMALL_CLASS } from './presets/f-small-class';
import { TANGSHAN } from './presets/h-tangshan-2024';
import { LIFE_EDUCATION } from './presets/j-life-education';
import { ALL_CONTEST } from './presets/k-all-contest';
import { GOOD_TASKS } from './presets/l-good-tasks';
import { NINETY_HOURS } from './presets/m-90-hours';
import { GUANGDONG } from './presets/guangdong';
import { NEIJIANG } from './presets/neijiang';
import { SCHOOL_BASED_24 } from './presets/school-based-24';
import { SHANGHAI } from './presets/shanghai';
import { XUHUI } from './presets/xuhui';
import { ZHEJIANG } from './presets/zhejiang';

/** 预设: standards that come with the program, in the order in which they are offered. */
export const PRESETS: readonly Standard[] = [
  HOURS_AND_DUTIES,
  SCHOOL_BASED_24,
  CHENGXI,
  YONGJIA_24,
  PAIRS_SCHOOL,
  THREE_ONES,
  XIAOHEAI,
  SMALL_CLASS,
  TANGSHAN,
  LIFE_EDUCATION,
  ALL_CONTEST,
  GOOD_TASKS,
  NINETY_HOURS,
  SHANGHAI,
  ZHEJIANG,
  NEIJIANG,
  XUHUI,
  GUANGDONG,
];

/** The standard of a school that has not said anything yet. */
export const DEFAULT_PRESET: Standard = HOURS_AND_DUTIES;

export function presetById(id: string): Standard | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
