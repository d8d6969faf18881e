import { createPaneNavigation } from '../app/navigation';
import { exampleSession } from '../testing/example-session';
import { COMMANDS } from './command-names';
import type { CommandEvent } from './commands';
import { registerCommands } from './commands';

function ribbon() {
  const { session, workbook } = exampleSession();
  const navigation = createPaneNavigation();
  const functions = new Map<string, (event: CommandEvent) => void>();
  let shown = 0;
  let guides = 0;
  registerCommands((name, run) => functions.set(name, run), {
    session,
    navigation,
    showPane: () => {
      shown += 1;
      return Promise.resolve();
    },
    openGuide: () => {
      guides += 1;
    },
  });
  const press = (name: string) =>
    new Promise<void>((resolve) => {
      functions.get(name)?.({ completed: resolve });
    });
  const checked = () =>
    new Promise<void>((resolve) => {
      session.subscribe(() => session.state().work.kind === 'idle' && resolve());
    });
  return { session, workbook, navigation, functions, press, checked, shown: () => shown, guides: () => guides };
}

test('every button of the manifest has its function', () => {
  expect([...ribbon().functions.keys()]).toEqual([...COMMANDS]);
});

test.each([
  ['issues', 'issues'],
  ['tables', 'tables'],
  ['insert', 'insert'],
])('%s opens the pane on %s and checks first where nobody has', async (name, target) => {
  const { session, navigation, press, checked, shown } = ribbon();
  const done = checked();
  await press(name);
  expect([shown(), navigation.take()?.target]).toEqual([1, target]);
  await done;
  expect(session.state().outcome).toEqual({ kind: 'checked' });
  const former = session.state().assessment;
  await press(name);
  expect(session.state().assessment).toBe(former);
});

test('检查达标 opens the result and checks each time', async () => {
  const { session, navigation, press, checked } = ribbon();
  const done = checked();
  await press('check');
  expect(navigation.take()?.target).toBe('results');
  await done;
  expect(session.state().assessment?.teachers).toHaveLength(8);
});

test('撤回 asks in the pane and takes nothing back by itself', async () => {
  const { navigation, press, workbook } = ribbon();
  await press('undo');
  expect(navigation.take()?.target).toBe('undo');
  expect(workbook.restored).toBe(0);
});

test('使用说明 opens without the pane', async () => {
  const { press, shown, guides } = ribbon();
  await press('guide');
  expect([shown(), guides()]).toEqual([0, 1]);
});
