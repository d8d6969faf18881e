import { excludeRecords } from '../ledger/exclude-records';
import { semesterOf } from '../ledger/semester';
import type { Assessment } from '../assess/assessment';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Standard } from '../standard/rule';
import type { ReadStandard } from '../standard/sheet/rows-to-standard';
import type { Progress, WorkbookPort } from '../workbook/port';
import type { Memory } from './memory';
import type { Patience } from './patience';
import { withPatience } from './patience';
import type { CheckStep } from './session';
import type { Stages } from './stages';
import { parseMemory } from './stored-memory';

export interface CheckInput {
  readonly workbooks: readonly WorkbookPort[];
  readonly stages: Stages;
  /** A standard given from outside wins over the workbook's own sheet 达标标准, which wins over the remembered one. */
  readonly standard: Standard | null;
  /** Local time of the check, `2025-01-10T09:30`. */
  readonly asOf: string;
  readonly patience: Patience;
  readonly onStep: (step: CheckStep, progress: Progress | null) => void;
}

export interface CheckResult {
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly memory: Memory;
  readonly assessment: Assessment;
  /** What the sheet 达标标准 said, where the check went by it. */
  readonly ownStandard: ReadStandard | null;
}

/** 检查: reads every workbook and holds what it says against the standard. It stops at the next stage once the signal is aborted. */
export async function runCheck(input: CheckInput): Promise<CheckResult> {
  const { stages, asOf, patience } = input;
  const step = async (name: CheckStep) => {
    input.onStep(name, null);
    // The screen paints, and a click on 取消 arrives, between two stages.
    await patience.pause(0, patience.signal);
    patience.signal.throwIfAborted();
  };

  await step('read');
  const snapshots = await readAll(input);
  const memory = parseMemory(snapshots[0]?.memory ?? null);
  await step('tables');
  const recognition = await stages.recognise(snapshots, memory.corrections);
  await step('names');
  const semester = memory.semester === undefined ? null : semesterOf(memory.semester);
  const ledger = await stages.buildLedger(snapshots, recognition, {
    ...(semester ? { semester } : {}),
    today: asOf.slice(0, 10),
    corrections: memory.corrections,
  });
  await step('assess');
  const ownStandard = input.standard ? null : await stages.ownStandard(snapshots);
  const standard = input.standard ?? ownStandard?.standard ?? (await stages.standard(memory.standard));
  const first = await stages.assess(ledger, standard, asOf);
  const assessed = await withoutExcluded(first, snapshots[0], stages);
  const assessment = { ...assessed, brokenRules: [...(ownStandard?.broken ?? []), ...assessed.brokenRules] };
  patience.signal.throwIfAborted();
  return { snapshots, memory, assessment, ownStandard };
}

/** 校方排除: what a person has taken out of the count on our data sheets is out of the check too. */
async function withoutExcluded(assessment: Assessment, target: WorkbookSnapshot | undefined, stages: Stages): Promise<Assessment> {
  if (!target?.sheets.some(({ mark }) => mark !== null)) return assessment;
  const exclusions = await stages.exclusions(assessment, target);
  const { ledger, standard, asOf } = assessment;
  return exclusions.length === 0 ? assessment : stages.assess(excludeRecords(ledger, exclusions), standard, asOf);
}

async function readAll({ workbooks, patience, onStep }: CheckInput): Promise<readonly WorkbookSnapshot[]> {
  const snapshots: WorkbookSnapshot[] = [];
  for (const workbook of workbooks) {
    const options = { signal: patience.signal, onProgress: (progress: Progress) => onStep('read', progress) };
    snapshots.push(await withPatience(() => workbook.read(options), patience));
  }
  return snapshots;
}
