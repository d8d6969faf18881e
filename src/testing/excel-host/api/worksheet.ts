import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS, WIRE_NAMES } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { areaOf, areasOf } from '../model/address';
import { DEFAULT_CHARACTERS } from '../model/cell-format';
import { breakFormulas, renameInFormulas } from '../model/formula';
import { newSheet } from '../model/new-workbook';
import { checkSheetName } from '../model/sheet-name';
import { WHOLE_SHEET } from '../model/sheet-grid';
import type { SheetData } from '../model/workbook-data';
import { giveId } from '../model/workbook-data';
import { AutoFilter, WorksheetFreezePanes, WorksheetProtection } from './sheet-parts';
import type { Book } from './book';
import { checkStructure, checkWritable } from './book';
import { ChartCollection } from './charts';
import { NamedItemCollection } from './names';
import { PageBreakCollection, PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { checkColor } from './range-format';
import { TableCollection } from './tables';

export class Worksheet extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: SheetData,
  ) {
    super();
  }
  override get [IDENTITY]() {
    return { Id: this.sheet.id };
  }
  override get [WIRE_NAMES]() {
    return { Gridlines: 'showGridlines' };
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    checkStructure(this.book);
    const others = this.book.data.sheets.filter((one) => one !== this.sheet).map((one) => one.name);
    const before = this.sheet.name;
    this.sheet.name = checkSheetName(name, others);
    if (before !== name) renameInFormulas(this.book.data, before, name);
  }
  get position(): number {
    return this.book.data.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    checkStructure(this.book);
    const { sheets } = this.book.data;
    if (!(Number.isInteger(position) && position >= 0 && position < sheets.length))
      throw invalidArgument(`There is no place ${String(position)} for a sheet`);
    sheets.splice(sheets.indexOf(this.sheet), 1);
    sheets.splice(position, 0, this.sheet);
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: SheetData['visibility']) {
    checkStructure(this.book);
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument('visibility');
    const others = this.book.data.sheets.filter((one) => one !== this.sheet && one.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) throw invalidArgument('One sheet must stay visible');
    this.sheet.visibility = visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    checkWritable(this.sheet);
    this.sheet.tabColor = checkColor(color);
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(isShown: boolean) {
    this.sheet.showGridlines = isShown;
  }
  /** In characters of the default font. */
  get standardWidth(): number {
    return DEFAULT_CHARACTERS;
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection({ book: this.book, sheet: this.sheet });
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.sheet);
  }
  getRange(address: string | null): Range {
    return new Range(this.book, this.sheet, address === null ? WHOLE_SHEET : areaOf(address, this.sheet.name));
  }
  getRanges(address: string | null): RangeAreas {
    return new RangeAreas(this.book, this.sheet, address === null ? [WHOLE_SHEET] : areasOf(address, this.sheet.name));
  }
  getRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    const area: Area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const isInside =
      top >= 0 && left >= 0 && rows > 0 && columns > 0 && area.bottom <= WHOLE_SHEET.bottom && area.right <= WHOLE_SHEET.right;
    if (!isInside)
      throw invalidArgument(`There is no range of ${String(rows)} × ${String(columns)} cells at ${String(top)}, ${String(left)}`);
    return new Range(this.book, this.sheet, area);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    return this.getRange(null).getUsedRangeOrNullObject(valuesOnly);
  }
  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidArgument(`The sheet ${this.sheet.name} is hidden`);
    this.book.data.activeSheet = this.sheet.id;
  }
  delete(): void {
    checkStructure(this.book);
    const { data } = this.book;
    const rest = data.sheets.filter((one) => one !== this.sheet);
    if (!rest.some((one) => one.visibility === 'Visible')) throw invalidArgument('One sheet must stay visible');
    data.sheets = rest;
    if (data.activeSheet === this.sheet.id) data.activeSheet = rest.find((one) => one.visibility === 'Visible')?.id ?? '';
    breakFormulas(data, this.sheet.name);
  }
}

export class WorksheetCollection extends HostCollection {
  constructor(private readonly book: Book) {
    super();
  }
  get [ITEMS](): readonly Worksheet[] {
    return this.book.data.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }
  getCount(): number {
    return this.book.data.sheets.length;
  }
  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.sheet(key) ?? this.book.sheetNamed(key);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
  getActiveWorksheet(): Worksheet {
    return this.getItem(this.book.data.activeSheet);
  }
  /** Stands behind the last sheet and is not activated. */
  add(name: string | null): Worksheet {
    checkStructure(this.book);
    const { sheets } = this.book.data;
    const taken = sheets.map((sheet) => sheet.name);
    const sheet = newSheet(giveId(this.book.data), checkSheetName(name ?? `Sheet${String(sheets.length + 1)}`, taken));
    sheets.push(sheet);
    return new Worksheet(this.book, sheet);
  }
}
