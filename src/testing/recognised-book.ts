import type { RecordKind } from '../record/fields';
import type { Corrections } from '../recognise/corrections';
import { NO_CORRECTIONS } from '../recognise/corrections';
import type { Layout, RecognisedTable, Recognition, RowRole, Stated, TableColumn, TableKind } from '../recognise/table';
import type { Mark } from '../record/vocabulary';
import { parseArea } from '../sheet/a1';
import type { CellRange } from '../sheet/cell-address';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { buildLedger } from '../ledger/build-ledger';
import type { Ledger } from '../ledger/ledger';
import { semesterOf } from '../ledger/semester';

/** A column of a sheet under test: its field, and what its heading states. `lessons` · `['hours', { category: 'practice' }]`. */
export type ColumnSpec = string | readonly [field: string, of: Stated, kind?: RecordKind];

/** One sheet with one table: headings in row 1, rows below, as if recognition had found it so. */
export interface SheetSpec {
  readonly name: string;
  readonly kind: TableKind;
  readonly layout?: Layout;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Roles of rows that are no records, by index in `rows`. */
  readonly roles?: Readonly<Record<number, RowRole>>;
  /** A1 text of merged areas. */
  readonly merges?: readonly string[];
  readonly stated?: Stated;
  readonly legend?: Readonly<Record<string, Mark>>;
  readonly labels?: readonly string[];
}

export interface LedgerSpec {
  readonly semester?: string;
  readonly today?: string;
  readonly corrections?: Partial<Corrections>;
}

const WORKBOOK = '台账.xlsx';

/** The ledger that the program makes of the sheets. */
export function ledgerOfSheets(
  sheets: readonly SheetSpec[],
  { semester = '2024-2025-1', today = '2025-02-01', corrections = {} }: LedgerSpec = {},
): Ledger {
  const given = semesterOf(semester);
  if (!given) throw new Error(`no semester: ${semester}`);
  const recognition: Recognition = { tables: sheets.map(tableOf), issues: [] };
  return buildLedger([workbookOfSheets(sheets)], recognition, {
    semester: given,
    today,
    corrections: { ...NO_CORRECTIONS, ...corrections },
  });
}

export function workbookOfSheets(sheets: readonly SheetSpec[]): WorkbookSnapshot {
  return {
    name: WORKBOOK,
    sheets: sheets.map(snapshotOf),
    isStructureProtected: false,
    isReadOnly: false,
    takenNames: [],
    memory: null,
  };
}

function labelsOf({ columns, labels }: SheetSpec): readonly string[] {
  return labels ?? columns.map((column) => (typeof column === 'string' ? column : column[0]));
}

function snapshotOf(sheet: SheetSpec): SheetSnapshot {
  return {
    workbook: WORKBOOK,
    name: sheet.name,
    visible: true,
    values: [labelsOf(sheet), ...sheet.rows],
    formats: [],
    merges: (sheet.merges ?? []).flatMap((text) => parseArea(text) ?? []),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
  };
}

const SURE = { confidence: 1, isDoubtful: false, reasons: [] } as const;

/** The table as recognition would hand it on. */
export function tableOf(sheet: SheetSpec): RecognisedTable {
  const { name, kind, layout = 'event-rows', rows, roles = {}, stated = {}, legend = {} } = sheet;
  const range = { ...cellAt(name, 0), bottom: rows.length, right: sheet.columns.length - 1 };
  return {
    id: `${WORKBOOK}|${name}`,
    range,
    kind,
    layout,
    headerRows: [0],
    rowRoles: ['header', ...rows.map((_, index): RowRole => roles[index] ?? 'record')],
    columns: columnsOf(sheet),
    stated,
    statedAt: Object.fromEntries(Object.keys(stated).map((key) => [key, cellAt(name, 0)])),
    legend,
    ...SURE,
  };
}

function columnsOf(sheet: SheetSpec): TableColumn[] {
  const labels = labelsOf(sheet);
  return sheet.columns.map((spec, column) => {
    const [field, of, kind] = typeof spec === 'string' ? ([spec] as const) : spec;
    return {
      column,
      field,
      ...(of ? { of } : {}),
      ...(kind ? { kind } : {}),
      label: labels[column] ?? field,
      labelCells: [cellAt(sheet.name, column)],
      ...SURE,
    };
  });
}

/** A cell of the heading row. */
function cellAt(sheet: string, column: number): CellRange {
  return { workbook: WORKBOOK, sheet, top: 0, left: column, bottom: 0, right: column };
}
