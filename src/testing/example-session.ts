import { assess } from '../assess/assess';
import type { Assessment } from '../assess/assessment';
import { fixedClock } from '../app/clock';
import { createSession } from '../app/create-session';
import type { Pause } from '../app/patience';
import type { ReportOffer, Session } from '../app/session';
import type { Stages } from '../app/stages';
import { planChecklist } from '../report/checklist/plan-checklist';
import { planStandard } from '../report/standard-sheet/plan-standard';
import type { WritePlan } from '../report/write-plan';
import type { CellRange } from '../sheet/cell-address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { parseStandardText } from '../standard/text/parse-text';
import { standardToText } from '../standard/text/print-text';
import type { Receipt, WorkbookPort, WorkOptions } from '../workbook/port';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from './worked-example';
import { plannedSheet, writePlan } from './write-plan-builder';

/** A workbook that hands out a snapshot and keeps what was done with it. */
export interface RecordingWorkbook extends WorkbookPort {
  readonly revealed: CellRange[];
  readonly applied: WritePlan[];
  readonly remembered: string[];
  /** What the next call of a method throws, once each, in order. */
  readonly refusals: { readonly method: keyof WorkbookPort; readonly error: Error }[];
  snapshot: WorkbookSnapshot;
  restored: number;
}

export function recordingWorkbook(snapshot: WorkbookSnapshot = workedExampleWorkbook()): RecordingWorkbook {
  const workbook: RecordingWorkbook = {
    revealed: [],
    applied: [],
    remembered: [],
    refusals: [],
    snapshot,
    restored: 0,
    read: (options: WorkOptions = {}) => answer('read', () => readSheets(workbook.snapshot, options)),
    apply: (plan: WritePlan, options: WorkOptions = {}) =>
      answer('apply', () => {
        plan.sheets.forEach(({ name }, at) => options.onProgress?.({ done: at + 1, total: plan.sheets.length, sheet: name }));
        options.signal?.throwIfAborted();
        workbook.applied.push(plan);
        return receiptOf(workbook, plan);
      }),
    reveal: (range: CellRange) => answer('reveal', () => void workbook.revealed.push(range)),
    remember: (memory: string) => answer('remember', () => void workbook.remembered.push(memory)),
  };
  async function answer<T>(method: keyof WorkbookPort, work: () => T): Promise<T> {
    await Promise.resolve();
    const at = workbook.refusals.findIndex((refusal) => refusal.method === method);
    if (at >= 0) throw workbook.refusals.splice(at, 1)[0]!.error;
    return work();
  }
  return workbook;
}

function readSheets(snapshot: WorkbookSnapshot, { onProgress, signal }: WorkOptions): WorkbookSnapshot {
  snapshot.sheets.forEach(({ name }, at) => onProgress?.({ done: at + 1, total: snapshot.sheets.length, sheet: name }));
  signal?.throwIfAborted();
  return snapshot;
}

function receiptOf(workbook: RecordingWorkbook, plan: WritePlan): Receipt {
  return {
    added: plan.sheets.filter(({ replaces }) => replaces === null).map(({ name }) => name),
    replaced: plan.sheets.flatMap(({ replaces }) => replaces ?? []),
    kept: plan.keep,
    restore() {
      workbook.restored += 1;
      return Promise.resolve({ kept: [] });
    },
  };
}

/** The reports that the example offers. */
export const EXAMPLE_OFFERS: readonly ReportOffer[] = [
  { id: 'overview', sheet: '统·总览', action: 'new', rows: 14, charts: 1 },
  { id: 'compliance', sheet: '统·达标检查', action: 'replace', rows: 8, charts: 1 },
  { id: 'observations', sheet: '统·听课统计', action: 'keep', rows: 8, charts: 1 },
  { id: 'gaps', sheet: '统·缺口清单', action: 'new', rows: 5, charts: 0 },
  { id: 'projects', sheet: '统·课题统计', action: 'none', reason: '工作簿里没有课题记录', rows: 0, charts: 0 },
];

/** The real assessment of a ledger that is worked out by hand; recognition and plans are given. */
export function exampleStages(overrides: Partial<Stages> = {}): Stages {
  return {
    recognise: () => Promise.resolve({ tables: workedExampleLedger().tables, issues: [] }),
    buildLedger: () => Promise.resolve(workedExampleLedger()),
    assess: (...given) => Promise.resolve(assess(...given)),
    exclusions: () => Promise.resolve([]),
    ownStandard: () => Promise.resolve(null),
    standard: () => Promise.resolve(WORKED_EXAMPLE_STANDARD),
    offerReports: () => Promise.resolve(EXAMPLE_OFFERS),
    planStandard: (...given) => Promise.resolve(planStandard(...given)),
    planChecklist: (...given) => Promise.resolve(planChecklist(...given)),
    standardText: (...given) => Promise.resolve(standardToText(...given)),
    readStandardText: (...given) => Promise.resolve(parseStandardText(...given)),
    planStatistics: (_assessment, _target, reports) => Promise.resolve(planOf(reports)),
    ...overrides,
  };
}

function planOf(reports: readonly string[]): WritePlan {
  const offers = EXAMPLE_OFFERS.filter(({ id }) => reports.includes(id));
  return writePlan(
    offers.map(({ sheet, action }) => plannedSheet(sheet, { replaces: action === 'replace' ? sheet : null })),
    { keep: offers.filter(({ action }) => action === 'keep').map(({ sheet }) => ({ sheet, as: `${sheet}(手工改 0110)` })) },
  );
}

export function exampleAssessment(): Assessment {
  return assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF);
}

/** Waits for nothing but the next turn. */
export const NO_PAUSE: Pause = async (_seconds, signal) => {
  await Promise.resolve();
  signal.throwIfAborted();
};

export interface ExampleSession {
  readonly session: Session;
  readonly workbook: RecordingWorkbook;
}

/** A session over the example, which nothing slows down. */
export function exampleSession(overrides: Partial<Stages> = {}, pause: Pause = NO_PAUSE): ExampleSession {
  const workbook = recordingWorkbook();
  const stages = exampleStages(overrides);
  const clock = fixedClock(WORKED_EXAMPLE_AS_OF);
  return { workbook, session: createSession({ workbooks: [workbook], clock, stages: () => Promise.resolve(stages), pause }) };
}
