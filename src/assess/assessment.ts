import type { CellRange } from '../sheet/cell-address';
import type { Issue } from '../sheet/issue';
import type { Ledger, LeftOutReason, Person, PersonId, RecordId } from '../ledger/ledger';
import type { BrokenRule, MetricId, Rule, RuleId, Standard } from '../standard/rule';

/** A record that counts in a metric, and for how much. */
export interface Counted {
  readonly record: RecordId;
  readonly amount: number;
}

/** A record that counts less than it claims, or not at all, and why. */
export interface LeftOut {
  readonly record: RecordId;
  readonly reason: LeftOutReason;
  /** The record that it repeats, or that wins over it. */
  readonly other?: RecordId;
}

/** Something that might count and cannot be decided: an unreadable cell, a name that fits two people. */
export interface Pending {
  readonly cell: CellRange;
  readonly record?: RecordId;
  readonly code: string;
}

/** 指标: a teacher's figure, with everything that it rests on. */
export interface MetricValue {
  /** Null where it cannot be determined. */
  readonly value: number | null;
  /** What is certain: the sum of `counted`. */
  readonly known: number;
  readonly counted: readonly Counted[];
  readonly leftOut: readonly LeftOut[];
  readonly pending: readonly Pending[];
  /**
   * Records of a name that is not on the roster and may be a misspelling of this person's: nobody's until somebody confirms it, so in no
   * figure, but a rule that they could decide is undetermined.
   */
  readonly doubtful?: readonly (Pending & { readonly amount: number })[];
}

/** A metric that no table speaks of is absent. */
export type Metrics = Readonly<Record<MetricId, MetricValue>>;

export type FindingStatus = 'met' | 'unmet' | 'undetermined' | 'notApplicable';

/** Why a finding is undetermined or not applicable. */
export type FindingReason =
  'no-table' | 'unreadable' | 'unknown-person' | 'unknown-attribute' | 'out-of-scope' | 'no-total' | 'broken-rule';

/** 检查结果: what one rule says of one teacher, group or the school. */
export interface Finding {
  readonly rule: RuleId;
  readonly status: FindingStatus;
  /** Unrounded; null where unknown. For an undetermined finding `known` says what is certain. */
  readonly actual: number | null;
  readonly known: number;
  readonly required: number | null;
  /** required − actual where that is positive and known, else 0; null where unknown. */
  readonly gap: number | null;
  /** How `actual` lies outside a share's bounds. */
  readonly direction?: 'low' | 'high';
  readonly reason?: FindingReason;
  /** Records that the actual figure rests on. */
  readonly evidence: readonly RecordId[];
  readonly pending: readonly Pending[];
}

/** 总评 of a teacher: unmet when a requirement is; else undetermined when one is; else met; notApplicable when none applies. */
export interface TeacherAssessment {
  readonly person: Person;
  readonly metrics: Metrics;
  readonly findings: readonly Finding[];
  readonly status: FindingStatus;
}

/** The counts that a rate is made of; `rate` is met ÷ (met + unmet + undetermined), null where nobody is checked. */
export interface StatusCounts {
  readonly met: number;
  readonly unmet: number;
  readonly undetermined: number;
  readonly notApplicable: number;
  readonly rate: number | null;
}

/** 评估: a ledger held against a standard. */
export interface Assessment {
  readonly ledger: Ledger;
  readonly standard: Standard;
  readonly brokenRules: readonly BrokenRule[];
  /** Rules that were evaluated, in the standard's order. */
  readonly rules: readonly Rule[];
  /** In roster order. */
  readonly teachers: readonly TeacherAssessment[];
  readonly groups: readonly { readonly name: string; readonly members: readonly PersonId[]; readonly counts: StatusCounts }[];
  readonly counts: StatusCounts;
  readonly issues: readonly Issue[];
  /** When the workbook was read, as local ISO text `2025-01-10T09:30`. */
  readonly asOf: string;
}
