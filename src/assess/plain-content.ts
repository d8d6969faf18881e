import type { Fact } from './condition/facts';

/** What stands in a field, as a text or number that can be compared; null where nothing readable does. */
export function plainContent(fact: Fact): string | number | null {
  if (fact.kind !== 'value') return null;
  const { value } = fact;
  switch (value.as) {
    case 'number':
      return value.low === value.high ? value.low : null;
    case 'boolean':
      return value.is ? 1 : 0;
    case 'level':
      return value.level;
    case 'word':
      return value.word;
    case 'days':
      return value.span.first;
    case 'month':
      return value.month;
    case 'weekday':
      return value.weekday + 1;
    case 'text':
      return value.texts.join('、');
  }
}
