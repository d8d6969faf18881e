import type { CellKind } from '../../record/cell-kind';
import type { CellValue } from '../../sheet/cell-value';
import { isBlank, textOf } from '../../sheet/cell-value';
import type { SheetGrid } from '../grid/sheet-grid';
import type { CellReader, CellReading } from './read-cell';

/** 列的内容: what the cells of a column look like, out of a sample of its rows. */
export interface ColumnProfile {
  /** Cells of the sample in which something stands. */
  readonly filled: number;
  /** Rows of the sample. */
  readonly sampled: number;
  /** What each filled cell looks like, by rows; null where it shows an error or repeats the one above. */
  readonly cells: readonly (CellReading | null)[];
  /** How many filled cells are text that fits no closed list. */
  readonly plain: number;
  /** How many different texts stand in the filled cells. */
  readonly distinct: number;
  /** Mean length of the texts. */
  readonly length: number;
  /** 序号: the numbers count on, row by row. */
  readonly isIndex: boolean;
}

export function profileColumn(grid: SheetGrid, column: number, rows: readonly number[], read: CellReader): ColumnProfile {
  const cells: (CellReading | null)[] = [];
  const texts = new Set<string>();
  const values: CellValue[] = [];
  let length = 0;
  for (const row of rows) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    values.push(grid.own(row, column));
    const text = textOf(value);
    texts.add(text);
    length += text.length;
    cells.push(read(value, grid.format(row, column)));
  }
  const filled = values.length;
  return {
    filled,
    sampled: rows.length,
    cells,
    plain: cells.filter((cell) => cell?.isPlain).length,
    distinct: texts.size,
    length: filled ? length / filled : 0,
    isIndex: countsOn(values),
  };
}

/** The share of a column's readable cells that look like one of the kinds; `/` and 无 say nothing either way. */
export function shareOf(profile: ColumnProfile, kinds: readonly CellKind[]): number {
  let like = 0;
  let other = 0;
  for (const cell of profile.cells) {
    if (!cell) continue;
    if (kinds.some((kind) => cell.kinds.has(kind))) like++;
    else if (!cell.kinds.has('none')) other++;
  }
  return like + other > 0 ? like / (like + other) : 0;
}

/** Most numbers are larger than the one before; they may begin anew after a page or a group. */
const SHARE_COUNTING_ON = 0.8;

function countsOn(values: readonly CellValue[]): boolean {
  const numbers = values.map((value) =>
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,5}$/.test(value.trim()) ? Number(value) : NaN,
  );
  const known = numbers.filter((number) => Number.isInteger(number));
  if (known.length < 2 || known.length < values.length * SHARE_COUNTING_ON) return false;
  const first = known[0] ?? 0;
  let rising = 0;
  for (let i = 1; i < known.length; i++) if ((known[i] ?? 0) > (known[i - 1] ?? 0)) rising++;
  return first <= 2 && new Set(known).size >= known.length * 0.5 && rising >= (known.length - 1) * SHARE_COUNTING_ON;
}
