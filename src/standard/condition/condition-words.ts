import type { Operator } from './condition';

/** 且、或: the words that join conditions; a longer word stands before one that it begins with. */
export const CONNECTIVES: readonly (readonly [word: string, kind: 'and' | 'or'])[] = [
  ['并且', 'and'],
  ['而且', 'and'],
  ['且', 'and'],
  ['或者', 'or'],
  ['或', 'or'],
];
/** Latin words join where blanks or brackets stand around them. */
export const LATIN_CONNECTIVES: Readonly<Record<string, 'and' | 'or'>> = { and: 'and', or: 'or' };

/** Signs of comparison in half-width form, a longer one before one that it begins with. */
export const SIGNS: readonly (readonly [sign: string, operator: Operator])[] = [
  ['==', '='],
  ['!=', '≠'],
  ['<>', '≠'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['≠', '≠'],
  ['≥', '≥'],
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≤', '≤'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
];

/** Words of comparison (不足 and 满 only before a figure). 不低于 and 以上 include the number, 超过 and 不满 do not: 民法典 1259. */
const WORDS: Readonly<Record<Operator, readonly string[]>> = {
  '=': ['等于', '属于', ' 是 ', ' 为 '],
  '≠': ['不等于', '不属于', ' 不是 ', ' 不为 '],
  '>': ['大于', '多于', '高于', '超过'],
  '≥': ['大于等于', '大于或等于', '不小于', '不少于', '不低于', '至少', '满'],
  '<': ['小于', '少于', '低于', '不足', '不满', '未满'],
  '≤': ['小于等于', '小于或等于', '不大于', '不多于', '不高于', '不超过', '至多'],
  contains: ['包含', '包括', '含'],
  lacks: ['不包含', '不包括', '不含'],
};

const BEFORE_FIGURES: ReadonlySet<string> = new Set(['满', '不满', '未满', '不足']);
const FIGURE = '(?=\\s*[\\d零一二两三四五六七八九十百])';

const BY_WORD: ReadonlyMap<string, Operator> = new Map(
  Object.entries(WORDS).flatMap(([operator, words]) => words.map((word) => [word, operator as Operator] as const)),
);

/** All words of comparison as one pattern, longest first. */
export const OPERATOR_PATTERN = [...BY_WORD.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => (BEFORE_FIGURES.has(word) ? word + FIGURE : word))
  .join('|');

/** The operator that a word of comparison stands for. */
export function operatorOf(word: string): Operator | null {
  return BY_WORD.get(word) ?? null;
}

/** How an operator is written. */
export const WRITTEN = { contains: ' 含 ', lacks: ' 不含 ' } as const;
export const AND = ' 且 ';
export const OR = ' 或 ';
export const NOT = '非';
export const HAS = { has: '有', lacks: '无' } as const;
export const LIST = '、';
export const DAYS_BETWEEN = '间隔';

/** `非` and its Latin form before what they deny. */
export const DENIAL = /^(?:非(?:\s*)|not(?=[\s(])\s*)/i;
/** `有 照片`, `无(照片)`: parted from the word by a blank, a bracket or a quote. */
export const HAVING = /^(有|具有|无|没有)(?:\s+|(?=[("“「]))/;
export const LACKING: ReadonlySet<string> = new Set(['无', '没有']);
export const DAYS_OPERAND = /^间隔\s*\(/;

/** `=县级以上` is ≥县级, `=35以下` is ≤35, both included. */
export const TAILS: readonly (readonly [pattern: RegExp, operator: Operator])[] = [
  [/(?:\(含\)|及其?|含)?以上(?:\(含\))?$/, '≥'],
  [/(?:\(含\)|及其?|含)?(?:以下|以内)(?:\(含\))?$/, '≤'],
];
/** `=3~5`, `=3至5`: both included. */
export const RANGE = /^(\d+(?:\.\d+)?)\s*[~至]\s*(\d+(?:\.\d+)?)$/;
