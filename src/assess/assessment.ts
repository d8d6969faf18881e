import type { CellRange } from '../sheet/cell-address';
import type { Issue } from '../sheet/issue';
import type { Ledger, LeftOutReason, Person, PersonId, RecordId } from '../ledger/ledger';
import type { MetricId } from '../standard/metric-id';
import type { Tier } from './tier';
import type { BrokenRule, ConsequenceKind, Rule, RuleId, Standard } from '../standard/rule';

/** A record that counts in a metric, and for how much. */
export interface Counted {
  readonly record: RecordId;
  readonly amount: number;
  /** What it would count if a cap or another record did not stand against it, and which of them does. */
  readonly claimed?: number;
  readonly reason?: LeftOutReason;
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
  /** What it is at most, where that is known though the value is not: no open question can bring more. */
  readonly most?: number;
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
  | 'no-table'
  | 'unreadable'
  | 'unknown-person'
  | 'unknown-attribute'
  | 'out-of-scope'
  | 'exempt'
  | 'no-total'
  | 'no-records' // nothing happened of which something is asked
  | 'not-due' // no week, month … of the period is over yet
  | 'not-ticked' // the checklist says nothing of it
  | 'broken-rule';

/** 分项, 逐期: what a rule says of one of its parts (a title on its list, a rule that it combines) or of one week, month …. */
export interface FindingPart {
  /** As the standard names it; of a step the window's id (`2024-10`, `week-5`). */
  readonly name: string;
  readonly status: FindingStatus;
  readonly actual: number | null;
  readonly required: number | null;
}

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
  readonly parts?: readonly FindingPart[];
  /** The weeks, months … in which it has to hold; the figures above are those of the one that decides. */
  readonly steps?: readonly FindingPart[];
  /** Records that the actual figure rests on. */
  readonly evidence: readonly RecordId[];
  readonly pending: readonly Pending[];
  /** 依据: the figures that it rests on, each with what counted, what did not and why. */
  readonly basis: readonly MetricValue[];
}

/** 总评 of a teacher: unmet when a requirement is; else undetermined when one is; else met; notApplicable when none applies. */
export interface TeacherAssessment {
  readonly person: Person;
  readonly metrics: Metrics;
  readonly findings: readonly Finding[];
  readonly status: FindingStatus;
  readonly tier: Tier | null;
  /** 考核等级 as the school has given it. */
  readonly grade: string | null;
  /** 后果 of rules that are not met. */
  readonly consequences: readonly ConsequenceKind[];
}

/** A subject's figures as far as its rules ask for them, and what they say. */
export interface SubjectAssessment {
  readonly metrics: Metrics;
  readonly findings: readonly Finding[];
}

/** 教研组: a group's own duties, and how its teachers do. */
export interface GroupAssessment extends SubjectAssessment {
  readonly name: string;
  readonly members: readonly PersonId[];
  readonly counts: StatusCounts;
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
  readonly groups: readonly GroupAssessment[];
  /** 全校: the school's own duties. */
  readonly school: SubjectAssessment;
  readonly counts: StatusCounts;
  readonly issues: readonly Issue[];
  /** When the workbook was read, as local ISO text `2025-01-10T09:30`. */
  readonly asOf: string;
}
