import type { CellRange } from '../../sheet/cell-address';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { WritePlan } from '../../report/write-plan';
import { HostError } from '../port';
import type { Receipt, WorkbookPort, WorkOptions } from '../port';
import { applyMemory, applyPlan } from './apply-plan';
import type { Book } from './book';
import { openBook } from './book';
import { isSigned } from './drop-parts';
import { openPackage } from './open-package';
import type { SheetCache } from './read-sheets';
import { readSnapshot } from './read-snapshot';

/** What a person should know about a file besides its data. */
export type FileNotice =
  /** The file cannot be edited in place: its values stand in a new .xlsx, its formulas and looks do not. */
  | { readonly code: 'taken-over'; readonly from: '.xls' | '.xlsb' | '.ods' | 'html' | 'xml' }
  /** The file carries a digital signature, which the first change takes off. */
  | { readonly code: 'signed' };

/** A workbook that lies in memory as a file. */
export interface FileWorkbook extends WorkbookPort {
  readonly name: string;
  readonly notices: readonly FileNotice[];
  /** Name for the file as it stands now: the name it came with, but `.xlsx` where its values were taken over. */
  readonly outputName: string;
  /** The file as it stands now: the very bytes it came with as long as nothing is written, and after that the very bytes of each untouched part. */
  bytes(): Uint8Array;
}

export interface FileWorkbookOptions {
  /** Shows a range where the workbook is shown; without it `reveal` does nothing. */
  readonly onReveal?: (range: CellRange) => void | Promise<void>;
}

/** A file as it was opened; `original` is null where its values were taken over. */
interface Opened {
  readonly book: Book;
  readonly original: Uint8Array | null;
}

class OpenedFile implements FileWorkbook {
  private book: Book;
  private readonly cache: SheetCache = new WeakMap();
  /** What was remembered last since the workbook was opened: taking an insertion back leaves it. */
  private remembered: string | null = null;
  /** Counts insertions and what was taken back, so that a receipt knows whether the workbook still ends with it. */
  private changes = 0;

  constructor(
    readonly name: string,
    private readonly opened: Opened,
    readonly notices: readonly FileNotice[],
    private readonly options: FileWorkbookOptions,
  ) {
    this.book = opened.book;
  }

  get outputName(): string {
    return this.opened.original ? this.name : `${this.name.replace(/\.[^.]*$/, '')}.xlsx`;
  }

  async read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    return readSnapshot(this.name, this.book, this.cache, options);
  }

  async apply(plan: WritePlan, options: WorkOptions = {}): Promise<Receipt> {
    options.signal?.throwIfAborted();
    const before = this.book;
    const after = openBook(await applyPlan(before, plan, options));
    if (this.book !== before) throw new HostError('busy');
    this.book = after;
    this.remembered = null;
    this.changes++;
    return this.receipt(plan, before);
  }

  private receipt(plan: WritePlan, before: Book): Receipt {
    const added = plan.sheets.filter(({ replaces }) => replaces === null).map(({ name }) => name);
    const replaced = plan.sheets.flatMap(({ replaces }) => (replaces === null ? [] : [replaces]));
    const place = this.changes;
    return {
      added,
      replaced,
      kept: plan.keep,
      restore: async () => {
        await Promise.resolve();
        // A later insertion stands on this one: what it holds cannot be taken away from under it.
        if (this.changes !== place) return { kept: [...added, ...replaced] };
        this.book = this.remembered === null ? before : openBook(applyMemory(before, this.remembered));
        this.changes++;
        return { kept: [] };
      },
    };
  }

  async reveal(range: CellRange): Promise<void> {
    await this.options.onReveal?.(range);
  }

  async remember(memory: string): Promise<void> {
    await Promise.resolve();
    this.book = openBook(applyMemory(this.book, memory));
    this.remembered = memory;
  }

  bytes(): Uint8Array {
    const { book, original } = this.opened;
    return original && this.book === book ? original.slice() : this.book.parts.toBytes();
  }
}

/**
 * Opens a file as a workbook: .xlsx and .xlsm as they are, other kinds by taking over their values. `name` is the file's name, with which
 * all addresses speak of it. Throws `HostError`: `damaged`, `encrypted`, `not-a-workbook`, `zip-bomb`.
 */
export function openFileWorkbook(name: string, bytes: Uint8Array, options: FileWorkbookOptions = {}): FileWorkbook {
  const { parts, takenOverFrom } = openPackage(bytes);
  const book = openBook(parts);
  const notices: FileNotice[] = takenOverFrom === null ? [] : [{ code: 'taken-over', from: takenOverFrom }];
  if (isSigned(book)) notices.push({ code: 'signed' });
  return new OpenedFile(name, { book, original: takenOverFrom === null ? bytes : null }, notices, options);
}
