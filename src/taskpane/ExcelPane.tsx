import { useState } from 'react';
import type { PaneNavigation } from '../app/navigation';
import type { Session } from '../app/session';
import type { Locale } from '../i18n/texts';
import { Pane } from './Pane';
import { useSessionState } from './frame/useSessionState';
import type { ThemeMode } from './theme';

export interface ExcelPaneProps {
  readonly session: Session;
  readonly navigation: PaneNavigation;
  /** What Excel speaks. */
  readonly hostLocale: Locale;
  readonly mode: ThemeMode;
  readonly onGuide: () => void;
}

/** The pane in Excel: in the language chosen here, else in the one that the workbook remembers, else in Excel's. */
export function ExcelPane({ session, hostLocale, ...rest }: ExcelPaneProps) {
  const [chosen, setChosen] = useState<Locale | null>(null);
  const { memory } = useSessionState(session);
  return <Pane session={session} locale={chosen ?? memory.language ?? hostLocale} onLocale={setChosen} {...rest} />;
}
