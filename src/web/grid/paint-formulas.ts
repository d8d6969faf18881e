import { contains } from '../../sheet/cell-address';
import type { Area } from '../../sheet/cell-address';
import type { ConditionValue } from './condition';
import { parseCondition } from './condition';
import type { ShownCell, ShownConditionalFormat, ShownSheet, ShownStyle, ShownTone } from './shown-sheet';

type FormulaFormat = Extract<ShownConditionalFormat, { kind: 'formula' }>;
type Painted = ReadonlyMap<number, ShownTone>;

/** More columns than any sheet has, to make one number of row and column. */
const WIDTH = 20_000;

/**
 * The sheet with its conditional formats of formulas as plain looks of the cells they hit. Nothing in the grid is edited, so once is
 * enough; Univer would instead work out every formula of the book for them. A formula that is not understood paints nothing.
 */
export function paintFormulas(sheet: ShownSheet): ShownSheet {
  const formulas = sheet.conditionalFormats.filter((format) => format.kind === 'formula');
  if (formulas.length === 0) return sheet;
  const others = sheet.conditionalFormats.filter((format) => format.kind !== 'formula');
  const painted = paint(formulas, sheet.cells);
  return { ...sheet, ...withTones(sheet, painted), conditionalFormats: others };
}

/** The tone of each cell that a formula hits; of two formulas the first decides what both would. */
function paint(formats: readonly FormulaFormat[], cells: ShownSheet['cells']): Painted {
  const painted = new Map<number, ShownTone>();
  const valueAt = (row: number, column: number): ConditionValue => cells[row]?.[column]?.value ?? null;
  for (const { areas, formula, tone } of formats) {
    const test = parseCondition(formula.replace(/^=/, ''));
    const [origin] = areas;
    if (!test || !origin) continue;
    for (const area of areas) {
      eachCell(area, cells, (row, column) => {
        if (!test({ rows: row - origin.top, columns: column - origin.left, valueAt })) return;
        const key = row * WIDTH + column;
        painted.set(key, { ...tone, ...painted.get(key) });
      });
    }
  }
  return painted;
}

function eachCell(area: Area, cells: ShownSheet['cells'], visit: (row: number, column: number) => void): void {
  const bottom = Math.min(area.bottom, cells.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const right = Math.min(area.right, (cells[row]?.length ?? 0) - 1);
    for (let column = area.left; column <= right; column += 1) visit(row, column);
  }
}

function withTones({ cells, styles, merges }: ShownSheet, painted: Painted): Pick<ShownSheet, 'cells' | 'styles'> {
  const list: ShownStyle[] = [...styles];
  const indexes = new Map<string, number>();
  const toned = (style: number | undefined, tone: ShownTone): number => {
    const key = `${String(style)} ${JSON.stringify(tone)}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const index = list.push({ ...(style === undefined ? {} : styles[style]), ...tone }) - 1;
    indexes.set(key, index);
    return index;
  };
  const tonedCell = (cell: ShownCell | null, row: number, column: number): ShownCell | null => {
    const tone = painted.get(row * WIDTH + column);
    if (!tone || (!cell && merges.some((merge) => contains(merge, row, column)))) return cell;
    return { ...(cell ?? { value: null }), style: toned(cell?.style, tone) };
  };
  return { cells: cells.map((line, row) => line.map((cell, column) => tonedCell(cell, row, column))), styles: list };
}
