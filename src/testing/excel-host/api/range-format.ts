import { invalidArgument } from '../rpc/api-error';
import { HostCollection, HostObject, ITEMS } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import type { BorderData, CellFormat, Edge, FontData } from '../model/cell-format';
import { DEFAULT_CHARACTERS, DEFAULT_ROW_POINTS, pointsOfCharacters } from '../model/cell-format';
import { COLUMNS, ROWS, cellAt, ensureCell, formatAt, reformat } from '../model/sheet-grid';
import type { SheetData } from '../model/workbook-data';
import { checkWritable } from './book';

/** The cells that a format speaks of. */
export interface Cells {
  readonly sheet: SheetData;
  readonly areas: readonly Area[];
}

/** The value that all cells share, or null. */
function shared<T>({ sheet, areas }: Cells, read: (format: CellFormat) => T): T | null {
  let found: T | undefined;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = read(formatAt(sheet, row, column));
        if (found !== undefined && value !== found) return null;
        found = value;
      }
    }
  }
  return found ?? null;
}

function change(cells: Cells, next: (format: CellFormat) => CellFormat): void {
  checkWritable(cells.sheet);
  for (const area of cells.areas) {
    if (area.bottom - area.top === ROWS - 1 || area.right - area.left === COLUMNS - 1)
      throw invalidArgument('The host does not format whole rows or columns');
    reformat(cells.sheet, area, next);
  }
}

