import type { Dispatch } from 'react';
import { createContext, useContext } from 'react';
import type { Assessment } from '../../assess/assessment';
import type { Session, SessionState } from '../../app/session';
import type { Language } from '../../i18n/language';
import type { Locale } from '../../i18n/texts';
import type { PaneAction, PaneState } from './pane-state';

/** What every page of the pane works with. */
export interface PaneContextValue {
  readonly session: Session;
  readonly sessionState: SessionState;
  readonly pane: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly language: Language;
  /** Speaks to a screen reader; `assertive` interrupts, for errors that stop work. */
  readonly announce: (text: string, urgency?: 'polite' | 'assertive') => void;
  /** A short line that shows for a few seconds; never the only carrier of anything. */
  readonly toast: (text: string, intent: 'success' | 'warning') => void;
  readonly host: PaneHost;
}

/** What differs between the pane in Excel and the pane beside the page's grid. A function that is absent is not offered. */
export interface PaneHost {
  readonly onLocale?: (locale: Locale) => void;
  readonly onSample?: () => void;
  readonly onGuide?: () => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('a page outside the pane');
  return value;
}

/** The result, on pages that stand only where there is one. */
export function useAssessment(): Assessment {
  const { assessment } = usePane().sessionState;
  if (!assessment) throw new Error('a page of the result without one');
  return assessment;
}
