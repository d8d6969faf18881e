import { invalidArgument, invalidOperation, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { overlaps } from '../../../sheet/cell-address';
import { areaOf, splitAddress } from '../model/address';
import { checkDefinedName } from '../model/sheet-name';
import { ensureCell } from '../model/sheet-grid';
import type { SheetData, TableData } from '../model/workbook-data';
import { giveId } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';
import { checkWritable } from './book';
import { Range } from './range';

/** A table and where it stands. */
interface Place {
  readonly book: Book;
  readonly sheet: SheetData;
  readonly table: TableData;
}

export class TableColumn extends HostObject {
  constructor(
    private readonly place: Place,
    private readonly position: number,
  ) {
    super();
  }
  override get [IDENTITY]() {
    return { Id: String(this.position + 1) };
  }
  get id(): number {
    return this.position + 1;
  }
  get index(): number {
    return this.position;
  }
  get name(): string {
    return this.place.book.columnsOf(this.place.sheet, this.place.table)[this.position] ?? '';
  }
  getDataBodyRange(): Range {
    const { area } = this.place.table;
    const column = area.left + this.position;
    return new Range(this.place.book, this.place.sheet, { ...area, top: area.top + 1, left: column, right: column });
  }
}

export class TableColumnCollection extends HostCollection {
  constructor(private readonly place: Place) {
    super();
  }
  get [ITEMS](): readonly TableColumn[] {
    return this.place.book.columnsOf(this.place.sheet, this.place.table).map((_, index) => new TableColumn(this.place, index));
  }
  get count(): number {
    return this[ITEMS].length;
  }
  getItemAt(index: number): TableColumn {
    const column = this[ITEMS][index];
    if (!column) throw itemNotFound(`column ${String(index)} of ${this.place.table.name}`);
    return column;
  }
  getItem(key: number | string): TableColumn {
    const column = this[ITEMS].find((one) => one.name === key || String(one.id) === String(key));
    if (!column) throw itemNotFound(`column ${String(key)} of ${this.place.table.name}`);
    return column;
  }
}

export class Table extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  override get [IDENTITY]() {
    return { Id: this.place.table.id };
  }
  private static change(place: Place, values: Partial<TableData>): void {
    checkWritable(place.sheet);
    Object.assign(place.table, values);
  }
  get id(): string {
    return this.place.table.id;
  }
  get name(): string {
    return this.place.table.name;
  }
  set name(name: string) {
    const { book, table } = this.place;
    const taken = book.takenNames().filter((other) => other !== table.name);
    Table.change(this.place, { name: checkDefinedName(name, taken) });
  }
  get style(): string {
    return this.place.table.style;
  }
  set style(style: string) {
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style))
      throw invalidArgument(`There is no table style ${style}`);
    Table.change(this.place, { style });
  }
  get showBandedRows(): boolean {
    return this.place.table.showBandedRows;
  }
  set showBandedRows(isBanded: boolean) {
    Table.change(this.place, { showBandedRows: isBanded });
  }
  get showFilterButton(): boolean {
    return this.place.table.showFilterButton;
  }
  set showFilterButton(isShown: boolean) {
    Table.change(this.place, { showFilterButton: isShown });
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.place);
  }
  get worksheet(): HostObject {
    return this.place.book.make.worksheet(this.place.book, this.place.sheet);
  }
  getRange(): Range {
    return new Range(this.place.book, this.place.sheet, this.place.table.area);
  }
  getHeaderRowRange(): Range {
    const { area } = this.place.table;
    return new Range(this.place.book, this.place.sheet, { ...area, bottom: area.top });
  }
  getDataBodyRange(): Range {
    const { area } = this.place.table;
    return new Range(this.place.book, this.place.sheet, { ...area, top: area.top + 1 });
  }
  /** The headings must stay in their row, and the new area must touch the old one. */
  resize(to: string | RangeArgument): void {
    const { sheet, table } = this.place;
    checkWritable(sheet);
    const area = tableArea(sheet, to);
    if (area.top !== table.area.top || !overlaps(area, table.area))
      throw invalidArgument('A table keeps its heading row when it is resized');
    checkPlace(sheet, area, table);
    completeHeadings(sheet, area);
    table.area = area;
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.place.sheet.tables = this.place.sheet.tables.filter((one) => one !== this.place.table);
    return range;
  }
  delete(): void {
    const range = this.convertToRange();
    range.clear('All');
  }
}

function tableArea(sheet: SheetData, at: string | RangeArgument): Area {
  return typeof at === 'string' ? areaOf(at, sheet.name) : at.area;
}

function checkPlace(sheet: SheetData, area: Area, except: TableData | null): void {
  if (area.top === area.bottom) throw invalidArgument('A table needs a row below its headings');
  const others = sheet.tables.filter((one) => one !== except);
  if (others.some((one) => overlaps(one.area, area))) throw invalidOperation('A table cannot overlap another table');
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw invalidOperation('A table cannot hold merged cells');
  if (sheet.autoFilter && overlaps(sheet.autoFilter, area)) throw invalidOperation('A table cannot overlap a filter');
}

/** Headings become texts; an empty one gets a name of Excel's. Two that are the same are refused: Excel would quietly rename one. */
function completeHeadings(sheet: SheetData, area: Area): void {
  const names = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = ensureCell(sheet, area.top, column);
    const text = typeof cell.value === 'object' ? cell.value.error : String(cell.value);
    cell.value = text === '' ? `Column${String(column - area.left + 1)}` : text;
    cell.formula = null;
    if (names.has(cell.value.toLowerCase())) throw invalidArgument(`The heading ${cell.value} stands twice`);
    names.add(cell.value.toLowerCase());
  }
}

export class TableCollection extends HostCollection {
  constructor(
    private readonly book: Book,
    /** Null for the tables of the whole workbook. */
    private readonly sheet: SheetData | null,
  ) {
    super();
  }
  get [ITEMS](): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.book.data.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table({ book: this.book, sheet, table })));
  }
  get count(): number {
    return this[ITEMS].length;
  }
  getCount(): number {
    return this[ITEMS].length;
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound(`table ${key}`);
    return table;
  }
  getItemOrNullObject(key: string): Table | null {
    return this[ITEMS].find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  getItemAt(index: number): Table {
    const table = this[ITEMS][index];
    if (!table) throw itemNotFound(`table ${String(index)}`);
    return table;
  }
  add(at: string | RangeArgument, hasHeaders: boolean): Table {
    const sheet = this.sheet ?? (typeof at === 'string' ? this.book.sheetNamed(splitAddress(at).sheet ?? '') : at.sheet);
    if (!sheet) throw invalidArgument('The address of a table must name its sheet');
    checkWritable(sheet);
    if (!hasHeaders) throw invalidArgument('Excel host: tables without headings are not implemented');
    const area = tableArea(sheet, at);
    checkPlace(sheet, area, null);
    completeHeadings(sheet, area);
    const table: TableData = {
      id: giveId(this.book.data),
      name: freeName(this.book),
      area,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    };
    sheet.tables.push(table);
    return new Table({ book: this.book, sheet, table });
  }
}

function freeName(book: Book): string {
  const taken = new Set(book.takenNames().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}
