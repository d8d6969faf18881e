import { FluentProvider, Toaster, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useMemo, useReducer } from 'react';
import type { PaneNavigation, PaneTarget } from '../app/navigation';
import type { Session } from '../app/session';
import type { Locale } from '../i18n/texts';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { LiveRegions, useSpoken } from './frame/LiveRegions';
import { PaneTabs } from './frame/PaneTabs';
import type { PaneContextValue, PaneHost } from './frame/pane-context';
import { PaneContext } from './frame/pane-context';
import { INITIAL_PANE, reducePane } from './frame/pane-state';
import { useLanguage } from './frame/useLanguage';
import { useToast } from './frame/useToast';
import { actionsOf, useNavigation, useOutcome, useSpokenNotice, useSpokenProgress } from './frame/usePaneEvents';
import { useSessionState } from './frame/useSessionState';
import { CurrentPage } from './CurrentPage';
import type { ThemeMode } from './theme';
import { PANE_THEMES } from './theme';

/** By style, because a class of the provider goes to every tooltip and dialog as well. */
const FILL = { height: '100%' } as const;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    position: 'relative',
    containerType: 'inline-size',
    fontSize: '14px',
    lineHeight: '20px',
  },
});

export interface PaneProps extends PaneHost {
  readonly session: Session;
  readonly locale: Locale;
  readonly mode: ThemeMode;
  /** Wishes of ribbon or page header. */
  readonly navigation?: PaneNavigation;
  /** The page to begin with; 达标 where none is named. */
  readonly initialView?: PaneTarget;
}

/** 任务窗格: everything that a person sees beside the sheet, in Excel and in the page alike. It fills the element it is put into. */
export function Pane({ session, locale, mode, navigation, initialView, ...host }: PaneProps) {
  const styles = useStyles();
  const language = useLanguage(locale);
  const sessionState = useSessionState(session);
  const [pane, dispatch] = useReducer(reducePane, initialView, startAt);
  const [spoken, announce] = useSpoken();
  const [toast, toasterId] = useToast();
  useNavigation(navigation, dispatch);
  useOutcome(sessionState, language, dispatch, announce);
  useSpokenNotice(sessionState, language, announce);
  useSpokenProgress(sessionState.work, language, announce);
  const { onLocale, onSample, onGuide } = host;
  const value = useMemo<PaneContextValue>(
    () => ({
      session,
      sessionState,
      pane,
      dispatch,
      language,
      announce,
      toast,
      host: { ...(onLocale && { onLocale }), ...(onSample && { onSample }), ...(onGuide && { onGuide }) },
    }),
    [session, sessionState, pane, language, announce, toast, onLocale, onSample, onGuide],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.key !== 'Escape') return;
    if (sessionState.work.kind === 'idle') dispatch({ kind: 'back' });
    else session.cancel();
  };
  return (
    <FluentProvider style={FILL} theme={PANE_THEMES[mode]}>
      <ErrorBoundary language={language}>
        <PaneContext value={value}>
          <div className={styles.pane} lang={language.locale} onKeyDown={onKeyDown} role="presentation">
            <PaneTabs />
            <CurrentPage />
            <LiveRegions spoken={spoken} />
            <Toaster toasterId={toasterId} position="bottom" timeout={5000} offset={{ vertical: 56 }} />
          </div>
        </PaneContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function startAt(target: PaneTarget | undefined) {
  return target === undefined ? INITIAL_PANE : { ...actionsOf(target).reduce(reducePane, INITIAL_PANE), steps: 0 };
}
