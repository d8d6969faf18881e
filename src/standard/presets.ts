import type { Standard } from './rule';
import { HOURS_AND_DUTIES } from './presets/24-hours-five-duties';
import { SCHOOL_BASED_24 } from './presets/school-based-24';

/** 预设: standards that come with the program, in the order in which they are offered. */
export const PRESETS: readonly Standard[] = [HOURS_AND_DUTIES, SCHOOL_BASED_24];

/** The standard of a school that has not said anything yet. */
export const DEFAULT_PRESET: Standard = HOURS_AND_DUTIES;

export function presetById(id: string): Standard | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
