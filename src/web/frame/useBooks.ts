import { useCallback, useRef, useState } from 'react';
import type { Notice } from '../../app/session';
import { HostError } from '../../workbook/port';
import { bugReport } from '../../app/bug-report';
import { SYSTEM_CLOCK } from '../../app/clock';
import type { ChosenFile, OpenedBooks } from '../book/open-books';
import type { LateGrid } from '../book/late-grid';

const SAMPLE = 'qinghe-2024-2025-1.xlsx';

/** What the page has to say above the grid. */
export type PageMessage =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'no-sample' }
  | { readonly kind: 'taken-over'; readonly names: readonly string[] }
  | { readonly kind: 'downloaded'; readonly file: string };

export interface Books {
  readonly opened: OpenedBooks | null;
  /** Another number for each time that files were opened. */
  readonly turn: number;
  readonly isSample: boolean;
  readonly isOpening: boolean;
  /** Sheets were inserted since the last download. */
  readonly isUnsaved: boolean;
  readonly message: PageMessage | null;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly openSample: (name: string) => Promise<void>;
  readonly say: (message: PageMessage | null) => void;
  readonly markSaved: () => void;
}

/** 打开的工作簿: which files the page shows, from the sample at its start to whatever a person opens after. */
export function useBooks(grid: LateGrid, onReveal: () => void): Books {
  const [opened, setOpened] = useState<OpenedBooks | null>(null);
  const [source, setSource] = useState({ turn: 0, isSample: false });
  const [isOpening, setOpening] = useState(true);
  const [isUnsaved, setUnsaved] = useState(false);
  const [message, say] = useState<PageMessage | null>(null);
  const turn = useRef(0);

  const show = useCallback(
    async (isSample: boolean, load: () => Promise<readonly ChosenFile[]>): Promise<OpenedBooks | null> => {
      const mine = (turn.current += 1);
      setOpening(true);
      say(null);
      try {
        const [files, { openBooks }] = await Promise.all([load(), import('../book/open-books')]);
        const [first, ...others] = files;
        if (!first) return null;
        // A sheet of the user's own, once written, stays when statistics are taken back.
        let isWritten = false;
        const onChanged = () => {
          isWritten ||= books.session.state().work.kind === 'writing';
          setUnsaved(isWritten || hasSheets(books));
        };
        const books = await openBooks([first, ...others], { grid, onReveal, onChanged });
        if (mine !== turn.current) return null;
        setOpened(books);
        setSource({ turn: mine, isSample });
        setUnsaved(false);
        if (books.takenOver.length > 0) say({ kind: 'taken-over', names: books.takenOver });
        return books;
      } catch (error) {
        if (mine === turn.current) say(messageOf(error));
        return null;
      } finally {
        if (mine === turn.current) setOpening(false);
      }
    },
    [grid, onReveal],
  );
  const open = useCallback(
    async (files: readonly File[]) => {
      const books = await show(false, () => Promise.all(files.map(readFile)));
      await books?.session.check();
    },
    [show],
  );
  const openSample = useCallback(async (name: string) => void (await show(true, () => fetchSample(name))), [show]);
  const markSaved = useCallback(() => setUnsaved(false), []);
  return { opened, ...source, isOpening, isUnsaved, message, open, openSample, say, markSaved };
}

function hasSheets({ session }: OpenedBooks): boolean {
  return session.state().inserted !== null;
}

async function readFile(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

class NoSample extends Error {}

async function fetchSample(name: string): Promise<readonly ChosenFile[]> {
  const response = await fetch(`samples/${SAMPLE}`);
  if (!response.ok) throw new NoSample(String(response.status));
  return [{ name, bytes: new Uint8Array(await response.arrayBuffer()) }];
}

function messageOf(error: unknown): PageMessage {
  if (error instanceof NoSample) return { kind: 'no-sample' };
  if (error instanceof HostError) return { kind: 'notice', notice: { code: error.code, params: error.params } };
  const report = bugReport(error, { doing: 'opening', at: SYSTEM_CLOCK.now(), version: '' });
  return { kind: 'notice', notice: { code: 'bug', params: {}, report } };
}
