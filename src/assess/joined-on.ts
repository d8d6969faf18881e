import type { Person } from '../ledger/ledger';

/** 到校时间: the day on which somebody began; of a month its first. Null where the roster does not say. */
export function joinedOn({ fields }: Person): string | null {
  const { joinedTeaching } = fields;
  if (joinedTeaching === undefined) return null;
  return joinedTeaching.length === 7 ? `${joinedTeaching}-01` : joinedTeaching;
}
