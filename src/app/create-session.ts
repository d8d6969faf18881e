import type { Standard } from '../standard/rule';
import type { CellRange } from '../sheet/cell-address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Progress, Receipt, WorkbookPort } from '../workbook/port';
import type { Clock } from './clock';
import { checkNotices, userSheets } from './check-notices';
import { hiddenParts } from './hidden-parts';
import type { MemoryKeeper } from './keep-memory';
import { createMemoryKeeper } from './keep-memory';
import type { StandardKeeper } from './keep-standard';
import { createStandardKeeper } from './keep-standard';
import { offersAfter } from './offers-after';
import type { Pause, Patience } from './patience';
import { withPatience } from './patience';
import type { OneWork } from './one-work';
import { createOneWork } from './one-work';
import type { CheckStep, Session } from './session';
import { createSessionStore } from './session-store';
import type { Stages } from './stages';
import { loadStages } from './load-stages';

export interface SessionOptions {
  /** The first receives insertions and keeps the memory. */
  readonly workbooks: readonly [WorkbookPort, ...WorkbookPort[]];
  readonly clock: Clock;
  /** Wins over the standard that the workbook remembers. */
  readonly standard?: Standard;
  /** Called after sheets were written or taken back, so that a page can show and offer the new workbook. */
  readonly onChanged?: () => void;
  /** Shown in the report of a bug. */
  readonly version?: string;
  /** Where the stages come from; by default they are fetched when first needed. */
  readonly stages?: () => Promise<Stages>;
  readonly pause?: Pause;
}

export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

class WorkbookSession implements Session {
  readonly #options: SessionOptions;
  readonly #store = createSessionStore();
  readonly #fetchStages: () => Promise<Stages>;
  readonly #keeper: MemoryKeeper;
  readonly #standards: StandardKeeper;
  readonly #work: OneWork;
  #snapshots: readonly WorkbookSnapshot[] = [];
  #receipt: Receipt | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#fetchStages = options.stages ?? loadStages;
    this.#work = createOneWork({ ...options, store: this.#store });
    const onError = (error: unknown, doing: string) => this.#store.notify([this.#work.noticeOf(error, doing)]);
    this.#keeper = createMemoryKeeper({
      workbook: options.workbooks[0],
      store: this.#store,
      isRead: () => this.#snapshots.length > 0,
      onError,
    });
    this.#standards = createStandardKeeper({
      session: this,
      workbook: options.workbooks[0],
      store: this.#store,
      stages: this.#fetchStages,
      write: (run) => this.#work.run({ kind: 'writing' }, null, run),
      onWritten: () => this.#forgetInsertion(),
      onError,
    });
  }

  readonly remember: Session['remember'] = (change) => this.#keeper.remember(change);
  readonly exportCorrections: Session['exportCorrections'] = () => this.#keeper.exportCorrections();
  readonly importCorrections: Session['importCorrections'] = (text) => this.#keeper.importCorrections(text);

  readonly useStandard: Session['useStandard'] = (id) => this.#standards.useStandard(id);
  readonly openStandard: Session['openStandard'] = () => this.#standards.openStandard();
  readonly exportStandard: Session['exportStandard'] = () => this.#standards.exportStandard();
  readonly importStandard: Session['importStandard'] = (text) => this.#standards.importStandard(text);
  readonly insertChecklist: Session['insertChecklist'] = () => this.#standards.insertChecklist();

  readonly state = () => this.#store.state();
  readonly subscribe = (listener: () => void) => this.#store.subscribe(listener);
  readonly dismissNotice = () => this.#store.dismiss();
  readonly cancel = () => this.#work.cancel();

  async check(): Promise<void> {
    const { workbooks, clock, standard = null } = this.#options;
    await this.#work.run({ kind: 'checking', step: 'read', progress: null }, { kind: 'check-cancelled' }, async (patience) => {
      const [stages, { runCheck }] = await Promise.all([this.#fetchStages(), import('./run-check')]);
      const onStep = (step: CheckStep, progress: Progress | null) => this.#store.set({ work: { kind: 'checking', step, progress } });
      const { snapshots, memory, assessment, ownStandard } = await runCheck({
        workbooks,
        stages,
        standard,
        asOf: clock.now(),
        patience,
        onStep,
      });
      const target = snapshots[0];
      const offers = target ? await stages.offerReports(assessment, target) : [];
      patience.signal.throwIfAborted();
      this.#snapshots = snapshots;
      const notices = checkNotices(snapshots, assessment);
      const hasResult = notices.every(({ code }) => code !== 'empty' && code !== 'none');
      const result = hasResult ? { assessment, offers } : { assessment: null, offers: [] };
      const hidden = hiddenParts(snapshots, assessment.ledger.tables);
      this.#store.set({ ...result, ownStandard, memory, hidden, sheetCount: userSheets(snapshots).length, outcome: { kind: 'checked' } });
      this.#store.notify(notices);
    });
  }

  async insert(reports?: readonly string[]): Promise<void> {
    const { assessment, offers } = this.#store.state();
    if (!assessment) return;
    const chosen = reports ?? offers.filter(({ action }) => action !== 'none').map(({ id }) => id);
    await this.#work.run({ kind: 'inserting', progress: null }, { kind: 'insert-cancelled' }, async (patience) => {
      const [stages, { runInsertion }] = await Promise.all([this.#fetchStages(), import('./run-insertion')]);
      const workbook = this.#options.workbooks[0];
      const onProgress = (progress: Progress) => this.#store.set({ work: { kind: 'inserting', progress } });
      const done = await runInsertion({ workbook, stages, assessment, reports: chosen, patience, onProgress });
      this.#receipt = done.receipt;
      this.#store.set({ inserted: done.inserted, outcome: { kind: 'inserted' }, offers: offersAfter(this.#store.state().offers, chosen) });
      this.#options.onChanged?.();
    });
  }

  async undo(): Promise<void> {
    const receipt = this.#receipt;
    if (!receipt) {
      this.#store.set({ outcome: { kind: 'nothing-to-undo' } });
      return;
    }
    await this.#work.run({ kind: 'undoing' }, null, async (patience) => {
      const { kept } = await withPatience(() => receipt.restore(), patience);
      this.#receipt = null;
      this.#store.set({ inserted: null, outcome: { kind: 'undone', kept } });
      this.#options.onChanged?.();
      await this.#refreshOffers(await this.#fetchStages(), patience);
    });
  }

  async reveal(range: CellRange): Promise<boolean> {
    const at = this.#snapshots.findIndex(({ name }) => name === range.workbook);
    const workbook = this.#options.workbooks[at] ?? this.#options.workbooks[0];
    try {
      await workbook.reveal(range);
      return true;
    } catch (error) {
      this.#store.notify([this.#work.noticeOf(error, 'revealing')]);
      return false;
    }
  }

  /** What is written later stands on the insertion, which can then no longer be taken back. */
  #forgetInsertion(): void {
    this.#receipt = null;
    this.#store.set({ inserted: null });
    this.#options.onChanged?.();
  }

  /** What can be inserted, held against the workbook as it now stands. */
  async #refreshOffers(stages: Stages, patience: Patience): Promise<void> {
    const { assessment } = this.#store.state();
    if (!assessment) return;
    const target = await withPatience(() => this.#options.workbooks[0].read({ signal: patience.signal }), patience);
    this.#store.set({ offers: await stages.offerReports(assessment, target) });
  }
}
