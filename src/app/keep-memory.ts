import type { WorkbookPort } from '../workbook/port';
import { HostError } from '../workbook/port';
import type { Memory } from './memory';
import type { ExportedCorrections, ImportedCorrections, Session } from './session';
import type { SessionStore } from './session-store';

interface Keeping {
  readonly workbook: WorkbookPort;
  readonly store: SessionStore;
  /** Whether a check has looked what the workbook remembers already. */
  readonly isRead: () => boolean;
  readonly onError: (error: unknown, doing: string) => void;
}

export type MemoryKeeper = Pick<Session, 'remember' | 'exportCorrections' | 'importCorrections'>;

/** 保管记忆: changes what the workbook remembers, and carries its corrections as text. What goes wrong is told, never thrown. */
export function createMemoryKeeper({ workbook, store, isRead, onError }: Keeping): MemoryKeeper {
  async function memory(): Promise<Memory> {
    if (isRead()) return store.state().memory;
    const { parseMemory } = await import('./stored-memory');
    return parseMemory((await workbook.read()).memory);
  }

  async function attempt<T>(doing: string, act: (memory: Memory) => Promise<T>): Promise<T | null> {
    try {
      return await act(await memory());
    } catch (error) {
      onError(error, doing);
      return null;
    }
  }

  async function remember(change: Partial<Memory>): Promise<void> {
    store.set({ memory: { ...store.state().memory, ...change } });
    try {
      const { formatMemory } = await import('./stored-memory');
      if (!isRead()) store.set({ memory: { ...(await memory()), ...change } });
      await workbook.remember(formatMemory(store.state().memory));
    } catch (error) {
      if (error instanceof HostError) store.notify([{ code: 'storage', params: {} }]);
      else onError(error, 'remembering');
    }
  }

  return {
    remember,
    exportCorrections: () =>
      attempt('exporting', async ({ corrections }): Promise<ExportedCorrections> => {
        const { countCorrections, printCorrections } = await import('../recognise/corrections-text');
        return { text: printCorrections(corrections), count: countCorrections(corrections) };
      }),
    importCorrections: (text) =>
      attempt('importing', async ({ corrections: own }): Promise<ImportedCorrections> => {
        const { countCorrections, joinCorrections, parseCorrections } = await import('../recognise/corrections-text');
        const { corrections, problems } = parseCorrections(text);
        const count = countCorrections(corrections);
        if (count > 0) await remember({ corrections: joinCorrections(own, corrections) });
        return { count, problems };
      }),
  };
}
