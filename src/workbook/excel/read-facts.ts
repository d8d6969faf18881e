import type { Area } from '../../sheet/cell-address';
import { MARK_NAME, markOf } from '../mark';
import { MEMORY_NAMESPACE, memoryOf } from '../memory-part';
import { readableRows } from './read-blocks';
import { once, request } from './request';

/** What is known of a sheet before its cells are read. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly mark: string | null;
  /** From A1 to the end of what can be read of the used range; null for an empty sheet. */
  readonly area: Area | null;
  /** All used rows, where not all are read. */
  readonly truncatedFrom: number | null;
  readonly hasHidden: boolean;
}

export interface WorkbookFacts {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly takenNames: readonly string[];
  readonly memory: string | null;
  readonly sheets: readonly SheetFacts[];
}

function loadWorkbook(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('name,readOnly,protection/protected');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  workbook.tables.load('items/name');
  workbook.names.load('items/name');
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return { workbook, parts };
}

function loadSheet(sheet: Excel.Worksheet) {
  const used = once(sheet.getUsedRangeOrNullObject(true));
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load('formula');
  return { sheet, used, mark };
}

function factsOf({ sheet, used, mark }: ReturnType<typeof loadSheet>): SheetFacts {
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const readable = readableRows(rows, columns);
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    mark: mark.isNullObject ? null : markOf(String(mark.formula)),
    area: rows === 0 ? null : { top: 0, left: 0, bottom: readable - 1, right: columns - 1 },
    truncatedFrom: readable < rows ? rows : null,
    // Null where some are hidden and some are not.
    hasHidden: !used.isNullObject && !(used.rowHidden === false && used.columnHidden === false),
  };
}

/** All that is known of a workbook but its cells; two round trips. */
export function readFacts(): Promise<WorkbookFacts> {
  return request(async (context) => {
    const { workbook, parts } = loadWorkbook(context);
    await context.sync();
    const xml = parts.items[0]?.getXml();
    const sheets = workbook.worksheets.items.map(loadSheet);
    await context.sync();
    return {
      name: workbook.name,
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      takenNames: [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name),
      memory: xml ? memoryOf(xml.value) : null,
      sheets: sheets.map(factsOf),
    };
  });
}
