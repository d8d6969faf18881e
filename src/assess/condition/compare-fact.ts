import type { Operator } from '../../standard/condition/condition';
import type { DaySpan } from '../../ledger/school-week';
import { LEVELS } from '../../record/vocabulary';
import { serialDate } from '../../values/calendar-day';
import { compareOrder, compareSpans } from './compare-span';
import { compareText } from './compare-text';
import type { FactValue } from './facts';
import type { Truth } from './truth';
import { FALSE, not, TRUE, truthOf } from './truth';
import type { Wanted } from './wanted';

/** Whether a value stands so to the wanted ones, any of them (none of them, for ≠ and 不含); null where it cannot be said. */
export function compareFact(value: FactValue, operator: Operator, wanted: readonly Wanted[]): Truth | null {
  if (operator === '≠' || operator === 'lacks') {
    const equal = compareFact(value, operator === '≠' ? '=' : 'contains', wanted);
    return equal === null ? null : not(equal);
  }
  let isOpen = false;
  for (const one of wanted) {
    const truth = compareOne(value, operator, one);
    if (truth?.kind === 'true') return TRUE;
    isOpen ||= truth === null;
  }
  return isOpen ? null : FALSE;
}

function compareOne(value: FactValue, operator: Operator, wanted: Wanted): Truth | null {
  switch (value.as) {
    case 'number':
      return compareNumber(value, operator, wanted);
    case 'level': {
      const level = wanted.level();
      return level === null ? null : compareOrder(LEVELS.indexOf(value.level) - LEVELS.indexOf(level), operator);
    }
    case 'days':
      return compareDays(value.span, operator, wanted);
    case 'month':
      return compareMonth(value.month, operator, wanted);
    case 'boolean':
      return compareAnswer(value.is, operator, wanted);
    case 'word':
      return isEqual(operator, wanted.words(value.vocabulary).includes(value.word));
    case 'weekday':
      return wanted.weekdays().length === 0 ? null : isEqual(operator, wanted.weekdays().includes(value.weekday));
    case 'text':
      return compareText(value, operator, wanted);
  }
}

function compareAnswer(answer: boolean, operator: Operator, wanted: Wanted): Truth | null {
  const other = wanted.boolean();
  return other === null ? null : isEqual(operator, other === answer);
}

/** What has no order is equal or is not. */
function isEqual(operator: Operator, holds: boolean): Truth | null {
  return operator === '=' || operator === 'contains' ? truthOf(holds) : null;
}

/** A date in a column that no kind knows comes as its serial number. */
function compareNumber({ low, high }: { low: number; high: number }, operator: Operator, wanted: Wanted): Truth | null {
  const number = wanted.number();
  if (number !== null) return compareSpans({ low, high }, operator, { low: number, high: number });
  const day = low === high && low >= 10_000 ? serialDate(low) : null;
  if (day !== null && wanted.days()) return compareDays({ first: day, last: day }, operator, wanted);
  return low === high ? compareAnswer(low > 0, operator, wanted) : null;
}

function compareDays(span: DaySpan, operator: Operator, wanted: Wanted): Truth | null {
  const days = wanted.days();
  return days && compareSpans({ low: span.first, high: span.last }, operator, { low: days.first, high: days.last });
}

function compareMonth(month: string, operator: Operator, wanted: Wanted): Truth | null {
  const other = wanted.month();
  if (other === null) return null;
  if (typeof other === 'string') return compareSpans({ low: month, high: month }, operator, { low: other, high: other });
  return compareOrder(Number(month.slice(5)) - other, operator);
}
