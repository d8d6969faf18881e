import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../app/session';

/** The session's state, each change of which draws the pane anew. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
