import type { Dispatch } from 'react';
import { useEffect, useRef } from 'react';
import type { Assessment } from '../../assess/assessment';
import type { PaneNavigation, PaneTarget } from '../../app/navigation';
import type { Outcome, SessionState, Work } from '../../app/session';
import type { Language } from '../../i18n/language';
import { noticeText } from '../../i18n/notice-text';
import type { FilterStatus } from '../model/result-rows';
import { tally } from '../model/result-rows';
import type { PaneContextValue } from './pane-context';
import type { PaneAction } from './pane-state';

type Announce = PaneContextValue['announce'];
type Dispatcher = Dispatch<PaneAction>;

/** Goes where the ribbon, or the page's header, wants the pane. */
export function useNavigation(navigation: PaneNavigation | undefined, dispatch: Dispatcher): void {
  useEffect(() => {
    if (!navigation) return;
    const follow = () => {
      const request = navigation.take();
      if (request) for (const action of actionsOf(request.target)) dispatch(action);
    };
    follow();
    return navigation.subscribe(follow);
  }, [navigation, dispatch]);
}

export function actionsOf(target: PaneTarget): readonly PaneAction[] {
  switch (target) {
    case 'results':
      return [{ kind: 'open-place', place: { kind: 'result' } }];
    case 'issues':
    case 'tables':
      return [{ kind: 'open-section', section: target }];
    case 'standard':
      return [{ kind: 'open-tab', tab: 'standard' }];
    case 'insert':
      return [{ kind: 'open-tab', tab: 'stats' }];
    case 'undo':
      return [
        { kind: 'open-tab', tab: 'stats' },
        { kind: 'ask-undo', isAsking: true },
      ];
    case 'settings':
      return [{ kind: 'open-settings' }];
  }
}

/** What a finished piece of work changes in the pane, and what is said of it. */
export function useOutcome(
  { outcome, assessment, inserted }: SessionState,
  language: Language,
  dispatch: Dispatcher,
  announce: Announce,
): void {
  const told = useRef<Outcome | null>(null);
  useEffect(() => {
    if (!outcome || told.current === outcome) return;
    told.current = outcome;
    if (outcome.kind === 'checked' && assessment) {
      const counts = tally(assessment, { rule: null, group: null });
      dispatch({ kind: 'checked', status: firstStatus(assessment) });
      announce(language.text('say.result', { met: counts.met, unmet: counts.unmet, und: counts.undetermined }));
    }
    if (outcome.kind === 'inserted') {
      dispatch({ kind: 'inserted' });
      announce(language.text('say.inserted', { n: inserted?.sheets.length ?? 0 }));
    }
    if (outcome.kind === 'undone') announce(language.text('say.undone'));
    if (outcome.kind === 'check-cancelled' || outcome.kind === 'insert-cancelled') announce(language.text('say.cancelled'));
  }, [outcome, assessment, inserted, language, dispatch, announce]);
}

/** The list opens on 未达标; if there is none, on 待核实; if none, on everybody. */
export function firstStatus(assessment: Assessment): FilterStatus | null {
  const counts = tally(assessment, { rule: null, group: null });
  return counts.unmet > 0 ? 'unmet' : counts.undetermined > 0 ? 'undetermined' : null;
}

/** Messages interrupt where work stopped; waiting is only mentioned. */
export function useSpokenNotice({ notice }: SessionState, language: Language, announce: Announce): void {
  useEffect(() => {
    if (!notice) return;
    const { title, body, tone } = noticeText(notice.code, notice.params, language);
    announce(language.text('say.error', { title, body }), tone === 'error' ? 'assertive' : 'polite');
  }, [notice, language, announce]);
}

/** Long work speaks at its start and then every quarter. */
export function useSpokenProgress(work: Work, language: Language, announce: Announce): void {
  const progress = 'progress' in work ? work.progress : null;
  const quarter = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 4) : 0;
  const { kind } = work;
  const latest = useRef(progress);
  latest.current = progress;
  useEffect(() => {
    const now = latest.current;
    if (!now || quarter === 0) return;
    if (kind === 'checking') announce(language.text('say.progress', { done: now.done, total: now.total }));
    if (kind === 'inserting') announce(language.text('say.insert', { i: now.done, n: now.total }));
  }, [kind, quarter, language, announce]);
}
