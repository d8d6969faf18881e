import type { PlannedSheet } from '../../report/write-plan';
import { formatArea, formatCell } from '../../sheet/a1';
import type { CellContext } from './cell-xml';
import { sheetDataXml } from './cell-xml';
import type { Dialect } from './dialect';
import { XML_HEAD } from './dialect';
import { barExtensionXml, conditionalFormatsXml, validationsXml } from './format-xml';
import { columnsXml, pageXml, viewXml } from './page-xml';
import { encodeXml, encodeXstringAttribute } from './xml-text';

/** Relationship ids of the parts that the sheet shows. */
export interface SheetLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

function dimension(cells: PlannedSheet['cells']): string {
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return formatArea({ top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right: Math.max(0, widest - 1) });
}

function linksXml(cells: PlannedSheet['cells']): string {
  const links = cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell?.content.kind !== 'link') return [];
      const { target, text } = cell.content;
      return [`<hyperlink ref="${formatCell(row, column)}" location="${encodeXml(target)}" display="${encodeXstringAttribute(text)}"/>`];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function mergesXml(merges: PlannedSheet['merges']): string {
  const list = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return list.length === 0 ? '' : `<mergeCells count="${String(list.length)}">${list.join('')}</mergeCells>`;
}

function partsXml({ drawing, tables }: SheetLinks): string {
  const list = tables.map((id) => `<tablePart r:id="${id}"/>`);
  const tableParts = list.length === 0 ? '' : `<tableParts count="${String(list.length)}">${list.join('')}</tableParts>`;
  return (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) + tableParts;
}

/** A worksheet part; its elements stand in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: PlannedSheet, links: SheetLinks, context: CellContext, dialect: Dialect): string {
  const { styles } = context;
  return [
    `${XML_HEAD}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.links}">`,
    `<sheetPr><tabColor rgb="FF${sheet.tabColor.toUpperCase()}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(sheet.cells)}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
    sheetDataXml(sheet.cells, sheet.rowHeights, context),
    sheet.autoFilter ? `<autoFilter ref="${formatArea(sheet.autoFilter)}"/>` : '',
    mergesXml(sheet.merges),
    conditionalFormatsXml(sheet.conditionalFormats, styles),
    validationsXml(sheet.validations),
    linksXml(sheet.cells),
    pageXml(sheet.print),
    partsXml(links),
    barExtensionXml(sheet.conditionalFormats),
    '</worksheet>',
  ].join('');
}
