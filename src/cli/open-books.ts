import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { openFileWorkbook } from '../workbook/file/file-workbook';
import { HostError } from '../workbook/port';
import type { CommandTextId } from './command-text';
import { CommandError } from './command-text';

const REFUSALS: Readonly<Partial<Record<HostError['code'], CommandTextId>>> = {
  encrypted: 'cmd.file.encrypted',
  damaged: 'cmd.file.damaged',
  'not-a-workbook': 'cmd.file.notWorkbook',
  'zip-bomb': 'cmd.file.zipBomb',
};

/** Opens all books of a school, each under a file name of its own. Throws `CommandError` where one cannot be used. */
export function openBooks(files: readonly string[]): readonly FileWorkbook[] {
  const paths = new Set<string>();
  const names = new Set<string>();
  return files.map((file) => {
    const path = resolve(file);
    if (paths.has(path)) throw new CommandError('cmd.file.twice', { file });
    paths.add(path);
    const name = freeName(basename(file), names);
    names.add(name);
    return openBook(file, name);
  });
}

function openBook(file: string, name: string): FileWorkbook {
  const bytes = readBytes(file);
  try {
    return openFileWorkbook(name, bytes);
  } catch (error) {
    throw refusal(error, file);
  }
}

/** Reads a book; parts of a file are unpacked only now, so that it may still turn out to be damaged. */
export async function readBook(book: FileWorkbook): Promise<WorkbookSnapshot> {
  try {
    return await book.read();
  } catch (error) {
    throw refusal(error, book.name);
  }
}

/** What a host's refusal of a file is called here; every other error stays what it is. */
function refusal(error: unknown, file: string): unknown {
  const id = error instanceof HostError ? REFUSALS[error.code] : undefined;
  if (!id || !(error instanceof HostError)) return error;
  return new CommandError(id, { file, reason: error.params['reason'] ?? error.code }, { cause: error });
}

/** The bytes of a file. Throws `CommandError` where there are none to read. */
export /** The bytes of a file. Throws `CommandError` where it is not there or cannot be read. */
function readBytes(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new CommandError('cmd.file.missing', { file });
  if (stat.isDirectory()) throw new CommandError('cmd.file.folder', { file });
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError('cmd.file.unreadable', { file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Two files of one name in two folders are told apart by a number, for addresses name their workbook. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  const extension = extname(name);
  for (let number = 2; taken.has(free); number++) free = `${name.slice(0, name.length - extension.length)} (${number})${extension}`;
  return free;
}

/** What the system says of a failure, in its short form (`ENOENT`, `EACCES`). */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
