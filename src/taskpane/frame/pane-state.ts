import type { PersonId } from '../../ledger/ledger';
import type { RuleId } from '../../standard/rule';
import type { Filter, FilterStatus } from '../model/result-rows';

export const TABS = ['results', 'data', 'standard', 'stats'] as const;
export type Tab = (typeof TABS)[number];

/** Where one is under 达标: at most three deep. */
export type ResultPlace =
  | { readonly kind: 'result' }
  | { readonly kind: 'teacher'; readonly person: PersonId }
  | { readonly kind: 'evidence'; readonly person: PersonId; readonly rule: RuleId };

export type ResultView = 'teachers' | 'rules' | 'groups';
export type DataSection = 'tables' | 'issues';

/** Everything that the pane itself decides; what the session knows is not repeated here. */
export interface PaneState {
  readonly tab: Tab;
  readonly isInSettings: boolean;
  readonly place: ResultPlace;
  readonly view: ResultView;
  readonly filter: Filter;
  /** What is typed into 查找姓名; null while it is closed. */
  readonly query: string | null;
  readonly section: DataSection;
  /** The table whose columns are shown; null is the list. */
  readonly table: string | null;
  /** Reports that somebody unticked. */
  readonly leftOut: readonly string[];
  /** The list of reports is wanted again although an insertion can be taken back. */
  readonly isInsertingAgain: boolean;
  readonly isAskingUndo: boolean;
  /** Rises with each step to another page: the page's heading takes the focus then, or the row that was left. */
  readonly steps: number;
  readonly returnTo: string | null;
}

export type PaneAction =
  | { readonly kind: 'open-tab'; readonly tab: Tab }
  | { readonly kind: 'open-settings' }
  | { readonly kind: 'open-section'; readonly section: DataSection }
  | { readonly kind: 'open-table'; readonly table: string }
  | { readonly kind: 'open-place'; readonly place: ResultPlace }
  | { readonly kind: 'back' }
  | { readonly kind: 'view'; readonly view: ResultView }
  | { readonly kind: 'filter'; readonly filter: Partial<Filter>; readonly view?: ResultView }
  | { readonly kind: 'search'; readonly query: string | null }
  | { readonly kind: 'tick'; readonly report: string; readonly isTicked: boolean }
  | { readonly kind: 'tick-all'; readonly leftOut: readonly string[] }
  | { readonly kind: 'insert-again' }
  | { readonly kind: 'inserted' }
  | { readonly kind: 'ask-undo'; readonly isAsking: boolean }
  /** A check brought a result: the list opens on what needs somebody. */
  | { readonly kind: 'checked'; readonly status: FilterStatus | null };

export const INITIAL_PANE: PaneState = {
  tab: 'results',
  isInSettings: false,
  place: { kind: 'result' },
  view: 'teachers',
  filter: { status: null, rule: null, group: null },
  query: null,
  section: 'tables',
  table: null,
  leftOut: [],
  isInsertingAgain: false,
  isAskingUndo: false,
  steps: 0,
  returnTo: null,
};

/** The name under which a row is found again when its page is left. */
export function rowKey(place: ResultPlace): string | null {
  if (place.kind === 'result') return null;
  return place.kind === 'teacher' ? `teacher ${place.person}` : `rule ${place.rule}`;
}

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'open-tab':
      return step(state, { tab: action.tab, isInSettings: false });
    case 'open-settings':
      return step(state, { isInSettings: true });
    case 'open-section':
      return step(state, { tab: 'data', isInSettings: false, section: action.section, table: null });
    case 'open-table':
      return step(state, { tab: 'data', isInSettings: false, section: 'tables', table: action.table });
    case 'open-place':
      return step(state, { tab: 'results', isInSettings: false, place: action.place });
    case 'back':
      return back(state);
    case 'checked':
      return { ...state, place: keptPlace(state.place), filter: { ...state.filter, status: action.status }, isInsertingAgain: true };
    default:
      return reduceLists(state, action);
  }
}

type ListAction = Extract<
  PaneAction,
  { kind: 'view' | 'filter' | 'search' | 'tick' | 'tick-all' | 'insert-again' | 'inserted' | 'ask-undo' }
>;

function reduceLists(state: PaneState, action: ListAction): PaneState {
  switch (action.kind) {
    case 'view':
      return { ...state, view: action.view };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter }, view: action.view ?? state.view };
    case 'search':
      return { ...state, query: action.query, view: action.query === null ? state.view : 'teachers' };
    case 'tick': {
      const others = state.leftOut.filter((report) => report !== action.report);
      return { ...state, leftOut: action.isTicked ? others : [...others, action.report] };
    }
    case 'tick-all':
      return { ...state, leftOut: action.leftOut };
    case 'insert-again':
      return step(state, { isInsertingAgain: true });
    case 'inserted':
      return { ...state, isInsertingAgain: false };
    case 'ask-undo':
      return { ...state, isAskingUndo: action.isAsking };
  }
}

/** One page back; at the top nothing happens. */
function back(state: PaneState): PaneState {
  if (state.isInSettings) return step(state, { isInSettings: false });
  if (state.tab === 'data' && state.table !== null) return step(state, { table: null }, `table ${state.table}`);
  const { place } = state;
  if (state.tab !== 'results' || place.kind === 'result') return state;
  const above: ResultPlace = place.kind === 'evidence' ? { kind: 'teacher', person: place.person } : { kind: 'result' };
  return step(state, { place: above }, rowKey(place));
}

function step(state: PaneState, change: Partial<PaneState>, returnTo: string | null = null): PaneState {
  return { ...state, ...change, returnTo, steps: state.steps + 1 };
}

/** A new check leads back to the list: the teacher, or the rule, may be gone. */
function keptPlace(place: ResultPlace): ResultPlace {
  return place.kind === 'result' ? place : { kind: 'result' };
}
