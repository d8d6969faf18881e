import { utils, write } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** The values of a workbook as an .xlsx file. */
export function fileOf(workbook: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of workbook.sheets) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(values.map((line) => [...line])), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
