/**
 * 学时类别: `parseCategory(text)` → the category that a cell's or heading's text speaks of: 专题、主题、集中、理论 → `thematic`; 实践、展示、观摩、案例、课例、竞赛、协作
 * → `practice`; 自主、自学、个人 → `self-study`. Null where it speaks of none, or of two that nothing tells apart (no issue is raised: hours
 * without a category are unclassified).
 */
import { CATEGORIES, type Category } from '../record/vocabulary';
import { CATEGORY_WORDS } from './category-words';
import { foldTight } from './fold-text';

/** A letter that a school gives a category (A类), with the order of the vocabulary. */
const LETTERED = /^([abc])类?$/i;

export function parseCategory(text: string): Category | null {
  const tight = foldTight(text);
  const letter = LETTERED.exec(tight)?.[1]?.toLowerCase();
  if (letter) return CATEGORIES['abc'.indexOf(letter)] ?? null;
  const found = CATEGORIES.flatMap((category) => firstWord(tight, category));
  // 主题研讨(课例) is what its first word says; 自主研修 wins wherever it stands, for 自主观摩 is done alone.
  const alone = found.find(({ category }) => category === 'self-study');
  if (alone && /自主|自学|自修/.test(tight)) return 'self-study';
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0]?.category ?? null;
}

function firstWord(text: string, category: Category): readonly { category: Category; at: number; length: number }[] {
  return CATEGORY_WORDS[category].flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [{ category, at, length: word.length }];
  });
}
