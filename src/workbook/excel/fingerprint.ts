import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { packBlocks } from './read-blocks';
import { once, request } from './request';

/** A sheet whose cells are read, and how far it reaches from A1. */
export interface Wanted {
  readonly name: string;
  readonly area: Area | null;
}

/** Formulas alone are half of what a check reads of a cell. */
const CELLS_PER_REQUEST = 40_000;

/** The requests in which cells of the sheets are read. */
export function blocksOf(
  sheets: readonly Wanted[],
  cellsPerRequest?: number,
): readonly (readonly { readonly name: string; readonly area: Area }[])[] {
  const sizes = sheets.map(({ area }) => (area ? { rows: area.bottom + 1, columns: area.right + 1 } : { rows: 0, columns: 0 }));
  const requests = packBlocks(sizes, cellsPerRequest);
  return requests.map((blocks) => blocks.map(({ sheet, area }) => ({ name: sheets[sheet]?.name ?? '', area })));
}

/** A text's hash of 53 bits (cyrb53, public domain). */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Constants and formulas of a sheet as one short text: the same as long as nobody changes a cell. What formulas amount to is left out. */
export function fingerprintOf(formulas: readonly (readonly unknown[])[]): string {
  const rows = formulas.map((row) => row.slice(0, row.findLastIndex((formula) => formula !== '') + 1));
  return hash(JSON.stringify(rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)));
}

/** Formulas of some blocks; one round trip. */
function readFormulas(blocks: readonly { readonly name: string; readonly area: Area }[]) {
  return request(
    async (context) => {
      const loaded = blocks.map(({ name, area }) => {
        const range = once(context.workbook.worksheets.getItem(name).getRange(formatArea(area)));
        range.load('formulas');
        return { name, range };
      });
      await context.sync();
      return loaded.map(({ name, range }) => ({ name, formulas: range.formulas as unknown[][] }));
    },
    { waitsForEdit: true },
  );
}

/** Fingerprints of sheets by name; one round trip for each 40,000 cells. */
export async function readFingerprints(sheets: readonly Wanted[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map(sheets.map(({ name }): [string, unknown[][]] => [name, []]));
  for (const blocks of blocksOf(sheets, CELLS_PER_REQUEST)) {
    for (const { name, formulas } of await readFormulas(blocks)) found.get(name)?.push(...formulas);
  }
  return new Map([...found].map(([name, formulas]) => [name, fingerprintOf(formulas)]));
}
