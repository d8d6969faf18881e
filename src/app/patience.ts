import { HostError } from '../workbook/port';
import type { Notice } from './session';

/** Seconds after which a busy host is asked again; after the last the refusal stands. */
const BUSY_SECONDS = [2, 4, 8];
/** Seconds between two looks whether a cell is still being edited: as long as it takes. */
const EDITING_SECONDS = 1;

/** Resolves after some seconds, or rejects with the signal's reason when it is aborted. */
export type Pause = (seconds: number, signal: AbortSignal) => Promise<void>;

export const PAUSE: Pause = (seconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal.addEventListener('abort', stop, { once: true });
  });

export interface Patience {
  readonly signal: AbortSignal;
  readonly pause: Pause;
  /** Told while the host is waited for, and with null when it answers again. */
  readonly onWait: (notice: Notice | null) => void;
}

/** Does work with a host that may be busy or have a cell in editing: waits, says so, and tries again. */
export async function withPatience<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  let refusals = 0;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const seconds = error instanceof HostError ? waitFor(error, refusals) : undefined;
      if (seconds === undefined || !(error instanceof HostError)) throw error;
      if (error.code === 'busy') refusals += 1;
      patience.onWait({ code: error.code, params: { s: seconds } });
      await patience.pause(seconds, patience.signal);
      patience.onWait(null);
    }
  }
}

function waitFor(error: HostError, refusals: number): number | undefined {
  if (error.code === 'editing') return EDITING_SECONDS;
  return error.code === 'busy' ? BUSY_SECONDS[refusals] : undefined;
}
