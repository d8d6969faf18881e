import type { PaneNavigation, PaneTarget } from '../app/navigation';
import type { Session } from '../app/session';
import type { CommandName } from './command-names';
import { COMMANDS } from './command-names';

/** What the ribbon's functions act on: the session and the pane of the same page (shared runtime). */
export interface CommandContext {
  readonly session: Session;
  readonly navigation: PaneNavigation;
  readonly showPane: () => Promise<void>;
  readonly openGuide: () => void;
}

/** What a button does before its event is completed; long work goes on in the pane, so that Office never waits for it. */
export type Command = (context: CommandContext) => Promise<void>;

const RUN: Readonly<Record<CommandName, Command>> = {
  check: async (context) => {
    await open(context, 'results');
    void context.session.check();
  },
  issues: (context) => openChecked(context, 'issues'),
  insert: (context) => openChecked(context, 'insert'),
  tables: (context) => openChecked(context, 'tables'),
  undo: (context) => open(context, 'undo'),
  standard: (context) => open(context, 'standard'),
  guide: ({ openGuide }) => {
    openGuide();
    return Promise.resolve();
  },
};

/** The part of an Office event that a command needs. */
export interface CommandEvent {
  completed(): void;
}

/** Tells Office which function each ribbon button runs. Every event is completed, whatever happens to the command. */
export function registerCommands(associate: (name: string, run: (event: CommandEvent) => void) => void, context: CommandContext): void {
  for (const name of COMMANDS) {
    associate(name, (event) => {
      void RUN[name](context).finally(() => event.completed());
    });
  }
}

async function open({ navigation, showPane }: CommandContext, target: PaneTarget): Promise<void> {
  navigation.go(target);
  await showPane();
}

/** Opens a page that speaks of a result, and makes one if nobody has checked yet. */
async function openChecked(context: CommandContext, target: PaneTarget): Promise<void> {
  const { session } = context;
  await open(context, target);
  if (!session.state().assessment) void session.check();
}
