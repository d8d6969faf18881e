import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { WritePlan } from '../../report/write-plan';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { WorkbookPort, WorkOptions } from '../../workbook/port';
import type { FileLook } from '../grid/file-look';
import { showFileSheet } from '../grid/file-sheet';
import { showEdit, showPlannedSheets } from '../grid/planned-sheet';
import type { ShownSheet } from '../grid/shown-sheet';

/**
 * 打开的文件和它在表格区的样子: a file as a workbook, and its sheets as the grid shows them. What is inserted is shown from its plan, so
 * that the charts on the screen and in the file come from the same numbers.
 */
export class ShownBook {
  /** The workbook for those who check and insert; the grid follows what they do. */
  readonly port: WorkbookPort;
  readonly #workbook: FileWorkbook;
  readonly #look: FileLook | null;
  readonly #shown = new WeakMap<SheetSnapshot['values'], ShownSheet>();
  #planned: ReadonlyMap<string, ShownSheet> = new Map();
  #reading: Promise<WorkbookSnapshot> | null = null;

  constructor(workbook: FileWorkbook, look: FileLook | null) {
    this.#workbook = workbook;
    this.#look = look;
    this.port = {
      read: (options) => this.#read(options),
      apply: (plan, options) => this.#apply(plan, options),
      reveal: (range) => workbook.reveal(range),
      remember: (memory) => {
        this.#reading = null;
        return workbook.remember(memory);
      },
    };
  }

  get name(): string {
    return this.#workbook.name;
  }

  get isTakenOver(): boolean {
    return this.#workbook.notices.some(({ code }) => code === 'taken-over');
  }

  bytes(): Uint8Array {
    return this.#workbook.bytes();
  }

  /** The sheets as they now are, in the workbook's order. */
  async sheets(): Promise<readonly ShownSheet[]> {
    const { sheets } = await this.#read();
    return sheets.map((sheet) => this.#planned.get(sheet.name) ?? this.#show(sheet));
  }

  /** Session and grid both read after each change; the file is read once for both. */
  #read(options?: WorkOptions): Promise<WorkbookSnapshot> {
    if (this.#reading) return this.#reading;
    const reading = this.#workbook.read(options);
    this.#reading = reading;
    // What was broken off says nothing about the file.
    reading.catch(() => {
      if (this.#reading === reading) this.#reading = null;
    });
    return reading;
  }

  /** A sheet that nobody has written to is shown once and kept: its values are the same object. */
  #show(sheet: SheetSnapshot): ShownSheet {
    const shown = this.#shown.get(sheet.values) ?? showFileSheet(sheet, this.#look);
    this.#shown.set(sheet.values, shown);
    return shown.name === sheet.name ? shown : { ...shown, name: sheet.name };
  }

  readonly #apply: WorkbookPort['apply'] = async (plan, options) => {
    const receipt = await this.#workbook.apply(plan, options);
    this.#reading = null;
    const former = this.#planned;
    this.#planned = withPlan(former, plan);
    return {
      added: receipt.added,
      replaced: receipt.replaced,
      kept: receipt.kept,
      restore: async (restoring) => {
        const restored = await receipt.restore(restoring);
        this.#reading = null;
        this.#planned = former;
        return restored;
      },
    };
  };
}

/** What is shown from plans once this one was applied: sheets that it renames and keeps stay as they were. */
function withPlan(former: ReadonlyMap<string, ShownSheet>, plan: WritePlan): ReadonlyMap<string, ShownSheet> {
  const planned = new Map(former);
  for (const { sheet, as } of plan.keep) {
    const kept = planned.get(sheet);
    planned.delete(sheet);
    if (kept) planned.set(as, { ...kept, name: as });
  }
  for (const sheet of showPlannedSheets(plan)) planned.set(sheet.name, sheet);
  for (const edit of plan.edits ?? []) {
    const shown = planned.get(edit.sheet);
    if (shown) planned.set(edit.sheet, showEdit(shown, edit));
  }
  return planned;
}
