import { addDays } from '../../ledger/school-week';
import { followUpKind } from '../../standard/kinds/follow-up';
import { judgeBounds } from '../judge-bounds';
import type { JudgedRecord } from '../judge-records';
import { onceEach, rowsOf, valueOfJudged } from '../judge-records';
import type { Claim } from '../metrics/metric-definition';
import type { Judgement } from '../rule-evaluation';
import { evaluator, unjudged } from '../rule-evaluation';

const NO_LIMIT = 10_000;

/** Actual is how many of the records have their follower, required how many there are. A follower serves one record, the earliest that it fits. */
export const followUp = evaluator({
  ruleKind: followUpKind,
  judge({ of, by, within = NO_LIMIT, apart = 0, isBefore = false }, { claims }): Judgement {
    // What names no teacher (集体备课) is the group's.
    const [first, second] = [claims(of, {}), claims(by, {}) ?? claims(by, { ofGroup: true })];
    if (!first || !second) return unjudged('undetermined', 'no-table', null);
    const events = onceEach(rowsOf(first).rows);
    const followers = rowsOf(second);
    if (events.length === 0) return { ...unjudged('notApplicable', 'no-records', 0), basis: [valueOfJudged([])] };
    const free = new Set(followers.rows);
    const doubtful = [...followers.open, ...followers.rows.filter(({ entry }) => !entry.days)];
    const judged = inTime(events).map((claim): JudgedRecord => {
      const match = [...inTime([...free])].find((other) => isNear(claim, other, { within, apart, isBefore }) && sharesPerson(claim, other));
      if (match) for (const other of free) if (other.entry === match.entry) free.delete(other);
      const isOpen = !claim.entry.days || doubtful.some((other) => sharesPerson(claim, other));
      return { claim, answer: match ? 'yes' : isOpen ? 'open' : 'no' };
    });
    return judgeBounds({ atLeast: events.length }, valueOfJudged(judged));
  },
});

function inTime(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => (a.entry.days?.first ?? '').localeCompare(b.entry.days?.first ?? ''));
}

interface Distance {
  readonly within: number;
  readonly apart: number;
  readonly isBefore: boolean;
}

/** An event ends on its last day; what follows may happen on the same day, unless some days have to lie between. */
function isNear({ entry }: Claim, other: Claim, { within, apart, isBefore }: Distance): boolean {
  const [days, others] = [entry.days, other.entry.days];
  if (!days || !others) return false;
  if (isBefore) return others.last <= addDays(days.first, -apart) && others.last >= addDays(days.first, -within);
  return others.first >= addDays(days.last, apart) && others.first <= addDays(days.last, within);
}

/** Where both name people, one of them must be the same. */
function sharesPerson(a: Claim, b: Claim): boolean {
  const [own, other] = [idsOf(a), idsOf(b)];
  return own.length === 0 || other.length === 0 || own.some((id) => other.includes(id));
}

function idsOf({ entry }: Claim): readonly string[] {
  return entry.people.flatMap((link) => (link.kind === 'person' ? [link.person] : []));
}
