import { HostError } from '../workbook/port';
import { bugReport } from './bug-report';
import type { Clock } from './clock';
import type { Patience } from './patience';
import { PAUSE } from './patience';
import type { Pause } from './patience';
import type { Notice, Outcome, Work } from './session';
import type { SessionStore } from './session-store';

type Doing = Exclude<Work, { readonly kind: 'idle' }>;

export interface OneWorkOptions {
  readonly store: SessionStore;
  readonly clock: Clock;
  readonly version?: string | undefined;
  readonly pause?: Pause | undefined;
}

export interface OneWork {
  /** Does nothing while other work is under way. `cancelled` is the outcome where it was stopped. */
  run(doing: Doing, cancelled: Outcome | null, work: (patience: Patience) => Promise<void>): Promise<void>;
  cancel(): void;
  /** What a person is told of an error. */
  noticeOf(error: unknown, doing: string): Notice;
}

/** One piece of work at a time; whatever ends it early becomes what a person reads. */
export function createOneWork({ store, clock, version = '', pause = PAUSE }: OneWorkOptions): OneWork {
  let running: AbortController | null = null;

  function noticeOf(error: unknown, doing: string): Notice {
    if (error instanceof HostError) return { code: error.code, params: error.params };
    return { code: 'bug', params: {}, report: bugReport(error, { doing, at: clock.now(), version }) };
  }

  async function run(doing: Doing, cancelled: Outcome | null, work: (patience: Patience) => Promise<void>): Promise<void> {
    if (running) return;
    const controller = new AbortController();
    running = controller;
    store.set({ work: doing, outcome: null });
    store.notify([]);
    const onWait = (notice: Notice | null) => store.notify(notice ? [notice] : []);
    try {
      await work({ signal: controller.signal, pause, onWait });
    } catch (error) {
      if (controller.signal.aborted) store.set({ notice: null, outcome: cancelled });
      else store.notify([noticeOf(error, doing.kind)]);
    } finally {
      running = null;
      store.set({ work: { kind: 'idle' } });
    }
  }

  return { run, noticeOf, cancel: () => running?.abort(new DOMException('cancelled', 'AbortError')) };
}
