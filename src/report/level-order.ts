import { LEVELS } from '../record/vocabulary';
import { LEVEL_WORDS, UNSTATED } from './words';

/** Levels as the sheets list them: from the highest to the lowest, what states none last. */
export const LEVEL_ORDER: readonly string[] = [...[...LEVELS].reverse().map((level) => LEVEL_WORDS[level]), UNSTATED];

/** Those of the levels that occur. */
export function levelsPresent(levels: readonly string[]): readonly string[] {
  return LEVEL_ORDER.filter((level) => levels.includes(level));
}
