import type { CellRange } from '../../sheet/cell-address';
import { SYSTEM_CLOCK } from '../../app/clock';
import { createSession } from '../../app/create-session';
import type { Session } from '../../app/session';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { openFileWorkbook } from '../../workbook/file/file-workbook';
import { HostError } from '../../workbook/port';
import { readFileLook } from '../grid/file-look';
import type { GridView } from '../grid/grid-view';
import { tabName, uniqueNames } from './file-names';
import { ShownBook } from './shown-book';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that are open together, beside the session that checks them. */
export interface OpenedBooks {
  /** File names, the one that receives the statistics first. */
  readonly names: readonly [string, ...string[]];
  /** Names of the files that were no .xlsx and have been converted. */
  readonly takenOver: readonly string[];
  readonly session: Session;
  /** The first file as it now stands. */
  bytes(): Uint8Array;
}

export interface OpenOptions {
  readonly grid: GridView;
  /** A range was shown in the grid. */
  readonly onReveal: () => void;
  /** Sheets were inserted or taken back. */
  readonly onChanged: () => void;
}

/**
 * Opens the files, shows them in the grid and begins a session. Rejects with a `HostError` (`damaged`, `encrypted`, `not-a-workbook`,
 * `zip-bomb`) where one of them cannot be opened; what was open before stays then.
 */
export async function openBooks(files: readonly [ChosenFile, ...ChosenFile[]], options: OpenOptions): Promise<OpenedBooks> {
  const { grid } = options;
  const names = uniqueNames(files.map(({ name }) => name));
  const isAlone = files.length === 1;
  const onReveal = (range: CellRange) => {
    grid.reveal(tabName(range.workbook, range.sheet, isAlone), range);
    options.onReveal();
  };
  const books = await Promise.all(files.map((file, at) => openBook({ ...file, name: names[at] ?? file.name }, onReveal)));
  const [first] = books;
  if (!first) throw new RangeError('no file was given');
  const showAll = async (front?: string) => {
    const lists = await Promise.all(books.map((book) => book.sheets()));
    const tabs = lists.flatMap((sheets, at) =>
      sheets.map((sheet) => ({ ...sheet, name: tabName(books[at]?.name ?? '', sheet.name, isAlone) })),
    );
    grid.show(first.name, tabs, front === undefined ? undefined : tabName(first.name, front, isAlone));
  };
  await showAll();
  const session = createSession({
    workbooks: [first.port, ...books.slice(1).map(({ port }) => port)],
    clock: SYSTEM_CLOCK,
    onChanged: () => {
      void showAll(session.state().inserted?.sheets[0]?.sheet);
      options.onChanged();
    },
  });
  return {
    names: [first.name, ...books.slice(1).map(({ name }) => name)],
    takenOver: books.filter(({ isTakenOver }) => isTakenOver).map(({ name }) => name),
    session,
    bytes: () => first.bytes(),
  };
}

async function openBook({ name, bytes }: ChosenFile, onReveal: (range: CellRange) => void): Promise<ShownBook> {
  const workbook = openFile(name, bytes, onReveal);
  // The look is read from what the workbook made of the file: that is a .xlsx whatever came in, and no bomb.
  return new ShownBook(workbook, await readFileLook(workbook.bytes()));
}

/** Of several files, the one that could not be opened is named. */
function openFile(name: string, bytes: Uint8Array, onReveal: (range: CellRange) => void): FileWorkbook {
  try {
    return openFileWorkbook(name, bytes, { onReveal });
  } catch (error) {
    throw error instanceof HostError ? new HostError(error.code, { ...error.params, file: name }, { cause: error }) : error;
  }
}
