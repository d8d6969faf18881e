import type { Area } from '../../sheet/cell-address';
import { MARK_NAME, markOf } from '../mark';
import { MEMORY_NAMESPACE, memoryOf } from '../memory-part';
import type { FontMeasure } from './layout';
import { measureOf } from './layout';
import { once, request } from './request';
import type { KnownTable } from './tables';

/** What is known of a sheet before it is written to. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly mark: string | null;
  /** Cells that hold something or look like something; null where none does. Only of the sheets asked for. */
  readonly used: Area | null;
  readonly tables: readonly KnownTable[];
  /** Names of its charts. */
  readonly charts: readonly string[];
}

export interface BookFacts {
  readonly sheets: readonly KnownSheet[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly memory: string | null;
  /** Id of the custom XML part that keeps the memory. */
  readonly memoryPart: string | null;
  /** Names of all tables and workbook-wide names. */
  readonly takenNames: readonly string[];
  readonly measure: FontMeasure;
}

function loadBook({ workbook }: Excel.RequestContext) {
  workbook.load('readOnly,protection/protected');
  workbook.worksheets.load('items/id,items/name,items/standardWidth,items/protection/protected');
  workbook.tables.load('items/name,items/worksheet/id');
  workbook.names.load('items/name');
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return { workbook, parts };
}

const CORNERS = 'rowIndex,columnIndex,rowCount,columnCount';

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function loadSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[], isAsked: boolean) {
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load('formula');
  if (!isAsked) return { sheet, mark, used: null, tables: [], charts: null };
  const used = once(sheet.getUsedRangeOrNullObject(false));
  used.load(CORNERS);
  const charts = sheet.charts;
  charts.load('items/name');
  const own = tables.filter((table) => table.worksheet.id === sheet.id);
  const ranges = own.map((table) => {
    const range = once(table.getRange());
    range.load(CORNERS);
    return { name: table.name, range };
  });
  return { sheet, mark, used, charts, tables: ranges };
}

function knownSheet({ sheet, mark, used, charts, tables }: ReturnType<typeof loadSheet>): KnownSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    mark: mark.isNullObject ? null : markOf(String(mark.formula)),
    used: used && !used.isNullObject ? areaOf(used) : null,
    tables: tables.map(({ name, range }) => ({ name, area: areaOf(range) })),
    charts: charts?.items.map(({ name }) => name) ?? [],
  };
}

/** The last column: it has the standard width in every workbook that a person made. */
const STANDARD_COLUMN = 'XFD1';

/** What has to be known of the workbook before it is written to; two round trips. Tables, charts and used cells of the sheets asked for. */
export function readBookFacts(asked: ReadonlySet<string>, waitsForEdit = false): Promise<BookFacts> {
  return request(
    async (context) => {
      const { workbook, parts } = loadBook(context);
      await context.sync();
      const xml = parts.items[0]?.getXml();
      const [first] = workbook.worksheets.items;
      const column = first && once(first.getRange(STANDARD_COLUMN)).format;
      column?.load('columnWidth');
      const sheets = workbook.worksheets.items.map((sheet) => loadSheet(sheet, workbook.tables.items, asked.has(sheet.name)));
      await context.sync();
      return {
        sheets: sheets.map(knownSheet),
        isStructureProtected: workbook.protection.protected,
        isReadOnly: workbook.readOnly,
        memory: xml ? memoryOf(xml.value) : null,
        memoryPart: parts.items[0]?.id ?? null,
        takenNames: [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name),
        measure: measureOf(first?.standardWidth ?? 0, column?.columnWidth ?? 0),
      };
    },
    { waitsForEdit },
  );
}
