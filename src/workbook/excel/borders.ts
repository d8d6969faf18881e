import type { CellStyle, PlannedSheet } from '../../report/write-plan';
import type { Area } from '../../sheet/cell-address';
import { areaSteps } from './looks';
import { rectanglesByKey } from './rectangles';
import type { Step } from './step';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Line = NonNullable<NonNullable<CellStyle['border']>[Side]>;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const EDGE = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;

/** Sides of a cell that have the same line. */
interface Frame {
  readonly line: Line;
  readonly sides: readonly Side[];
}

function framesOf(border: CellStyle['border']): readonly Frame[] {
  const frames = new Map<string, { readonly line: Line; readonly sides: Side[] }>();
  for (const side of SIDES) {
    const line = border?.[side];
    if (!line) continue;
    const key = `${line.style} ${line.color}`;
    const frame = frames.get(key) ?? { line, sides: [] };
    frame.sides.push(side);
    frames.set(key, frame);
  }
  return [...frames.values()];
}

function keyOf({ line, sides }: Frame): string {
  return `${line.style} ${line.color} ${sides.join(' ')}`;
}

function draw(line: Line, edges: readonly Excel.BorderIndex[]): (format: Excel.RangeFormat) => void {
  return (format) => {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = WEIGHT[line.style];
      border.color = `#${line.color}`;
    }
  };
}

function frameSteps(sheet: string, { line, sides }: Frame, areas: readonly Area[]): readonly Step[] {
  const inside = (has: readonly Side[], edge: Excel.BorderIndex, isWide: (area: Area) => boolean) => {
    // An inner border of a single row or column is an error in some Excels.
    const wide = has.some((side) => sides.includes(side)) ? areas.filter(isWide) : [];
    return areaSteps(sheet, wide, 6, draw(line, [edge]));
  };
  const edges = sides.map((side) => EDGE[side] as Excel.BorderIndex);
  return [
    ...areaSteps(sheet, areas, edges.length * 5, draw(line, edges)),
    ...inside(['top', 'bottom'], 'InsideHorizontal' as Excel.BorderIndex, (area) => area.bottom > area.top),
    ...inside(['left', 'right'], 'InsideVertical' as Excel.BorderIndex, (area) => area.right > area.left),
  ];
}

/** Borders of all cells. Neighbours share the line between them and the last one drawn stays, so the heavier lines come last. */
export function borderSteps(sheet: PlannedSheet, styles: readonly CellStyle[]): readonly Step[] {
  const frames = styles.map(({ border }) => framesOf(border));
  const byKey = new Map(frames.flat().map((frame) => [keyOf(frame), frame]));
  const keys = frames.map((list) => list.map(keyOf));
  const areas = rectanglesByKey(sheet.cells, (cell) => (cell ? (keys[cell.style] ?? []) : []));
  const drawn = [...areas].flatMap(([key, list]) => {
    const frame = byKey.get(key);
    return frame ? [{ frame, list }] : [];
  });
  const isHeavy = ({ frame }: { frame: Frame }) => (frame.line.style === 'medium' ? 1 : 0);
  return drawn.sort((a, b) => isHeavy(a) - isHeavy(b)).flatMap(({ frame, list }) => frameSteps(sheet.name, frame, list));
}
