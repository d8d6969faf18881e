import { foldText } from '../../values/fold-text';
import type { Condition, Operand } from './condition';
import {
  AND,
  DAYS_BETWEEN,
  DAYS_OPERAND,
  DENIAL,
  HAS,
  HAVING,
  LIST,
  NOT,
  OPERATOR_PATTERN,
  OR,
  RANGE,
  TAILS,
  WRITTEN,
} from './condition-words';

/** The condition as a clerk writes it; reading it again gives the same condition. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
      return condition.of.map((part) => inBrackets(part, ['and', 'or'])).join(AND);
    case 'or':
      return condition.of.map((part) => inBrackets(part, ['or'])).join(OR);
    case 'not':
      return `${NOT}${condition.of.kind === 'term' ? printCondition(condition.of) : `(${printCondition(condition.of)})`}`;
    case 'has':
    case 'lacks':
      return `${HAS[condition.kind]} ${printWord(condition.word)}`;
    case 'term':
      return printWord(condition.word);
    case 'compare':
      return printComparison(condition);
  }
}

function inBrackets(part: Condition, kinds: readonly Condition['kind'][]): string {
  return kinds.includes(part.kind) ? `(${printCondition(part)})` : printCondition(part);
}

function printComparison({ operand, operator, values }: Extract<Condition, { kind: 'compare' }>): string {
  const sign = operator === 'contains' || operator === 'lacks' ? WRITTEN[operator] : operator;
  return `${printOperand(operand)}${sign}${values.map(printValue).join(LIST)}`;
}

function printOperand(operand: Operand): string {
  return operand.kind === 'field' ? printWord(operand.word) : `${DAYS_BETWEEN}(${printWord(operand.from)},${printWord(operand.to)})`;
}

/** Signs that cut a condition: comparisons, separators, quotes; and the words that join. */
const CUTTING = /[=≠<>≥≤≧≦⩾⩽!、,;“”「」"且或]|(?:^|[\s)])(?:and|or)(?:[\s(]|$)/i;
const COMPARING = new RegExp(OPERATOR_PATTERN);
const STROKE = /(?<!\d)\/|\/(?!\d)/;

/** A field, a term: in quotes where it would be read as something else. */
function printWord(word: string): string {
  const isRead = [DENIAL, HAVING, DAYS_OPERAND, COMPARING].some((pattern) => pattern.test(`${word} `));
  return isPlain(word) && !isRead ? word : inQuotes(word);
}

function printValue(word: string): string {
  const isRead = RANGE.test(word) || TAILS.some(([tail]) => tail.test(word)) || STROKE.test(word);
  return isPlain(word) && !isRead ? word : inQuotes(word);
}

function isPlain(word: string): boolean {
  if (word === '' || CUTTING.test(word) || word.startsWith('(')) return false;
  return foldText(word).replace(/\s+/g, ' ') === word && isBalanced(word);
}

function isBalanced(word: string): boolean {
  let depth = 0;
  for (const char of word) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function inQuotes(word: string): string {
  return /[“”]/.test(word) ? `"${word.replace(/["\uff02]/g, '$&$&')}"` : `“${word}”`;
}
