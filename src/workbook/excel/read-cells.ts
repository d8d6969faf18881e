import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import type { CellValue } from '../../sheet/cell-value';
import type { Block } from './read-blocks';
import type { SheetFacts } from './read-facts';
import { areasIn, loadAreas } from './read-areas';
import { once, request, supports } from './request';

/** What one block of a sheet gave. */
export interface BlockCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly formulas: readonly (readonly (string | null)[])[] | null;
}

/** What the first block of a sheet gives besides its cells. */
export interface SheetShape {
  readonly merges: readonly Area[];
  /** Areas that can be seen; null where all can. */
  readonly visible: readonly Area[] | null;
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/** Excel gives '' for a blank cell, and an error as its text. */
function cellValue(raw: unknown): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string' || raw === '') return null;
  return ERROR.test(raw) ? { kind: 'error', text: raw } : raw;
}

/** `getMergedAreasOrNullObject` is newer than the floor; without it merged cells are blanks beside their first cell. */
function loadShape(sheet: Excel.Worksheet, facts: SheetFacts, area: Area) {
  const range = once(sheet.getRange(formatArea(area)));
  const merged = supports('1.13') ? range.getMergedAreasOrNullObject() : null;
  // Of a single cell Excel gives the visible cells of the whole sheet.
  const isOneCell = area.bottom === 0 && area.right === 0;
  const visible = facts.hasHidden && !isOneCell ? range.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible) : null;
  return { merged, mergedAreas: merged && loadAreas(merged), visible, visibleAreas: visible && loadAreas(visible) };
}

function shapeOf({ merged, mergedAreas, visible, visibleAreas }: ReturnType<typeof loadShape>): SheetShape {
  const seen = visible?.isNullObject ? [] : visibleAreas && areasIn(visibleAreas);
  return { merges: mergedAreas && !merged?.isNullObject ? areasIn(mergedAreas) : [], visible: seen };
}

function cellsOf(range: Excel.Range, isMarked: boolean): BlockCells {
  const formulas = isMarked ? (range.formulas as unknown[][]) : null;
  return {
    values: (range.values as unknown[][]).map((row) => row.map(cellValue)),
    formats: (range.numberFormat as unknown[][]).map((row) =>
      row.map((format) => (typeof format === 'string' && format !== 'General' ? format : null)),
    ),
    formulas:
      formulas?.map((row, i) =>
        row.map((formula, j) =>
          typeof formula === 'string' && formula.startsWith('=') && formula !== range.values[i]?.[j] ? formula : null,
        ),
      ) ?? null,
  };
}

/** The cells of some blocks, and the shape of each sheet whose first block is among them; one round trip. */
export function readCells(
  blocks: readonly Block[],
  sheets: readonly SheetFacts[],
): Promise<readonly { readonly block: Block; readonly cells: BlockCells; readonly shape: SheetShape | null }[]> {
  return request(async (context) => {
    const loaded = blocks.flatMap((block) => {
      const facts = sheets[block.sheet];
      if (!facts?.area) return [];
      const sheet = context.workbook.worksheets.getItem(facts.id);
      const range = once(sheet.getRange(formatArea(block.area)));
      range.load(facts.mark === null ? 'values,numberFormat' : 'values,numberFormat,formulas');
      return [{ block, range, isMarked: facts.mark !== null, shape: block.area.top === 0 ? loadShape(sheet, facts, facts.area) : null }];
    });
    await context.sync();
    return loaded.map(({ block, range, isMarked, shape }) => ({ block, cells: cellsOf(range, isMarked), shape: shape && shapeOf(shape) }));
  });
}
