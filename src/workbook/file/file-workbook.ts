import type { CellRange } from '../../sheet/cell-address';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { WritePlan } from '../../report/write-plan';
import { HostError } from '../port';
import type { Receipt, WorkbookPort, WorkOptions } from '../port';
import type { Book } from './book';
import { openBook } from './book';
import { openPackage } from './open-package';
import type { OpcPackage } from './opc-package';
import type { SheetCache } from './read-snapshot';
import { readSnapshot } from './read-snapshot';

/** What a person should know about a file besides its data. */
export type FileNotice = { readonly code: 'taken-over'; readonly from: '.xls' | '.xlsb' | '.ods' | 'html' | 'xml' };

/** A workbook that lies in memory as a file. */
export interface FileWorkbook extends WorkbookPort {
  readonly name: string;
  readonly notices: readonly FileNotice[];
  /** The file as it stands now. Parts that nothing was written to have the bytes that they came with. */
  bytes(): Uint8Array;
}

export interface FileWorkbookOptions {
  /** Shows a range where the workbook is shown; without it `reveal` does nothing. */
  readonly onReveal?: (range: CellRange) => void | Promise<void>;
}

class OpenedFile implements FileWorkbook {
  private book: Book;
  private readonly cache: SheetCache = new WeakMap();

  constructor(
    readonly name: string,
    parts: OpcPackage,
    readonly notices: readonly FileNotice[],
    private readonly options: FileWorkbookOptions,
  ) {
    this.book = openBook(parts);
  }

  async read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    await Promise.resolve();
    const snapshot = readSnapshot(this.name, this.book, this.cache);
    options.signal?.throwIfAborted();
    return snapshot;
  }

  apply(plan: WritePlan): Promise<Receipt> {
    return Promise.reject(new HostError('write-refused', { sheet: plan.sheets[0]?.name ?? '', reason: this.name }));
  }

  async reveal(range: CellRange): Promise<void> {
    await this.options.onReveal?.(range);
  }

  remember(memory: string): Promise<void> {
    return Promise.reject(new HostError('write-refused', { sheet: '', reason: memory }));
  }

  bytes(): Uint8Array {
    return this.book.parts.toBytes();
  }
}

/**
 * Opens a file as a workbook: .xlsx and .xlsm as they are, other kinds by taking over their values. `name` is the file's name, with which
 * all addresses speak of it. Throws `HostError`: `damaged`, `encrypted`, `not-a-workbook`, `zip-bomb`.
 */
export function openFileWorkbook(name: string, bytes: Uint8Array, options: FileWorkbookOptions = {}): FileWorkbook {
  const { parts, takenOverFrom } = openPackage(bytes);
  return new OpenedFile(name, parts, takenOverFrom === null ? [] : [{ code: 'taken-over', from: takenOverFrom }], options);
}
