import { accessDenied } from '../rpc/api-error';
import type { HostObject } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import type { CellContent, SheetData, TableData, WorkbookData } from '../model/workbook-data';
import { cellAt } from '../model/sheet-grid';
import type { TableColumns } from '../model/formula';

/** Gives a formula its value; the host itself does not calculate. */
export type Evaluate = (formula: string, at: { readonly sheet: string; readonly row: number; readonly column: number }) => CellContent;

/** Makes objects for classes that lie above the one that needs them. */
export interface Factory {
  worksheet(book: Book, sheet: SheetData): HostObject;
  range(book: Book, sheet: SheetData, area: Area): HostObject;
  rangeAreas(book: Book, sheet: SheetData, areas: readonly Area[]): HostObject;
}

/** An argument that is a range of cells. */
export interface RangeArgument {
  readonly sheet: SheetData;
  readonly area: Area;
}

/** The workbook that all objects of a host speak of. */
export class Book {
  constructor(
    readonly data: WorkbookData,
    readonly evaluate: Evaluate,
    readonly make: Factory,
  ) {}

  sheet(id: string): SheetData | undefined {
    return this.data.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): SheetData | undefined {
    return this.data.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Texts of a table's heading cells. */
  columnsOf(sheet: SheetData, table: TableData): readonly string[] {
    const names: string[] = [];
    for (let column = table.area.left; column <= table.area.right; column += 1) {
      const value = cellAt(sheet, table.area.top, column)?.value ?? '';
      names.push(typeof value === 'object' ? value.error : String(value));
    }
    return names;
  }

  tables(): readonly TableColumns[] {
    return this.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, columns: this.columnsOf(sheet, table) })));
  }

  /** Names that no further table and no further workbook-wide name may have. */
  takenNames(): readonly string[] {
    return [...this.tables().map(({ table }) => table.name), ...this.data.names.map((name) => name.name)];
  }
}

/** Refuses to write on a protected sheet. */
export function checkWritable(sheet: SheetData): void {
  if (sheet.isProtected) throw accessDenied(`The sheet ${sheet.name} is protected`);
}

/** Refuses to change the sheets of a workbook whose structure is protected. */
export function checkStructure(book: Book): void {
  if (book.data.isStructureProtected) throw accessDenied('The structure of the workbook is protected');
}
