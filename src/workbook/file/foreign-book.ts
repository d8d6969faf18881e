import { read } from '@e965/xlsx';
import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../sheet/cell-value';
import { HostError } from '../port';
import { decodeText } from './container';
import type { Container } from './container';
import type { SheetCells } from './sheet-values';
import { readCells } from './sheet-values';

/** A sheet of a file that is no package of ours to edit: what can be taken over of it. */
export interface ForeignSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly cells: SheetCells;
  /** Width by column in characters; null is the default. */
  readonly widths: readonly (number | null)[];
}

const OPTIONS: ParsingOptions = { dense: true, cellNF: true, cellHTML: false, cellText: false, cellStyles: true };

/** A number as a program writes it: no leading zero, no more digits than a number keeps. All else in a web page stays text. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

function plainNumbers(values: readonly (readonly CellValue[])[]): CellValue[][] {
  return values.map((row) =>
    row.map((value) => {
      if (typeof value !== 'string') return value;
      const text = value.trim();
      return PLAIN_NUMBER.test(text) && text.replace(/\D/g, '').length <= 15 ? Number(text) : value;
    }),
  );
}

function parse(bytes: Uint8Array, container: Container): WorkBook {
  if (container === 'html') return read(decodeText(bytes), { ...OPTIONS, type: 'string', raw: true });
  if (container === 'xml-2003') return read(decodeText(bytes), { ...OPTIONS, type: 'string' });
  return read(bytes, { ...OPTIONS, type: 'array' });
}

/** A sheet named `__proto__` became the prototype of the library's own list. */
function sheetNamed(book: WorkBook, name: string): WorkSheet | null {
  if (Object.hasOwn(book.Sheets, name)) return book.Sheets[name] ?? null;
  return name === '__proto__' ? (Object.getPrototypeOf(book.Sheets) as WorkSheet) : null;
}

/**
 * Reads a workbook of an older or other kind: .xls, .xlsb, .ods, a web page or XML named .xls. Throws `HostError`: `encrypted`,
 * `not-a-workbook`, `damaged`.
 */
export function readForeignBook(bytes: Uint8Array, container: Container): readonly ForeignSheet[] {
  let book: WorkBook;
  try {
    book = parse(bytes, container);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (/password/i.test(message)) throw new HostError('encrypted', {}, { cause });
    if (container !== 'compound' || /workbook stream/i.test(message)) throw new HostError('not-a-workbook', {}, { cause });
    throw new HostError('damaged', { reason: message }, { cause });
  }
  const options = { usesDate1904: book.Workbook?.WBProps?.date1904 === true, keepsFormulas: false };
  const sheets = book.SheetNames.flatMap((name, i) => {
    const sheet = sheetNamed(book, name);
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const cells = readCells(sheet, options);
    return [
      {
        name,
        visible: !book.Workbook?.Sheets?.[i]?.Hidden,
        cells: container === 'html' ? { ...cells, values: plainNumbers(cells.values) } : cells,
        widths: (sheet['!cols'] ?? []).map((column) => column?.width ?? null),
      },
    ];
  });
  if (sheets.length === 0) throw new HostError('not-a-workbook');
  return sheets;
}
