/**
 * 级别: a level as a cell, heading or title states it. `parseLevel(cell, corrections)` → a `Level`; a person's corrections (word → level, with
 * or without 级) win. Text that names no level, or two: `cell/unknown-level`; a place that may be of two levels (`桂平市`) too, with what it
 * would usually be as suggestion. `levelIn(text)` is the same for text that need not speak of a level: null where it does not.
 */
import type { CellValue } from '../sheet/cell-value';
import { LEVELS, type Level } from '../record/vocabulary';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { LEVEL_NEUTRAL, LEVEL_WORDS } from './level-words';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';

export type LevelCorrections = Readonly<Record<string, Level>>;

interface LevelWord {
  readonly word: string;
  readonly level: Level | null;
}

const WORDS: readonly LevelWord[] = [
  ...LEVELS.flatMap((level) => LEVEL_WORDS[level].map((word) => ({ word, level }))),
  ...LEVEL_NEUTRAL.map((word) => ({ word, level: null })),
].sort((a, b) => b.word.length - a.word.length);

/** A named place: its level is the school's to say. */
const PLACE = /^[一-鿿]{2,}[市区]$/;

export function parseLevel(value: CellValue, corrections: LevelCorrections = {}): Parsed<Level> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const bare = bareWord(text.value);
  const corrected = correctedLevel(bare, corrections);
  if (corrected) return parsed(corrected);
  const level = soleLevel(bare);
  if (level && isPlace(bare)) return unreadable('cell/unknown-level', text.value, level);
  return level ? parsed(level) : unreadable('cell/unknown-level', text.value);
}

/** The level that a heading, title or other text speaks of with 级 or by a whole word (`县级公开课`, `校级`), else null. */
export function levelIn(text: string, corrections: LevelCorrections = {}): Level | null {
  const tight = foldTight(text);
  for (const [word, level] of Object.entries(corrections)) if (tight.includes(`${bareWord(word)}级`)) return level;
  const found = new Set<Level>();
  for (const match of tight.matchAll(/((?:(?!级)[一-鿿(、)/]){1,6})级/g)) {
    const level = endingLevel(match[1] ?? '');
    if (level) found.add(level);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** Without blanks, 级 and what stands around it: 市级以上 → 市. */
function bareWord(text: string): string {
  return foldTight(text)
    .replace(/(?:级别?|层面|层次)(?:\)|以上|及以上)*$/, (tail) => (tail.includes(')') ? ')' : ''))
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/级/g, '');
}

function correctedLevel(bare: string, corrections: LevelCorrections): Level | null {
  for (const [word, level] of Object.entries(corrections)) if (bareWord(word) === bare) return level;
  return null;
}

/** The one level that the text's words name; what stands in brackets behind only where nothing else does. */
function soleLevel(text: string): Level | null {
  const whole = WORDS.find(({ word }) => word === text);
  if (whole) return whole.level;
  const levels = levelsIn(text);
  const [only] = levels;
  return levels.size === 1 && only ? only : null;
}

function levelsIn(text: string): ReadonlySet<Level> {
  let rest = text;
  const found = new Set<Level>();
  for (const { word, level } of WORDS) {
    if (!rest.includes(word)) continue;
    if (level) found.add(level);
    rest = rest.replaceAll(word, '|');
  }
  return found;
}

/** The level of the last word before 级. */
function endingLevel(text: string): Level | null {
  return WORDS.find(({ word }) => text.endsWith(word))?.level ?? null;
}

function isPlace(text: string): boolean {
  return PLACE.test(text) && !WORDS.some(({ word }) => word === text);
}
