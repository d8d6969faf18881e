import type { Person } from '../ledger/ledger';
import { ARRIVED } from '../standard/words/derived-words';
import type { DateContext } from '../values/calendar-day';
import { foldTight } from '../values/fold-text';
import { daysIn } from './condition/wanted';

/** 到校时间: the day on which somebody began, at this school where the roster tells it, else at all; of a month its first. Null where it does not say. */
export function joinedOn({ fields }: Person, context: DateContext): string | null {
  const { joinedTeaching, evidence = {} } = fields;
  const [arrived] = Object.entries(evidence).flatMap(([heading, value]) =>
    ARRIVED.test(foldTight(heading)) && typeof value !== 'boolean' ? (daysIn(value, context) ?? []) : [],
  );
  if (arrived) return arrived.first;
  if (joinedTeaching === undefined) return null;
  return joinedTeaching.length === 7 ? `${joinedTeaching}-01` : joinedTeaching;
}
