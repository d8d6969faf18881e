import type { Standard } from '../standard/rule';
import type { CellRange } from '../sheet/cell-address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Progress, Receipt, WorkbookPort } from '../workbook/port';
import { HostError } from '../workbook/port';
import { bugReport } from './bug-report';
import type { Clock } from './clock';
import { checkNotices, userSheets } from './check-notices';
import { hiddenParts } from './hidden-parts';
import type { MemoryKeeper } from './keep-memory';
import { createMemoryKeeper } from './keep-memory';
import type { Pause, Patience } from './patience';
import { PAUSE, withPatience } from './patience';
import type { CheckStep, Notice, Outcome, ReportOffer, Session, Work } from './session';
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

type Doing = Exclude<Work, { readonly kind: 'idle' }>;

export function createSession(options: SessionOptions): Session {
  return new WorkbookSession(options);
}

/** One piece of work at a time; whatever ends it early becomes what a person reads. */
class WorkbookSession implements Session {
  readonly #options: SessionOptions;
  readonly #store = createSessionStore();
  readonly #fetchStages: () => Promise<Stages>;
  readonly #keeper: MemoryKeeper;
  #running: AbortController | null = null;
  #snapshots: readonly WorkbookSnapshot[] = [];
  #receipt: Receipt | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#fetchStages = options.stages ?? loadStages;
    const onError = (error: unknown, doing: string) => this.#store.notify([this.#noticeOf(error, doing)]);
    this.#keeper = createMemoryKeeper({
      workbook: options.workbooks[0],
      store: this.#store,
      isRead: () => this.#snapshots.length > 0,
      onError,
    });
  }

  readonly remember: Session['remember'] = (change) => this.#keeper.remember(change);
  readonly exportCorrections: Session['exportCorrections'] = () => this.#keeper.exportCorrections();
  readonly importCorrections: Session['importCorrections'] = (text) => this.#keeper.importCorrections(text);

  readonly state = () => this.#store.state();
  readonly subscribe = (listener: () => void) => this.#store.subscribe(listener);
  readonly dismissNotice = () => this.#store.dismiss();
  readonly cancel = () => this.#running?.abort(new DOMException('cancelled', 'AbortError'));

  async check(): Promise<void> {
    const { workbooks, clock, standard = null } = this.#options;
    await this.#work({ kind: 'checking', step: 'read', progress: null }, { kind: 'check-cancelled' }, async (patience) => {
      const [stages, { runCheck }] = await Promise.all([this.#fetchStages(), import('./run-check')]);
      const onStep = (step: CheckStep, progress: Progress | null) => this.#store.set({ work: { kind: 'checking', step, progress } });
      const { snapshots, memory, assessment } = await runCheck({ workbooks, stages, standard, asOf: clock.now(), patience, onStep });
      const target = snapshots[0];
      const offers = target ? await stages.offerReports(assessment, target) : [];
      patience.signal.throwIfAborted();
      this.#snapshots = snapshots;
      const notices = checkNotices(snapshots, assessment);
      const hasResult = notices.every(({ code }) => code !== 'empty' && code !== 'none');
      const result = hasResult ? { assessment, offers } : { assessment: null, offers: [] };
      const hidden = hiddenParts(snapshots, assessment.ledger.tables);
      this.#store.set({ ...result, memory, hidden, sheetCount: userSheets(snapshots).length, outcome: { kind: 'checked' } });
      this.#store.notify(notices);
    });
  }

  async insert(reports?: readonly string[]): Promise<void> {
    const { assessment, offers } = this.#store.state();
    if (!assessment) return;
    const chosen = reports ?? offers.filter(({ action }) => action !== 'none').map(({ id }) => id);
    await this.#work({ kind: 'inserting', progress: null }, { kind: 'insert-cancelled' }, async (patience) => {
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
    await this.#work({ kind: 'undoing' }, null, async (patience) => {
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
      this.#store.notify([this.#noticeOf(error, 'revealing')]);
      return false;
    }
  }

  async #work(doing: Doing, cancelled: Outcome | null, run: (patience: Patience) => Promise<void>): Promise<void> {
    if (this.#running) return;
    const controller = new AbortController();
    this.#running = controller;
    this.#store.set({ work: doing, outcome: null });
    this.#store.notify([]);
    const onWait = (notice: Notice | null) => this.#store.notify(notice ? [notice] : []);
    try {
      await run({ signal: controller.signal, pause: this.#options.pause ?? PAUSE, onWait });
    } catch (error) {
      if (controller.signal.aborted) this.#store.set({ notice: null, outcome: cancelled });
      else this.#store.notify([this.#noticeOf(error, doing.kind)]);
    } finally {
      this.#running = null;
      this.#store.set({ work: { kind: 'idle' } });
    }
  }

  /** What can be inserted, held against the workbook as it now stands. */
  async #refreshOffers(stages: Stages, patience: Patience): Promise<void> {
    const { assessment } = this.#store.state();
    if (!assessment) return;
    const target = await withPatience(() => this.#options.workbooks[0].read({ signal: patience.signal }), patience);
    this.#store.set({ offers: await stages.offerReports(assessment, target) });
  }

  #noticeOf(error: unknown, doing: string): Notice {
    if (error instanceof HostError) return { code: error.code, params: error.params };
    const { clock, version = '' } = this.#options;
    return { code: 'bug', params: {}, report: bugReport(error, { doing, at: clock.now(), version }) };
  }
}

/** What was inserted just now is replaced by the next insertion: the workbook need not be read again to know it. */
function offersAfter(offers: readonly ReportOffer[], inserted: readonly string[]): readonly ReportOffer[] {
  return offers.map((offer) => (inserted.includes(offer.id) && offer.action !== 'none' ? { ...offer, action: 'replace' } : offer));
}
