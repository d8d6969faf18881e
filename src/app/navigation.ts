/** Where the ribbon, or the page's header, may send the pane. */
export type PaneTarget = 'results' | 'issues' | 'tables' | 'standard' | 'insert' | 'undo' | 'settings';

/** One wish to go somewhere; each is a new object, so that the same wish can be made twice. */
export interface PaneRequest {
  readonly target: PaneTarget;
}

/**
 * 导航: carries wishes from outside (ribbon commands, the page's header) to the pane. A wish made before the pane stands is kept until it
 * listens; `undo` asks in the pane before anything is taken back.
 */
export interface PaneNavigation {
  go(target: PaneTarget): void;
  /** The wish not taken up yet, if any. */
  pending(): PaneRequest | null;
  /** Takes the wish up: it is no longer pending. */
  take(): PaneRequest | null;
  subscribe(listener: () => void): () => void;
}

export function createPaneNavigation(): PaneNavigation {
  let request: PaneRequest | null = null;
  const listeners = new Set<() => void>();
  return {
    go(target) {
      request = { target };
      for (const listener of [...listeners]) listener();
    },
    pending: () => request,
    take() {
      const taken = request;
      request = null;
      return taken;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
