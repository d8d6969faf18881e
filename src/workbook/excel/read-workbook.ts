import type { Area } from '../../sheet/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { WorkOptions } from '../port';
import type { Block } from './read-blocks';
import { packBlocks } from './read-blocks';
import type { BlockCells, SheetShape } from './read-cells';
import { readCells } from './read-cells';
import type { SheetFacts } from './read-facts';
import { readFacts } from './read-facts';

/** Lines of a sheet that no visible area covers. */
function hiddenLines(
  count: number,
  visible: readonly Area[],
  [first, last]: readonly ['top' | 'left', 'bottom' | 'right'],
): readonly number[] {
  const seen = new Set<number>();
  for (const area of visible) for (let line = area[first]; line <= area[last]; line += 1) seen.add(line);
  return Array.from({ length: count }, (_, line) => line).filter((line) => !seen.has(line));
}

interface SheetParts {
  readonly facts: SheetFacts;
  readonly blocks: BlockCells[];
  shape: SheetShape | null;
}

function snapshotOf(workbook: string, { facts, blocks, shape }: SheetParts): SheetSnapshot {
  const visible = shape?.visible ?? null;
  const area = facts.area;
  return {
    workbook,
    name: facts.name,
    visible: facts.visible,
    values: blocks.flatMap((block) => block.values),
    formats: blocks.flatMap((block) => block.formats),
    ...(facts.mark === null ? {} : { formulas: blocks.flatMap((block) => block.formulas ?? []) }),
    merges: shape?.merges ?? [],
    hiddenRows: area && visible ? hiddenLines(area.bottom + 1, visible, ['top', 'bottom']) : [],
    hiddenColumns: area && visible ? hiddenLines(area.right + 1, visible, ['left', 'right']) : [],
    isProtected: facts.isProtected,
    mark: facts.mark,
    ...(facts.truncatedFrom === null ? {} : { truncatedFrom: facts.truncatedFrom }),
  };
}

/** Reads the blocks of one request after the other into the sheets they belong to. */
async function fill(sheets: readonly SheetParts[], requests: readonly (readonly Block[])[], options: WorkOptions): Promise<void> {
  const facts = sheets.map((sheet) => sheet.facts);
  for (const blocks of requests) {
    options.signal?.throwIfAborted();
    for (const { block, cells, shape } of await readCells(blocks, facts)) {
      const sheet = sheets[block.sheet];
      sheet?.blocks.push(cells);
      if (sheet && shape) sheet.shape = shape;
    }
    const last = blocks.at(-1)?.sheet ?? 0;
    options.onProgress?.({ done: last + 1, total: sheets.length, sheet: facts[last]?.name ?? '' });
  }
}

/**
 * Reads the whole workbook: two round trips for what stands in it, then one for each 20,000 cells. Rejects with a `HostError` where
 * Excel refuses, or with the signal's reason.
 */
export async function readWorkbook(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
  options.signal?.throwIfAborted();
  const facts = await readFacts();
  const sheets = facts.sheets.map((sheet): SheetParts => ({ facts: sheet, blocks: [], shape: null }));
  const sizes = facts.sheets.map(({ area }) => (area ? { rows: area.bottom + 1, columns: area.right + 1 } : { rows: 0, columns: 0 }));
  await fill(sheets, packBlocks(sizes), options);
  options.signal?.throwIfAborted();
  const { name, isReadOnly, isStructureProtected, takenNames, memory } = facts;
  return { name, sheets: sheets.map((sheet) => snapshotOf(name, sheet)), isStructureProtected, isReadOnly, takenNames, memory };
}
