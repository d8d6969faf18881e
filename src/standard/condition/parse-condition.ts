import type { Condition, Operand, Operator } from './condition';
import type { ConditionText } from './condition-text';
import { conditionText, connectiveAt, findPlain, slice, splitPlain, trimmed, wordOf } from './condition-text';
import { DENIAL, HAVING, LACKING, DAYS_OPERAND, RANGE, TAILS } from './condition-words';
import { findOperator } from './find-operator';

/** A text that was read as a condition, or the part of it that makes no sense. */
export type ParsedCondition = { readonly kind: 'read'; readonly condition: Condition } | { readonly kind: 'broken'; readonly at: string };

/** Thrown away at the top: where the text makes no sense. */
class Broken extends Error {
  constructor(readonly at: string) {
    super(at);
  }
}

/** Brackets and denials within each other; no clerk writes more. */
const DEEPEST = 40;

/**
 * 条件: `级别≥县级 且 (学科=语文、数学 或 有 照片)`. 且 binds stronger than 或; signs may be of either width. A word that holds a sign, a connective
 * or a separator stands in quotes: `“必读或选读”=必读`. Any text is answered, none throws.
 */
export function parseCondition(text: string): ParsedCondition {
  try {
    const whole = trimmed(conditionText(text));
    const { condition, end } = readJoined(whole, 0, 0);
    if (end < whole.signs.length) throw new Broken(whole.raw.slice(end));
    return { kind: 'read', condition };
  } catch (problem) {
    if (problem instanceof Broken) return { kind: 'broken', at: problem.at };
    throw problem;
  }
}

interface Read {
  readonly condition: Condition;
  /** The place behind it. */
  readonly end: number;
}

/** Conditions joined by 且 and 或, up to a closing bracket or the end. */
function readJoined(text: ConditionText, from: number, depth: number): Read {
  const either: Condition[] = [];
  let all: Condition[] = [];
  let at = from;
  for (;;) {
    const { condition, end } = readOne(text, skipBlanks(text, at), depth);
    all.push(condition);
    at = skipBlanks(text, end);
    const connective = connectiveAt(text, at);
    if (connective?.kind !== 'and') {
      either.push(joined('and', all));
      all = [];
    }
    if (!connective) return { condition: joined('or', either), end: at };
    at += connective.length;
  }
}

function joined(kind: 'and' | 'or', of: readonly Condition[]): Condition {
  const [only] = of;
  return only && of.length === 1 ? only : { kind, of };
}

function skipBlanks({ signs }: ConditionText, at: number): number {
  let next = at;
  while (signs.charAt(next) === ' ') next += 1;
  return next;
}

/** A denial, a bracket, or one statement. */
function readOne(text: ConditionText, at: number, depth: number): Read {
  if (depth > DEEPEST) throw new Broken(text.raw.slice(at));
  const denial = DENIAL.exec(text.signs.slice(at, at + 200));
  if (denial) {
    const { condition, end } = readOne(text, at + denial[0].length, depth + 1);
    return { condition: { kind: 'not', of: condition }, end };
  }
  if (text.signs.charAt(at) === '(') {
    const { condition, end } = readJoined(text, at + 1, depth + 1);
    if (text.signs.charAt(end) !== ')') throw new Broken(text.raw.slice(at));
    return { condition, end: end + 1 };
  }
  const end = findPlain(text, at, (place) => connectiveAt(text, place) !== null);
  if (end === null) throw new Broken(text.raw.slice(at));
  return { condition: readStatement(trimmed(slice(text, at, end)), text.raw.slice(at)), end };
}

/** A comparison, 有 or 无 something, or a term. `rest` says where it was, should it be empty. */
function readStatement(text: ConditionText, rest: string): Condition {
  if (text.signs === '') throw new Broken(rest);
  const found = findOperator(text);
  if (found) return comparison(text, found);
  const having = HAVING.exec(text.signs);
  if (having) {
    const kind = LACKING.has(having[1] ?? '') ? 'lacks' : 'has';
    const of = wordsOf(withoutBrackets(slice(text, having[0].length)));
    return joined(
      'and',
      of.map(({ word }) => ({ kind, word })),
    );
  }
  return joined(
    'or',
    wordsOf(text).map(({ word }) => ({ kind: 'term', word })),
  );
}

function withoutBrackets(text: ConditionText): ConditionText {
  const inner = trimmed(text);
  const isWhole = inner.signs.startsWith('(') && findPlain(inner, 1, () => false) === inner.signs.length - 1;
  return isWhole ? trimmed(slice(inner, 1, -1)) : inner;
}

function comparison(text: ConditionText, { at, length, operator }: { at: number; length: number; operator: Operator }): Condition {
  const operand = operandOf(trimmed(slice(text, 0, at)), text);
  const right = trimmed(slice(text, at + length));
  if (findOperator(right, 'signs')) throw new Broken(text.raw);
  const values = wordsOf(right, isValueSeparator(right));
  const [only] = values;
  if (operator === '=' && only && values.length === 1 && !only.isQuoted) return usualReading(operand, only.word);
  return { kind: 'compare', operand, operator, values: values.map(({ word }) => word) };
}

/** `=县级以上` and `=3~5` say an order. */
function usualReading(operand: Operand, value: string): Condition {
  const compare = (operator: Operator, of: string): Condition => ({ kind: 'compare', operand, operator, values: [of] });
  const [, low, high] = RANGE.exec(value) ?? [];
  if (low !== undefined && high !== undefined) return { kind: 'and', of: [compare('≥', low), compare('≤', high)] };
  for (const [tail, operator] of TAILS) {
    const bare = value.replace(tail, '').trim();
    if (bare !== '' && bare !== value) return compare(operator, bare);
  }
  return compare('=', value);
}

function operandOf(text: ConditionText, whole: ConditionText): Operand {
  if (text.signs === '') throw new Broken(whole.raw);
  const days = DAYS_OPERAND.exec(text.signs);
  if (!days || !text.signs.endsWith(')')) return { kind: 'field', word: wordOf(text).word };
  const [from, to, ...more] = wordsOf(trimmed(slice(text, days[0].length, -1)));
  if (!from || !to || more.length > 0) throw new Broken(text.raw);
  return { kind: 'days', from: from.word, to: to.word };
}

/** The words of a list, none of them empty unless it stands in quotes. */
function wordsOf(
  text: ConditionText,
  isSeparator = isListSeparator(text),
): readonly { readonly word: string; readonly isQuoted: boolean }[] {
  const words = splitPlain(text, isSeparator)?.map(wordOf);
  if (!words || words.some(({ word, isQuoted }) => word === '' && !isQuoted)) throw new Broken(text.raw);
  return words;
}

function isListSeparator({ signs }: ConditionText): (at: number) => boolean {
  return (at) => /[、,;，]/.test(signs.charAt(at));
}

/** A stroke parts values, unless it parts the figures of a date. */
function isValueSeparator(text: ConditionText): (at: number) => boolean {
  const isSeparator = isListSeparator(text);
  const isStroke = (at: number) => text.signs.charAt(at) === '/' && !/\d\/\d/.test(text.signs.slice(Math.max(0, at - 1), at + 2));
  return (at) => isSeparator(at) || isStroke(at);
}
