import type { Operator } from '../../standard/condition/condition';
import type { Truth } from './truth';
import { FALSE, not, TRUE } from './truth';

/** Something that lies between two bounds, both included: a number that is not certain, the days of a week. */
interface Between<T> {
  readonly low: T;
  readonly high: T;
}

/**
 * A figure or day within `fact` against a wanted span of them: equal is inside the span, greater is beyond its end (大于 9月 is October). Null where the
 * bounds allow both.
 */
export function compareSpans<T extends number | string>(fact: Between<T>, operator: Operator, wanted: Between<T>): Truth | null {
  switch (operator) {
    case '=':
    case 'contains':
      return lies(fact, wanted);
    case '≠':
    case 'lacks':
      return negated(lies(fact, wanted));
    case '≥':
      return reaches(fact, wanted);
    case '>':
      return exceeds(fact, wanted);
    case '<':
      return negated(reaches(fact, wanted));
    case '≤':
      return negated(exceeds(fact, wanted));
  }
}

function lies<T extends number | string>(fact: Between<T>, wanted: Between<T>): Truth | null {
  if (fact.low >= wanted.low && fact.high <= wanted.high) return TRUE;
  return fact.high < wanted.low || fact.low > wanted.high ? FALSE : null;
}

function reaches<T extends number | string>(fact: Between<T>, wanted: Between<T>): Truth | null {
  if (fact.low >= wanted.low) return TRUE;
  return fact.high < wanted.low ? FALSE : null;
}

function exceeds<T extends number | string>(fact: Between<T>, wanted: Between<T>): Truth | null {
  if (fact.low > wanted.high) return TRUE;
  return fact.high <= wanted.high ? FALSE : null;
}

function negated(truth: Truth | null): Truth | null {
  return truth === null ? null : not(truth);
}

/** An order of steps (levels, ranks) that is known: below 0, 0, above 0. */
export function compareOrder(difference: number, operator: Operator): Truth | null {
  return compareSpans({ low: difference, high: difference }, operator, { low: 0, high: 0 });
}
