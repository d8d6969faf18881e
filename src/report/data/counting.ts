import type { LedgerRecord, LeftOutReason, PersonLink } from '../../ledger/ledger';
import { COUNTED, LEFT_OUT_WORDS, UNREADABLE } from '../words';
import type { Verdict } from './verdicts';

/** 计入 and 未计入原因 of a row. */
export interface Counting {
  readonly counted: string;
  readonly reason: string | null;
}

const COUNTS: Counting = { counted: COUNTED.yes, reason: null };
export const PENDING: Counting = { counted: COUNTED.pending, reason: UNREADABLE };
export const EXCLUDED = leftOut('excluded');

function leftOut(reason: LeftOutReason): Counting {
  return { counted: COUNTED.no, reason: LEFT_OUT_WORDS[reason] };
}

/** What the metric of a record made of it. */
export function verdictCounting(verdict: Verdict): Counting {
  if (verdict.kind === 'counted') return COUNTS;
  return verdict.kind === 'pending' ? PENDING : leftOut(verdict.reason);
}

/** What the ledger says of a record that no metric speaks of. */
export function standingCounting({ standing }: LedgerRecord): Counting {
  if (standing.kind === 'counts') return COUNTS;
  return standing.kind === 'pending' ? PENDING : leftOut(standing.reason);
}

/** The same for one of its people: nobody's record does not count, that of one of two namesakes is pending. */
export function linkCounting(record: LedgerRecord, link: PersonLink): Counting {
  if (record.standing.kind !== 'counts' || link.kind === 'person') return standingCounting(record);
  return link.kind === 'unknown' ? leftOut('off-roster') : PENDING;
}
