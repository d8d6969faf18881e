import { INITIAL_PANE, reducePane } from './pane-state';
import type { PaneAction } from './pane-state';

function after(...actions: readonly PaneAction[]) {
  return actions.reduce(reducePane, INITIAL_PANE);
}

const TEACHER = { kind: 'open-place', place: { kind: 'teacher', person: 'p1' } } as const;
const EVIDENCE = { kind: 'open-place', place: { kind: 'evidence', person: 'p1', rule: 'B01' } } as const;
const BACK = { kind: 'back' } as const;

test('back goes up one page and remembers the row that was left', () => {
  expect(after(TEACHER, EVIDENCE, BACK)).toMatchObject({ place: { kind: 'teacher', person: 'p1' }, returnTo: 'rule B01' });
  expect(after(TEACHER, EVIDENCE, BACK, BACK)).toMatchObject({ place: { kind: 'result' }, returnTo: 'teacher p1' });
});

test('back at the top does nothing, not even move the focus', () => {
  expect(after(BACK)).toBe(INITIAL_PANE);
});

test('settings stand over the section one came from', () => {
  const open = after(TEACHER, { kind: 'open-settings' });
  expect(open.isInSettings).toBe(true);
  expect(reducePane(open, BACK)).toMatchObject({ isInSettings: false, tab: 'results', place: { kind: 'teacher' } });
});

test('each section remembers its page', () => {
  const state = after(TEACHER, { kind: 'open-tab', tab: 'standard' }, { kind: 'open-tab', tab: 'results' });
  expect(state.place).toEqual({ kind: 'teacher', person: 'p1' });
});

test('a new check leads back to the list, opened on what it names, and keeps item and group', () => {
  const state = after({ kind: 'filter', filter: { rule: 'D07', group: '语文组' } }, TEACHER, { kind: 'checked', status: 'unmet' });
  expect(state).toMatchObject({ place: { kind: 'result' }, filter: { status: 'unmet', rule: 'D07', group: '语文组' } });
});

test('the search shows teachers whatever was shown before', () => {
  expect(after({ kind: 'view', view: 'groups' }, { kind: 'search', query: '' })).toMatchObject({ view: 'teachers', query: '' });
});
