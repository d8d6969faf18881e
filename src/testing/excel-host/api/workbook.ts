import { accessDenied } from '../rpc/api-error';
import { HostObject } from '../rpc/host-object';
import type { Book } from './book';
import { CustomXmlPartCollection } from './custom-xml';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheet';

export class Application extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }
  get calculationMode(): string {
    return 'Automatic';
  }
  /** Gives every formula its value anew. */
  calculate(): void {
    for (const sheet of this.book.data.sheets) {
      for (const [row, line] of sheet.cells.entries()) {
        for (const [column, cell] of (line ?? []).entries()) {
          if (cell?.formula) cell.value = this.book.evaluate(cell.formula, { sheet: sheet.name, row, column });
        }
      }
    }
  }
  suspendApiCalculationUntilNextSync(): void {
    // The host calculates nothing between two requests that could be put off.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The host draws nothing.
  }
}

export class WorkbookProtection extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }
  get protected(): boolean {
    return this.book.data.isStructureProtected;
  }
  protect(): void {
    if (this.book.data.isStructureProtected) throw accessDenied('The workbook is protected already');
    this.book.data.isStructureProtected = true;
  }
  unprotect(): void {
    if (!this.book.data.isStructureProtected) throw accessDenied('The workbook is not protected');
    this.book.data.isStructureProtected = false;
  }
}

/** The root of all object paths. */
export class Workbook extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }
  get name(): string {
    return this.book.data.name;
  }
  get readOnly(): boolean {
    return this.book.data.isReadOnly;
  }
  get application(): Application {
    return new Application(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection({ book: this.book, sheet: null });
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  getSelectedRange(): Range {
    const { activeSheet, selection } = this.book.data;
    const { sheet } = new WorksheetCollection(this.book).getItem(activeSheet);
    return new Range(this.book, sheet, selection);
  }
}
