import { formatArea, parseArea } from '../sheet/a1';
import type { SheetSnapshot } from '../sheet/snapshot';
import { rowKey } from './apply-corrections';
import type { Corrections, TableCorrection } from './corrections';
import { createSheetGrid } from './grid/sheet-grid';
import type { RecognisedTable } from './table';

/** What a person overrules of a table at once; the rest of what was said before stays. */
export type TableChange = Pick<TableCorrection, 'ignore' | 'kind' | 'range' | 'headerRows' | 'fields'>;

/** The corrections with a change of one table, addressed so that it holds for next month's sheet of the same shape too. */
export function correctTable(corrections: Corrections, table: RecognisedTable, sheet: SheetSnapshot, change: TableChange): Corrections {
  const address = addressOf(table);
  const former = corrections.tables.find((each) => isAt(each, address));
  const fields = former?.fields || change.fields ? { fields: { ...former?.fields, ...change.fields } } : {};
  const corrected: TableCorrection = { ...former, ...change, ...fields, ...address, ...placeOf(table, sheet, { ...former, ...change }) };
  return { ...corrections, tables: [...corrections.tables.filter((each) => !isAt(each, address)), corrected] };
}

/** 恢复自动识别: the corrections without anything that was said of the table. */
export function resetTable(corrections: Corrections, table: RecognisedTable): Corrections {
  const address = addressOf(table);
  return { ...corrections, tables: corrections.tables.filter((each) => !isAt(each, address)) };
}

type Address = Pick<TableCorrection, 'headings' | 'sheet'>;

/** By its headings; a table without any, by its sheet. */
function addressOf({ headings = '', range }: RecognisedTable): Address {
  return headings === '' ? { sheet: range.sheet } : { headings };
}

function isAt(correction: TableCorrection, { headings, sheet }: Address): boolean {
  return correction.headings === headings && correction.sheet === sheet;
}

/** Where the table was found, and what its stated header says: needed only where its place was overruled. */
function placeOf(table: RecognisedTable, sheet: SheetSnapshot, { range, headerRows }: TableChange): Partial<TableCorrection> {
  if (range === undefined && headerRows === undefined) return {};
  const found = table.foundAt ?? null;
  const last = headerRows?.at(-1);
  const area = (range === undefined ? null : parseArea(range)) ?? table.range;
  const header = last === undefined ? '' : rowKey(createSheetGrid(sheet), last - 1, area);
  return { ...(found ? { foundAt: formatArea(found) } : {}), ...(header === '' ? {} : { header }) };
}
