import type { Area } from '../../sheet/cell-address';

/** Cells that one request reads: far below the 5 MB at which Excel on the web refuses. */
const CELLS_PER_REQUEST = 20_000;

/** Cells of one sheet that are read at most; whole rows beyond them are left out. */
const CELLS_PER_SHEET = 400_000;

/** Rows of one sheet that one request reads. */
export interface Block {
  /** Index into the sheets that were asked for. */
  readonly sheet: number;
  readonly area: Area;
}

/** Rows that are read of a sheet with so many used rows and columns. */
export function readableRows(rows: number, columns: number): number {
  return Math.min(rows, Math.max(1, Math.floor(CELLS_PER_SHEET / Math.max(1, columns))));
}

/** Rows and columns from A1 that are read of a sheet; 0 for an empty one. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The blocks of all sheets, in order, packed into as few requests as they fit in; a sheet goes on in the next request where one is full. */
export function packBlocks(sizes: readonly Size[], cellsPerRequest = CELLS_PER_REQUEST): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let room = 0;
  for (const [sheet, { rows, columns }] of sizes.entries()) {
    for (let top = 0; top < rows;) {
      if (room < columns) {
        requests.push([]);
        room = cellsPerRequest;
      }
      const count = Math.min(rows - top, Math.max(1, Math.floor(room / columns)));
      requests.at(-1)?.push({ sheet, area: { top, left: 0, bottom: top + count - 1, right: columns - 1 } });
      room -= count * columns;
      top += count;
    }
  }
  return requests;
}
