import { accessDenied, invalidOperation } from '../rpc/api-error';
import { HostObject } from '../rpc/host-object';
import { overlaps } from '../../../sheet/cell-address';
import { areaOf } from '../model/address';
import type { SheetData } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';
import { checkWritable } from './book';

export class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: SheetData) {
    super();
  }
  get protected(): boolean {
    return this.sheet.isProtected;
  }
  protect(): void {
    if (this.sheet.isProtected) throw accessDenied('The sheet is protected already');
    this.sheet.isProtected = true;
  }
  unprotect(): void {
    if (!this.sheet.isProtected) throw accessDenied('The sheet is not protected');
    this.sheet.isProtected = false;
  }
}

export class WorksheetFreezePanes extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetData,
  ) {
    super();
  }
  freezeAt(at: string | RangeArgument): void {
    checkWritable(this.sheet);
    this.sheet.frozen = typeof at === 'string' ? areaOf(at, this.sheet.name) : at.area;
  }
  freezeRows(count: number): void {
    checkWritable(this.sheet);
    this.sheet.frozen = { top: 0, left: 0, bottom: count - 1, right: 16_383 };
  }
  freezeColumns(count: number): void {
    checkWritable(this.sheet);
    this.sheet.frozen = { top: 0, left: 0, bottom: 1_048_575, right: count - 1 };
  }
  unfreeze(): void {
    checkWritable(this.sheet);
    this.sheet.frozen = null;
  }
  getLocationOrNullObject(): HostObject | null {
    return this.sheet.frozen ? this.book.make.range(this.book, this.sheet, this.sheet.frozen) : null;
  }
}

export class AutoFilter extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetData,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }
  apply(at: string | RangeArgument): void {
    checkWritable(this.sheet);
    const area = typeof at === 'string' ? areaOf(at, this.sheet.name) : at.area;
    if (this.sheet.tables.some((table) => overlaps(table.area, area))) throw invalidOperation('A filter cannot overlap a table');
    this.sheet.autoFilter = area;
  }
  remove(): void {
    checkWritable(this.sheet);
    this.sheet.autoFilter = null;
  }
  getRangeOrNullObject(): HostObject | null {
    return this.sheet.autoFilter ? this.book.make.range(this.book, this.sheet, this.sheet.autoFilter) : null;
  }
}
