import type { CellObject, WorkSheet } from '@e965/xlsx';
import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from '../sheet/cell-value';
import { MARK_NAME, markFormula } from '../workbook/mark';
import type { SheetContent, WorkbookContent } from './workbook-contract';

/** Codes of error values (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': 0,
  '#DIV/0!': 7,
  '#VALUE!': 15,
  '#REF!': 23,
  '#NAME?': 29,
  '#NUM!': 36,
  '#N/A': 42,
};

function cellOf(value: CellValue, format: string | null, formula: string | null): CellObject | null {
  if (value === null) return null;
  const more = { ...(format === null ? {} : { z: format }), ...(formula === null ? {} : { f: formula.slice(1) }) };
  if (typeof value === 'object') return { t: 'e', v: ERRORS[value.text] ?? 42, ...more };
  if (typeof value === 'number') return { t: 'n', v: value, ...more };
  return typeof value === 'boolean' ? { t: 'b', v: value, ...more } : { t: 's', v: value, ...more };
}

function lines(hidden: readonly number[] = []): { hidden: boolean }[] {
  return Array.from({ length: Math.max(-1, ...hidden) + 1 }, (_, line) => ({ hidden: hidden.includes(line) }));
}

function sheetOf(content: SheetContent): WorkSheet {
  const { values = [], formats, formulas } = content;
  const rows = values.map((row, i) => row.map((value, j) => cellOf(value, formats?.[i]?.[j] ?? null, formulas?.[i]?.[j] ?? null)));
  const sheet = utils.aoa_to_sheet(rows as unknown[][]);
  sheet['!merges'] = (content.merges ?? []).map(({ top, left, bottom, right }) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
  sheet['!rows'] = lines(content.hiddenRows);
  sheet['!cols'] = lines(content.hiddenColumns);
  if (content.isProtected) sheet['!protect'] = {};
  return sheet;
}

/** The library cannot protect a workbook's structure. */
function withProtectedStructure(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/workbook.xml';
  const xml = strFromU8(files[path] ?? new Uint8Array());
  return zipSync({ ...files, [path]: strToU8(xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')) });
}

/** The .xlsx file of a test's workbook, without its memory. */
export function contentFile(content: WorkbookContent): Uint8Array {
  const book = utils.book_new();
  const marked = content.sheets.flatMap(({ mark }, index) =>
    mark == null ? [] : [{ Name: MARK_NAME, Ref: markFormula(mark), Sheet: index, Hidden: true }],
  );
  book.Workbook = { Names: marked, Sheets: content.sheets.map(({ name, visible }) => ({ name, Hidden: visible === false ? 1 : 0 })) };
  for (const sheet of content.sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return content.isStructureProtected ? withProtectedStructure(bytes) : bytes;
}