export function checkColor(value: unknown): string {
  if (typeof value !== 'string' || !/^(#[0-9a-f]{6}|)$/i.test(value)) throw invalidArgument(`${String(value)} is no colour`);
  return value.toUpperCase();
}

export class RangeFont extends HostObject {
  constructor(private readonly cells: Cells) {
    super();
  }
  private static put(cells: Cells, font: Partial<FontData>): void {
    change(cells, (format) => ({ ...format, font: { ...format.font, ...font } }));
  }
  get name(): unknown {
    return shared(this.cells, (format) => format.font.name);
  }
  set name(value: string) {
    RangeFont.put(this.cells, { name: value });
  }
  get size(): unknown {
    return shared(this.cells, (format) => format.font.size);
  }
  set size(value: number) {
    if (!(value >= 1 && value <= 409)) throw invalidArgument('A font size is between 1 and 409');
    RangeFont.put(this.cells, { size: value });
  }
  get bold(): unknown {
    return shared(this.cells, (format) => format.font.bold);
  }
  set bold(value: boolean) {
    RangeFont.put(this.cells, { bold: value });
  }
  get italic(): unknown {
    return shared(this.cells, (format) => format.font.italic);
  }
  set italic(value: boolean) {
    RangeFont.put(this.cells, { italic: value });
  }
  get underline(): unknown {
    return shared(this.cells, (format) => format.font.underline);
  }
  set underline(value: string) {
    if (!['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'].includes(value)) throw invalidArgument('underline');
    RangeFont.put(this.cells, { underline: value });
  }
  get color(): unknown {
    return shared(this.cells, (format) => format.font.color);
  }
  set color(value: string) {
    RangeFont.put(this.cells, { color: checkColor(value) });
  }
}

export class RangeFill extends HostObject {
  constructor(private readonly cells: Cells) {
    super();
  }
  get color(): unknown {
    return shared(this.cells, (format) => format.fill);
  }
  set color(value: string) {
    change(this.cells, (format) => ({ ...format, fill: checkColor(value) }));
  }
  clear(): void {
    change(this.cells, (format) => ({ ...format, fill: '' }));
  }
}

const NO_BORDER: BorderData = { style: 'None', weight: 'Thin', color: '#000000' };
const OPPOSITE: Record<Edge, { edge: Edge; rows: number; columns: number }> = {
  EdgeTop: { edge: 'EdgeBottom', rows: -1, columns: 0 },
  EdgeBottom: { edge: 'EdgeTop', rows: 1, columns: 0 },
  EdgeLeft: { edge: 'EdgeRight', rows: 0, columns: -1 },
  EdgeRight: { edge: 'EdgeLeft', rows: 0, columns: 1 },
};

/** Two cells share the line between them: it belongs to both, and who writes last decides. */
function drawEdge(sheet: SheetData, at: { row: number; column: number }, edge: Edge, border: Partial<BorderData>): void {
  const { edge: other, rows, columns } = OPPOSITE[edge];
  const places = [{ row: at.row, column: at.column, edge }];
  if (cellAt(sheet, at.row + rows, at.column + columns)) places.push({ row: at.row + rows, column: at.column + columns, edge: other });
  for (const place of places) {
    const cell = ensureCell(sheet, place.row, place.column);
    const next = { ...(cell.format.borders[place.edge] ?? NO_BORDER), ...border };
    const { [place.edge]: gone, ...others } = cell.format.borders;
    cell.format = { ...cell.format, borders: next.style === 'None' ? others : { ...others, [place.edge]: { ...gone, ...next } } };
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

/** For each side of an area: which edge of which of its cells it runs along. */
const RUNS: Readonly<Partial<Record<Side, { readonly edge: Edge; readonly cells: (area: Area) => Area }>>> = {
  EdgeTop: { edge: 'EdgeTop', cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { edge: 'EdgeBottom', cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { edge: 'EdgeLeft', cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { edge: 'EdgeRight', cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { edge: 'EdgeBottom', cells: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  InsideVertical: { edge: 'EdgeRight', cells: (area) => ({ ...area, right: area.right - 1 }) },
};

/** The edges of cells that a side of an area consists of. */
function* edgesOf(area: Area, side: Side): Generator<{ row: number; column: number; edge: Edge }> {
  const run = RUNS[side];
  if (!run) return;
  const cells = run.cells(area);
  for (let row = cells.top; row <= cells.bottom; row += 1) {
    for (let column = cells.left; column <= cells.right; column += 1) yield { row, column, edge: run.edge };
  }
}

export class RangeBorder extends HostObject {
  constructor(
    private readonly cells: Cells,
    private readonly side: Side,
  ) {
    super();
  }
  private static read({ sheet, areas }: Cells, side: Side, read: (border: BorderData) => string): string | null {
    const found = new Set<string>();
    for (const area of areas)
      for (const { row, column, edge } of edgesOf(area, side)) found.add(read(formatAt(sheet, row, column).borders[edge] ?? NO_BORDER));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }
  private static draw({ sheet, areas }: Cells, side: Side, border: Partial<BorderData>): void {
    checkWritable(sheet);
    for (const area of areas) for (const { row, column, edge } of edgesOf(area, side)) drawEdge(sheet, { row, column }, edge, border);
  }
  get sideIndex(): string {
    return this.side;
  }
  get style(): unknown {
    return RangeBorder.read(this.cells, this.side, (border) => border.style);
  }
  set style(value: string) {
    if (!['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'].includes(value))
      throw invalidArgument('border style');
    RangeBorder.draw(this.cells, this.side, { style: value });
  }
  get weight(): unknown {
    return RangeBorder.read(this.cells, this.side, (border) => border.weight);
  }
  set weight(value: string) {
    if (!['Hairline', 'Thin', 'Medium', 'Thick'].includes(value)) throw invalidArgument('border weight');
    RangeBorder.draw(this.cells, this.side, { weight: value, style: 'Continuous' });
  }
  get color(): unknown {
    return RangeBorder.read(this.cells, this.side, (border) => border.color);
  }
  set color(value: string) {
    RangeBorder.draw(this.cells, this.side, { color: checkColor(value), style: 'Continuous' });
  }
}

export class RangeBorderCollection extends HostCollection {
  constructor(private readonly cells: Cells) {
    super();
  }
  get [ITEMS](): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.cells, side));
  }
  getItem(side: string): RangeBorder {
    const known = SIDES.find((name) => name === side);
    if (!known) throw invalidArgument(`There is no border ${side}`);
    return new RangeBorder(this.cells, known);
  }
}

/** The one size that all lines of the areas share, or null. */
function sharedSize(cells: Cells, axis: 'row' | 'column', sizes: ReadonlyMap<number, number>, standard: number): number | null {
  const found = new Set<number>();
  for (const area of cells.areas) {
    const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = first; line <= last; line += 1) found.add(sizes.get(line) ?? standard);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function resize(cells: Cells, axis: 'row' | 'column', sizes: Map<number, number>, points: number): void {
  checkWritable(cells.sheet);
  if (!(points >= 0 && points <= (axis === 'row' ? 409.5 : 1342))) throw invalidArgument(`A ${axis} cannot be ${String(points)} points`);
  for (const area of cells.areas) {
    const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    if (last - first > 20_000) throw invalidArgument('The host does not size so many lines at once');
    for (let line = first; line <= last; line += 1) sizes.set(line, points);
  }
}

export class RangeFormat extends HostObject {
  constructor(private readonly cells: Cells) {
    super();
  }
  get font(): RangeFont {
    return new RangeFont(this.cells);
  }
  get fill(): RangeFill {
    return new RangeFill(this.cells);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells);
  }
  get horizontalAlignment(): unknown {
    return shared(this.cells, (format) => format.horizontalAlignment);
  }
  set horizontalAlignment(value: string) {
    if (!['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'].includes(value))
      throw invalidArgument('horizontalAlignment');
    change(this.cells, (format) => ({ ...format, horizontalAlignment: value }));
  }
  get verticalAlignment(): unknown {
    return shared(this.cells, (format) => format.verticalAlignment);
  }
  set verticalAlignment(value: string) {
    if (!['Top', 'Center', 'Bottom', 'Justify', 'Distributed'].includes(value)) throw invalidArgument('verticalAlignment');
    change(this.cells, (format) => ({ ...format, verticalAlignment: value }));
  }
  get wrapText(): unknown {
    return shared(this.cells, (format) => format.wrapText);
  }
  set wrapText(value: boolean) {
    change(this.cells, (format) => ({ ...format, wrapText: value }));
  }
  get indentLevel(): unknown {
    return shared(this.cells, (format) => format.indentLevel);
  }
  set indentLevel(value: number) {
    if (!(value >= 0 && value <= 250)) throw invalidArgument('indentLevel');
    change(this.cells, (format) => ({ ...format, indentLevel: value }));
  }
  get textOrientation(): unknown {
    return shared(this.cells, (format) => format.textOrientation);
  }
  set textOrientation(value: number) {
    if (!(value === 180 || (value >= -90 && value <= 90))) throw invalidArgument('textOrientation');
    change(this.cells, (format) => ({ ...format, textOrientation: value }));
  }
  get columnWidth(): unknown {
    return sharedSize(this.cells, 'column', this.cells.sheet.columnWidths, pointsOfCharacters(DEFAULT_CHARACTERS));
  }
  set columnWidth(points: number) {
    resize(this.cells, 'column', this.cells.sheet.columnWidths, points);
  }
  get rowHeight(): unknown {
    return sharedSize(this.cells, 'row', this.cells.sheet.rowHeights, DEFAULT_ROW_POINTS);
  }
  set rowHeight(points: number) {
    resize(this.cells, 'row', this.cells.sheet.rowHeights, points);
  }
  get useStandardHeight(): boolean {
    return sharedSize(this.cells, 'row', this.cells.sheet.rowHeights, -1) === -1;
  }
  set useStandardHeight(isStandard: boolean) {
    checkWritable(this.cells.sheet);
    if (!isStandard) return;
    for (const area of this.cells.areas) for (let row = area.top; row <= area.bottom; row += 1) this.cells.sheet.rowHeights.delete(row);
  }
}
