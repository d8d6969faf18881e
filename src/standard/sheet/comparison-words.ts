import { vocabulary } from '../words/word-list';

/** 比较: how a figure is held against what is asked for. `between` has both edges inside, `about` a tolerance. */
export const COMPARISONS = ['≥', '>', '≤', '<', '=', 'between', 'about'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const COMPARISON_WORDS = vocabulary<Comparison>({
  '≥': ['≥', '>=', '≧', '不少于', '不低于', '至少', '达到', '以上', '满', '及以上', '不小于', '大于等于', '大于或等于'],
  '>': ['>', '多于', '大于', '超过', '高于'],
  '≤': ['≤', '<=', '≦', '不超过', '不多于', '至多', '不高于', '最多', '以下', '以内', '不大于', '小于等于', '小于或等于'],
  '<': ['<', '少于', '小于', '不足', '低于', '不满'],
  '=': ['=', '等于', '正好', '恰好', '为'],
  between: ['介于', '范围', '区间', '之间', '从…到…', '~'],
  about: ['约', '约占', '大约', '左右', '约为', '≈', '±'],
});

export const COMPARISON_CHOICES = COMPARISON_WORDS.choices;

/** Words that may stand before the figure itself (`不少于10节`), and behind it (`10节以上`), longest first. */
export const WORDS_BEFORE: readonly (readonly [string, Comparison])[] = Object.entries(COMPARISON_WORDS.words)
  .flatMap(([id, words]) => words.map((word) => [word, id as Comparison] as const))
  .filter(([word]) => !['以上', '及以上', '以下', '以内', '左右', '之间', '~', '±'].includes(word))
  .sort((a, b) => b[0].length - a[0].length);
export const WORDS_BEHIND: readonly (readonly [string, Comparison])[] = [
  ['及以上', '≥'],
  ['以上', '≥'],
  ['及以下', '≤'],
  ['以下', '≤'],
  ['以内', '≤'],
  ['左右', 'about'],
  ['之间', 'between'],
];
