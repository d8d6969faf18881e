import type { PlannedSheet, PlannedTable } from '../../report/write-plan';
import type { CellContext } from './cell-xml';
import { chartXml } from './chart-xml';
import { CONTENT_TYPE } from './dialect';
import { drawingXml } from './drawing-xml';
import type { NewLink, PackageDraft } from './package-draft';
import { sheetXml } from './sheet-xml';
import { tableXml } from './table-xml';

export interface SheetContext extends CellContext {
  readonly draft: PackageDraft;
  /** Folder of the workbook's part, without a slash at its end. */
  readonly folder: string;
  /** Font of the charts' texts. */
  readonly font: string;
  /** Ids of tables that are taken; grows with each new table. */
  readonly tableIds: Set<number>;
}

function freeId(taken: Set<number>): number {
  let id = 1;
  while (taken.has(id)) id++;
  taken.add(id);
  return id;
}

function writeTable(table: PlannedTable, { draft, folder, tableIds }: SheetContext): string {
  const path = draft.freePath(`${folder}/tables`, 'table');
  draft.write(path, tableXml(table, freeId(tableIds), draft.dialect.main), CONTENT_TYPE.table);
  return path;
}

function writeDrawing({ charts }: PlannedSheet, { draft, folder, font }: SheetContext): string | null {
  if (charts.length === 0) return null;
  const drawing = draft.freePath(`${folder}/drawings`, 'drawing');
  draft.write(drawing, drawingXml(charts, draft.dialect), CONTENT_TYPE.drawing);
  const links = charts.map((chart, i) => {
    const path = draft.freePath(`${folder}/charts`, 'chart');
    draft.write(path, chartXml(chart, font, draft.dialect), CONTENT_TYPE.chart);
    return { id: `rId${String(i + 1)}`, kind: 'chart', target: path };
  });
  draft.writeLinks(drawing, links);
  return drawing;
}

/** Writes a planned sheet under a path, with its tables, drawing and charts. */
export function writeSheet(sheet: PlannedSheet, path: string, context: SheetContext): void {
  const { draft } = context;
  const drawing = writeDrawing(sheet, context);
  const targets = [
    ...(drawing === null ? [] : [{ kind: 'drawing', target: drawing }]),
    ...sheet.tables.map((table) => ({ kind: 'table', target: writeTable(table, context) })),
  ];
  const links: NewLink[] = targets.map((target, i) => ({ id: `rId${String(i + 1)}`, ...target }));
  const ids = (kind: string) => links.filter((link) => link.kind === kind).map(({ id }) => id);
  const xml = sheetXml(sheet, { drawing: ids('drawing')[0] ?? null, tables: ids('table') }, context, draft.dialect);
  draft.write(path, xml, CONTENT_TYPE.worksheet);
  draft.writeLinks(path, links);
}
