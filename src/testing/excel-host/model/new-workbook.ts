import { defaultPage } from './page-layout-data';
import type { SheetData, WorkbookData } from './workbook-data';

/** An empty sheet as Excel adds it. */
export function newSheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    isProtected: false,
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    charts: [],
    names: [],
    frozen: null,
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    page: defaultPage(),
    rowBreaks: [],
  };
}

/** A workbook without sheets. */
export function newWorkbook(name: string): WorkbookData {
  return {
    name,
    sheets: [],
    activeSheet: '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    names: [],
    parts: [],
    isStructureProtected: false,
    isReadOnly: false,
    nextId: 0,
  };
}
