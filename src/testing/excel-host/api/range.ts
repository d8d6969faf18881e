import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostObject } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { fullAddress } from '../model/address';
import { COLUMNS, ROWS, cellAt, ensureCell, formatAt, intersection, reformat, usedArea } from '../model/sheet-grid';
import type { HyperlinkData, SheetData } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';
import { checkWritable } from './book';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { clearCells } from './range-clear';
import { RangeFormat } from './range-format';
import { readProperties, writeProperties } from './range-properties';
import { mergeCells, rowsOf, shown, unmergeCells, writeCells, writeNumberFormats } from './range-values';
import { mergedAreas, visibleAreas } from './range-search';

function moved(area: Area, rows: number, columns: number): Area {
  return checked({ top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns });
}

function checked(area: Area): Area {
  if (area.top < 0 || area.left < 0 || area.bottom < area.top || area.right < area.left || area.bottom >= ROWS || area.right >= COLUMNS) {
    throw invalidArgument('The range would leave the sheet');
  }
  return area;
}

function isUnbounded(area: Area): boolean {
  return area.bottom - area.top === ROWS - 1 || area.right - area.left === COLUMNS - 1;
}

/** One value for all lines, or null where they differ. */
function hiddenIn(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function hide(hidden: Set<number>, lines: readonly [number, number], isHidden: boolean): void {
  for (let line = lines[0]; line <= lines[1]; line += 1) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
}

export class Range extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: SheetData,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get cellCount(): number {
    const count = (this.area.bottom - this.area.top + 1) * (this.area.right - this.area.left + 1);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.bottom - this.area.top === ROWS - 1;
  }
  get isEntireRow(): boolean {
    return this.area.right - this.area.left === COLUMNS - 1;
  }
  get values(): unknown {
    if (isUnbounded(this.area)) return null;
    return rowsOf(this.area, (row, column) => shown(cellAt(this.sheet, row, column)?.value ?? ''));
  }
  set values(values: unknown) {
    writeCells(this.book, this.sheet, this.area, values);
  }
  get formulas(): unknown {
    if (isUnbounded(this.area)) return null;
    return rowsOf(this.area, (row, column) => {
      const cell = cellAt(this.sheet, row, column);
      return cell?.formula ?? shown(cell?.value ?? '');
    });
  }
  set formulas(formulas: unknown) {
    writeCells(this.book, this.sheet, this.area, formulas);
  }
  get numberFormat(): unknown {
    if (isUnbounded(this.area)) return null;
    return rowsOf(this.area, (row, column) => formatAt(this.sheet, row, column).numberFormat);
  }
  set numberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.area, formats);
  }
  get rowHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }
  set rowHidden(isHidden: boolean) {
    checkWritable(this.sheet);
    hide(this.sheet.hiddenRows, [this.area.top, this.area.bottom], isHidden);
  }
  get columnHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
  set columnHidden(isHidden: boolean) {
    checkWritable(this.sheet);
    hide(this.sheet.hiddenColumns, [this.area.left, this.area.right], isHidden);
  }
  get hyperlink(): HyperlinkData | null {
    return cellAt(this.sheet, this.area.top, this.area.left)?.hyperlink ?? null;
  }
  /** A link gives its cell the look of links, so a look of one's own is written after it. */
  set hyperlink(link: (HyperlinkData & { readonly textToDisplay?: string }) | null) {
    checkWritable(this.sheet);
    const { textToDisplay, ...target } = link ?? {};
    if (textToDisplay !== undefined) writeCells(this.book, this.sheet, this.area, textToDisplay);
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1)
        ensureCell(this.sheet, row, column).hyperlink = link ? target : null;
    }
    if (link) reformat(this.sheet, this.area, (format) => ({ ...format, font: { ...format.font, color: '#0563C1', underline: 'Single' } }));
  }
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: [this.area] });
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  getCell(row: number, column: number): Range {
    const { top, left } = this.area;
    return new Range(this.book, this.sheet, checked({ top: top + row, left: left + column, bottom: top + row, right: left + column }));
  }
  getRow(row: number): Range {
    const at = this.area.top + row;
    return new Range(this.book, this.sheet, checked({ ...this.area, top: at, bottom: at }));
  }
  getColumn(column: number): Range {
    const at = this.area.left + column;
    return new Range(this.book, this.sheet, checked({ ...this.area, left: at, right: at }));
  }
  getLastCell(): Range {
    return new Range(this.book, this.sheet, { ...this.area, top: this.area.bottom, left: this.area.right });
  }
  getEntireRow(): Range {
    return new Range(this.book, this.sheet, { ...this.area, left: 0, right: COLUMNS - 1 });
  }
  getEntireColumn(): Range {
    return new Range(this.book, this.sheet, { ...this.area, top: 0, bottom: ROWS - 1 });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return new Range(this.book, this.sheet, moved(this.area, rows, columns));
  }
  getResizedRange(rows: number, columns: number): Range {
    return new Range(this.book, this.sheet, checked({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns }));
  }
  getBoundingRect(other: RangeArgument): Range {
    const { area } = this;
    return new Range(this.book, this.sheet, {
      top: Math.min(area.top, other.area.top),
      left: Math.min(area.left, other.area.left),
      bottom: Math.max(area.bottom, other.area.bottom),
      right: Math.max(area.right, other.area.right),
    });
  }
  getIntersection(other: RangeArgument): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound('the intersection');
    return range;
  }
  getIntersectionOrNullObject(other: RangeArgument): Range | null {
    const both = intersection(this.area, other.area);
    return both ? new Range(this.book, this.sheet, both) : null;
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = usedArea(this.sheet, valuesOnly ?? false);
    const both = used ? intersection(this.area, used) : null;
    return both ? new Range(this.book, this.sheet, both) : null;
  }
  getMergedAreasOrNullObject(): HostObject | null {
    const areas = mergedAreas(this.sheet, this.area);
    return areas.length > 0 ? this.book.make.rangeAreas(this.book, this.sheet, areas) : null;
  }
  getSpecialCells(cellType: string): HostObject {
    const areas = this.getSpecialCellsOrNullObject(cellType);
    if (!areas) throw itemNotFound('cells of this kind');
    return areas;
  }
  getSpecialCellsOrNullObject(cellType: string): HostObject | null {
    const areas = visibleAreas(this.sheet, this.area, cellType);
    return areas.length > 0 ? this.book.make.rangeAreas(this.book, this.sheet, areas) : null;
  }
  getCellProperties(wanted: unknown): unknown {
    return rowsOf(this.area, (row, column) => readProperties(this.sheet, { top: row, left: column, bottom: row, right: column }, wanted));
  }
  getRowProperties(wanted: unknown): unknown {
    const rows = { ...this.area, right: this.area.left };
    return rowsOf(rows, (row) => readProperties(this.sheet, { ...this.area, top: row, bottom: row }, wanted))?.flat();
  }
  getColumnProperties(wanted: unknown): unknown {
    const columns = { ...this.area, bottom: this.area.top };
    return rowsOf(columns, (_, column) => readProperties(this.sheet, { ...this.area, left: column, right: column }, wanted))?.flat();
  }
  setRowProperties(given: readonly unknown[]): void {
    if (given.length !== this.area.bottom - this.area.top + 1) throw invalidArgument('One entry a row is needed');
    given.forEach((one, row) => writeProperties(this.sheet, { ...this.area, top: this.area.top + row, bottom: this.area.top + row }, one));
  }
  setColumnProperties(given: readonly unknown[]): void {
    if (given.length !== this.area.right - this.area.left + 1) throw invalidArgument('One entry a column is needed');
    given.forEach((one, column) =>
      writeProperties(this.sheet, { ...this.area, left: this.area.left + column, right: this.area.left + column }, one),
    );
  }
  clear(applyTo: string | null): void {
    clearCells(this.sheet, this.area, applyTo ?? 'All');
  }
  merge(across: boolean | null): void {
    if (across) for (let row = 0; row <= this.area.bottom - this.area.top; row += 1) mergeCells(this.sheet, this.getRow(row).area);
    else mergeCells(this.sheet, this.area);
  }
  unmerge(): void {
    unmergeCells(this.sheet, this.area);
  }
  select(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidArgument('A range of a hidden sheet cannot be selected');
    this.book.data.activeSheet = this.sheet.id;
    this.book.data.selection = this.area;
  }
  _ValidateArraySize(rows: number, columns: number): void {
    const isSame = rows === this.area.bottom - this.area.top + 1 && columns === this.area.right - this.area.left + 1;
    if (!isSame) throw invalidArgument('The number of rows or columns in the input array does not match the size of the range');
  }
}
