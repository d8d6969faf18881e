import type { FindingPart, FindingReason, FindingStatus } from '../assess/assessment';
import type { Tier } from '../assess/tier';
import type { LeftOutReason } from '../ledger/ledger';
import type { ConsequenceKind } from '../standard/rule';
import type { Semester } from '../ledger/semester';
import type { RecordKind } from '../record/fields';
import type { Layout, Stated, TableKind } from '../recognise/table';
import type { IssueCode, Severity } from '../sheet/issue';

/** Cells of one sheet, `A5:H5` or several areas `F7,B7,F4`; the workbook is named where there are several. */
export interface ContractSource {
  readonly workbook?: string;
  readonly sheet: string;
  readonly range: string;
}

export interface ContractColumn {
  readonly column: string;
  readonly field: string;
  readonly kind?: RecordKind;
  readonly of?: Stated;
  readonly doubtful?: true;
}

export interface ContractTable {
  readonly workbook: string;
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  readonly layout: Layout;
  /** 1-based sheet rows. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ContractColumn[];
  readonly confidence: number;
  readonly doubtful?: true;
}

export type ContractRecord = Readonly<Record<string, unknown>> & { readonly source: ContractSource };

export interface ContractFinding {
  readonly rule: string;
  readonly status: FindingStatus;
  readonly actual: number | null;
  readonly required: number | null;
  readonly sources: readonly ContractSource[];
  /** Why it is undetermined or does not apply. */
  readonly reason?: FindingReason;
  /** The items, rules or quantities that it is made of. */
  readonly parts?: readonly FindingPart[];
  /** The weeks, months … in which it has to hold; actual and required are those of the one that decides. */
  readonly periods?: readonly FindingPart[];
  readonly evidence: ContractEvidence;
}

/** 依据: why a figure is what it is. */
export interface ContractEvidence {
  /** What each record counts for; where that is less than it would alone, what it would, and why. */
  readonly counted: readonly (ContractSource & { readonly amount: number; readonly claimed?: number; readonly reason?: LeftOutReason })[];
  readonly notCounted: readonly (ContractSource & { readonly reason: LeftOutReason; readonly other?: ContractSource })[];
  /** Cells that nobody can read, or that leave it open whose record it is. */
  readonly open: readonly { readonly workbook?: string; readonly sheet: string; readonly cell: string; readonly code: string }[];
}

export interface ContractTeacher {
  readonly name: string;
  readonly staffNumber?: string;
  readonly group?: string;
  readonly tier?: Tier;
  /** Null where the metric cannot be determined; absent where no table speaks of it. */
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly findings: readonly ContractFinding[];
  readonly grade: string | null;
  /** What follows from the rules that are not met. */
  readonly consequences?: readonly ConsequenceKind[];
}

export interface ContractIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly workbook?: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value?: string;
  readonly suggestion?: string;
}

/** The assessment as the batch command writes it: the one interface that outside checks read. */
export interface ContractOutput {
  readonly contract: 1;
  readonly semester: Semester;
  readonly tables: readonly ContractTable[];
  readonly records: Readonly<Partial<Record<RecordKind, readonly ContractRecord[]>>>;
  readonly teachers: readonly ContractTeacher[];
  readonly groups: readonly ContractPart[];
  readonly school: Omit<ContractPart, 'name'>;
  readonly issues: readonly ContractIssue[];
}

/** A group, or the school. */
export interface ContractPart {
  readonly name: string;
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly findings: readonly ContractFinding[];
}
