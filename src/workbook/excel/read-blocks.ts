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

function blocksOf(sheet: number, { rows, columns }: Size): readonly Block[] {
  const step = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  const blocks: Block[] = [];
  for (let top = 0; top < rows; top += step) {
    blocks.push({ sheet, area: { top, left: 0, bottom: Math.min(rows, top + step) - 1, right: columns - 1 } });
  }
  return blocks;
}

/** Rows and columns from A1 that are read of a sheet; 0 for an empty one. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The blocks of all sheets, in order, packed into as few requests as they fit in. */
export function packBlocks(sizes: readonly Size[]): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let cells = Infinity;
  for (const block of sizes.flatMap((size, sheet) => blocksOf(sheet, size))) {
    const size = (block.area.bottom - block.area.top + 1) * (block.area.right + 1);
    if (cells + size > CELLS_PER_REQUEST) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(block);
    cells += size;
  }
  return requests;
}
