import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { areaOf, areasOf } from '../model/address';
import { COLUMNS } from '../model/sheet-grid';
import type { PageLayoutData } from '../model/page-layout-data';
import type { SheetData } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';
import { checkWritable } from './book';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

export class HeaderFooter extends HostObject {
  constructor(private readonly sheet: SheetData) {
    super();
  }
  private static put(sheet: SheetData, part: keyof PageLayoutData['texts'], text: string): void {
    checkWritable(sheet);
    const { texts } = sheet.page;
    const line = part.endsWith('Footer')
      ? [texts.leftFooter, texts.centerFooter, texts.rightFooter]
      : [texts.leftHeader, texts.centerHeader, texts.rightHeader];
    if (line.join('').length - texts[part].length + text.length > 255)
      throw invalidArgument('A header or footer has at most 255 characters');
    texts[part] = text;
  }
  get leftHeader(): string {
    return this.sheet.page.texts.leftHeader;
  }
  set leftHeader(text: string) {
    HeaderFooter.put(this.sheet, 'leftHeader', text);
  }
  get centerHeader(): string {
    return this.sheet.page.texts.centerHeader;
  }
  set centerHeader(text: string) {
    HeaderFooter.put(this.sheet, 'centerHeader', text);
  }
  get rightHeader(): string {
    return this.sheet.page.texts.rightHeader;
  }
  set rightHeader(text: string) {
    HeaderFooter.put(this.sheet, 'rightHeader', text);
  }
  get leftFooter(): string {
    return this.sheet.page.texts.leftFooter;
  }
  set leftFooter(text: string) {
    HeaderFooter.put(this.sheet, 'leftFooter', text);
  }
  get centerFooter(): string {
    return this.sheet.page.texts.centerFooter;
  }
  set centerFooter(text: string) {
    HeaderFooter.put(this.sheet, 'centerFooter', text);
  }
  get rightFooter(): string {
    return this.sheet.page.texts.rightFooter;
  }
  set rightFooter(text: string) {
    HeaderFooter.put(this.sheet, 'rightFooter', text);
  }
}

export class HeaderFooterGroup extends HostObject {
  constructor(private readonly sheet: SheetData) {
    super();
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

export class PageLayout extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetData,
  ) {
    super();
  }
  private static put(sheet: SheetData, values: Partial<PageLayoutData>): void {
    checkWritable(sheet);
    Object.assign(sheet.page, values);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }
  get paperSize(): string {
    return this.sheet.page.paperSize;
  }
  set paperSize(size: string) {
    if (!['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'].includes(size)) throw invalidArgument(`There is no paper size ${size}`);
    PageLayout.put(this.sheet, { paperSize: size });
  }
  get orientation(): string {
    return this.sheet.page.orientation;
  }
  set orientation(orientation: string) {
    if (!['Portrait', 'Landscape'].includes(orientation)) throw invalidArgument(`There is no orientation ${orientation}`);
    PageLayout.put(this.sheet, { orientation });
  }
  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }
  set centerHorizontally(isCentred: boolean) {
    PageLayout.put(this.sheet, { centerHorizontally: isCentred });
  }
  get zoom(): PageLayoutData['zoom'] {
    return this.sheet.page.zoom;
  }
  set zoom(zoom: PageLayoutData['zoom']) {
    if (zoom.scale !== undefined && !(zoom.scale >= 10 && zoom.scale <= 400))
      throw invalidArgument('A page is scaled to 10 to 400 per cent');
    PageLayout.put(this.sheet, { zoom });
  }
  get topMargin(): number {
    return this.sheet.page.margins.top;
  }
  get bottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }
  get leftMargin(): number {
    return this.sheet.page.margins.left;
  }
  get rightMargin(): number {
    return this.sheet.page.margins.right;
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    checkWritable(this.sheet);
    const points = POINTS[unit];
    if (points === undefined) throw invalidArgument(`There is no unit ${unit}`);
    for (const side of MARGINS) if (margins[side] !== undefined) this.sheet.page.margins[side] = margins[side] * points;
  }
  setPrintArea(at: string | RangeArgument | { readonly list: readonly Area[] }): void {
    const areas = typeof at === 'string' ? areasOf(at, this.sheet.name) : 'list' in at ? at.list : [at.area];
    PageLayout.put(this.sheet, { printArea: areas });
  }
  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.sheet.page;
    return printArea.length > 0 ? this.book.make.rangeAreas(this.book, this.sheet, printArea) : null;
  }
  setPrintTitleRows(at: string | RangeArgument): void {
    const area = typeof at === 'string' ? areaOf(at, this.sheet.name) : at.area;
    PageLayout.put(this.sheet, { titleRows: { first: area.top, last: area.bottom } });
  }
  getPrintTitleRowsOrNullObject(): HostObject | null {
    const rows = this.sheet.page.titleRows;
    return rows ? this.book.make.range(this.book, this.sheet, { top: rows.first, bottom: rows.last, left: 0, right: COLUMNS - 1 }) : null;
  }
}

export class PageBreak extends HostObject {
  constructor(
    private readonly sheet: SheetData,
    private readonly row: number,
  ) {
    super();
  }
  override get [IDENTITY]() {
    return { _Id: `break-${String(this.row)}` };
  }
  get rowIndex(): number {
    return this.row;
  }
  delete(): void {
    checkWritable(this.sheet);
    this.sheet.rowBreaks = this.sheet.rowBreaks.filter((row) => row !== this.row);
  }
}

export class PageBreakCollection extends HostCollection {
  constructor(private readonly sheet: SheetData) {
    super();
  }
  get [ITEMS](): readonly PageBreak[] {
    return this.sheet.rowBreaks.map((row) => new PageBreak(this.sheet, row));
  }
  getCount(): number {
    return this.sheet.rowBreaks.length;
  }
  getItem(key: string | number): PageBreak {
    const found = this[ITEMS].find((one, index) => index === key || one[IDENTITY]._Id === key);
    if (!found) throw itemNotFound(`page break ${String(key)}`);
    return found;
  }
  add(at: string | RangeArgument): PageBreak {
    checkWritable(this.sheet);
    const { top } = typeof at === 'string' ? areaOf(at, this.sheet.name) : at.area;
    if (top === 0) throw invalidArgument('No page ends before the first row');
    this.sheet.rowBreaks = [...new Set([...this.sheet.rowBreaks, top])].sort((a, b) => a - b);
    return new PageBreak(this.sheet, top);
  }
  removePageBreaks(): void {
    checkWritable(this.sheet);
    this.sheet.rowBreaks = [];
  }
}
