import type { Condition } from './condition/condition';
import { limitsKind } from './kinds/limits';
import type { Rule } from './rule';
import { derivedOf, weekdaysOf } from './words/derived-words';

/** 星期: the weekdays (0 is Monday) of which a record has to be if it is to count (每周一的班主任会); null where any day will do. */
export function askedWeekdays({ kind, params }: Rule): readonly number[] | null {
  const read = kind === limitsKind.kind ? limitsKind.read(params) : null;
  if (read?.kind !== 'read') return null;
  const asked = read.params.count.terms.map(({ where }) => where && weekdaysIn(where));
  return asked.every((days) => days !== null) ? asked.flat() : null;
}

function weekdaysIn(condition: Condition): readonly number[] | null {
  if (condition.kind === 'and') return condition.of.map(weekdaysIn).find((days) => days !== null) ?? null;
  if (condition.kind !== 'compare' || condition.operator !== '=' || condition.operand.kind !== 'field') return null;
  return derivedOf(condition.operand.word) === 'weekday' ? condition.values.flatMap(weekdaysOf) : null;
}
