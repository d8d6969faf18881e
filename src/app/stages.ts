import type { Assessment } from '../assess/assessment';
import type { Exclusion } from '../ledger/exclude-records';
import type { Ledger } from '../ledger/ledger';
import type { Semester } from '../ledger/semester';
import type { Corrections } from '../recognise/corrections';
import type { Recognition } from '../recognise/table';
import type { IsoDate } from '../record/fields';
import type { ChecklistPlan } from '../report/checklist/plan-checklist';
import type { StandardPlan } from '../report/standard-sheet/plan-standard';
import type { WritePlan } from '../report/write-plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Standard } from '../standard/rule';
import type { ReadStandard } from '../standard/sheet/rows-to-standard';
import type { ReadText } from '../standard/text/parse-text';
import type { ReportOffer } from './session';

/** What a ledger is built with besides the workbooks. */
export interface LedgerInput {
  readonly semester?: Semester;
  readonly today: IsoDate;
  readonly corrections: Corrections;
}

/**
 * 各阶段: the pure stages between a snapshot and a plan, behind promises, so that they can be fetched when first needed, or run elsewhere than
 * on the screen's thread.
 */
export interface Stages {
  recognise(workbooks: readonly WorkbookSnapshot[], corrections: Corrections): Promise<Recognition>;
  buildLedger(workbooks: readonly WorkbookSnapshot[], recognition: Recognition, input: LedgerInput): Promise<Ledger>;
  assess(ledger: Ledger, standard: Standard, asOf: string): Promise<Assessment>;
  /** The standard that one of the workbooks keeps on its sheet 达标标准; null where none does. */
  ownStandard(workbooks: readonly WorkbookSnapshot[]): Promise<ReadStandard | null>;
  /** The standard with this id, or the one that everybody starts with. */
  standard(id: string | undefined): Promise<Standard>;
  /** What a person has taken out of the count on the data sheets. */
  exclusions(assessment: Assessment, target: WorkbookSnapshot): Promise<readonly Exclusion[]>;
  offerReports(assessment: Assessment, target: WorkbookSnapshot): Promise<readonly ReportOffer[]>;
  planStatistics(assessment: Assessment, target: WorkbookSnapshot, reports: readonly string[]): Promise<WritePlan>;
  /** `base` is the preset that the standard was made from. */
  planStandard(standard: Standard, target: WorkbookSnapshot, base: Standard | null): Promise<StandardPlan>;
  planChecklist(assessment: Assessment, target: WorkbookSnapshot): Promise<ChecklistPlan>;
  /** A standard as the text of a file. */
  standardText(standard: Standard): Promise<string>;
  readStandardText(text: string): Promise<ReadText>;
}
