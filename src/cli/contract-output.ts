import type { FindingStatus } from '../assess/assessment';
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
}

export interface ContractTeacher {
  readonly name: string;
  readonly staffNumber?: string;
  readonly group?: string;
  /** Null where the metric cannot be determined; absent where no table speaks of it. */
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly findings: readonly ContractFinding[];
  readonly grade: string | null;
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
