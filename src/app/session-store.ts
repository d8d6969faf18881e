import { NO_MEMORY } from './memory';
import type { Notice, SessionState } from './session';

export const INITIAL_STATE: SessionState = {
  work: { kind: 'idle' },
  assessment: null,
  ownStandard: null,
  sheetCount: 0,
  hidden: [],
  offers: [],
  inserted: null,
  outcome: null,
  notice: null,
  memory: NO_MEMORY,
};

/** Holds the session's state and tells of each change. */
export interface SessionStore {
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  /** Shows the first message; the others follow as each is put away. */
  notify(notices: readonly Notice[]): void;
  dismiss(): void;
  subscribe(listener: () => void): () => void;
}

export function createSessionStore(): SessionStore {
  let state = INITIAL_STATE;
  let waiting: readonly Notice[] = [];
  const listeners = new Set<() => void>();
  const store: SessionStore = {
    state: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    notify(notices) {
      const [first = null, ...rest] = notices;
      waiting = rest;
      store.set({ notice: first });
    },
    dismiss: () => store.notify(waiting),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}
