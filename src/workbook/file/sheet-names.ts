import type { PlannedSheet } from '../../report/write-plan';
import { quoteSheet } from '../../sheet/a1';
import { MARK_NAME, markFormula } from '../mark';
import { absoluteArea } from './references';
import { encodeXml } from './xml-text';

/** Names of a sheet that a refill writes anew. */
export const OWN_NAMES: ReadonlySet<string> = new Set([MARK_NAME, '_xlnm.print_area', '_xlnm.print_titles', '_xlnm._filterdatabase']);

function nameXml(name: string, sheet: number, formula: string, isHidden: boolean): string {
  return `<definedName name="${name}" localSheetId="${String(sheet)}"${isHidden ? ' hidden="1"' : ''}>${encodeXml(formula)}</definedName>`;
}

/** The `definedName` elements of a planned sheet at its place in the workbook: filter, print areas and titles, mark. */
export function sheetNamesXml(sheet: PlannedSheet, index: number): string {
  const name = quoteSheet(sheet.name);
  const { areas, repeatRows } = sheet.print;
  return [
    sheet.autoFilter ? nameXml('_xlnm._FilterDatabase', index, `${name}!${absoluteArea(sheet.autoFilter)}`, true) : '',
    areas.length > 0 ? nameXml('_xlnm.Print_Area', index, areas.map((area) => `${name}!${absoluteArea(area)}`).join(','), false) : '',
    repeatRows
      ? nameXml('_xlnm.Print_Titles', index, `${name}!$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`, false)
      : '',
    sheet.mark === null ? '' : nameXml(MARK_NAME, index, markFormula(sheet.mark), true),
  ].join('');
}
