import type { PlannedTable } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import { XML_HEAD } from './dialect';
import { encodeXstring, encodeXstringAttribute } from './xml-text';

function columnXml(name: string, formula: string | null, id: number): string {
  const start = `<tableColumn id="${String(id)}" name="${encodeXstringAttribute(name)}"`;
  return formula === null
    ? `${start}/>`
    : `${start}><calculatedColumnFormula>${encodeXstring(formula)}</calculatedColumnFormula></tableColumn>`;
}

/** A table part. `id` is unique in the workbook. */
export function tableXml(table: PlannedTable, id: number, namespace: string): string {
  const name = encodeXstringAttribute(table.name);
  const ref = formatArea(table.area);
  const columns = table.columns.map((column, i) => columnXml(column, table.calculated[i] ?? null, i + 1));
  return `${XML_HEAD}<table xmlns="${namespace}" id="${String(id)}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns><tableStyleInfo name="${encodeXstringAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
