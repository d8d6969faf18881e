import type { Ledger, PersonId } from '../ledger/ledger';
import type { RuleId, Standard } from '../standard/rule';
import type { Finding, Metrics } from './assessment';
import type { UsableRule } from './rule-book';
import type { SubjectRef } from './subject';

/** What a rule says of a subject. */
export type Judge = (rule: RuleId, subject: SubjectRef) => Finding;

export interface JudgeInput {
  readonly ledger: Ledger;
  readonly standard: Standard;
  readonly metrics: ReadonlyMap<PersonId, Metrics>;
  /** Local ISO text of the check. */
  readonly asOf: string;
  readonly rules: readonly UsableRule[];
}
