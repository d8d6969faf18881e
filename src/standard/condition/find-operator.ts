import type { Operator } from './condition';
import type { ConditionText } from './condition-text';
import { findPlain } from './condition-text';
import { OPERATOR_PATTERN, operatorOf, SIGNS } from './condition-words';

/** An operator in a statement: where it stands and how long it is. */
export interface FoundOperator {
  readonly at: number;
  readonly length: number;
  readonly operator: Operator;
}

/** The first sign of comparison outside of brackets and quotes, else the first word of comparison that something stands before. */
export function findOperator(text: ConditionText, only?: 'signs'): FoundOperator | null {
  const at = findPlain(text, 0, (place) => signAt(text, place) !== null);
  const sign = at === null ? null : signAt(text, at);
  if (at !== null && sign) return { at, ...sign };
  return only === 'signs' ? null : findWord(text);
}

function signAt({ signs }: ConditionText, at: number): Omit<FoundOperator, 'at'> | null {
  for (const [sign, operator] of SIGNS) if (signs.startsWith(sign, at)) return { length: sign.length, operator };
  return null;
}

function findWord(text: ConditionText): FoundOperator | null {
  const pattern = new RegExp(OPERATOR_PATTERN, 'y');
  const wordAt = (place: number) => {
    if (place === 0) return null;
    pattern.lastIndex = place;
    return pattern.exec(text.signs)?.[0] ?? null;
  };
  const at = findPlain(text, 0, (place) => wordAt(place) !== null);
  const word = at === null ? null : wordAt(at);
  const operator = word === null ? null : operatorOf(word);
  return at === null || word === null || operator === null ? null : { at, length: word.length, operator };
}
