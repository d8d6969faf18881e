import { isDateFormat } from '../../sheet/number-format';
import { serialDate } from '../../values/calendar-day';
import { foldTight } from '../../values/fold-text';
import { parseBoolean } from '../../values/parse-boolean';
import { parseCondition } from '../condition/parse-condition';
import type { Vocabulary } from '../words/word-list';
import type { Figure } from './figure-text';
import { parseFigure } from './figure-text';
import type { FoundRow } from './sheet-row';
import { breakRow, cellTextOf } from './sheet-row';

/** The word of a closed vocabulary, or what is meant where the cell is blank. */
export function readWord<T extends string, B>(row: FoundRow, column: string, { read }: Vocabulary<T>, blank: B): T | B {
  const text = cellTextOf(row, column);
  if (text === '') return blank;
  return read(text) ?? breakRow(row, column, 'unknown-word');
}

export function readYes(row: FoundRow, column: string, blank: boolean): boolean {
  const cell = row.cells.get(column);
  const yes = parseBoolean(cell?.value ?? null);
  if (yes.kind === 'blank') return blank;
  return yes.kind === 'value' ? yes.value : breakRow(row, column, 'unknown-word');
}

/** A condition's text as it stands; '' where the cell is blank. */
export function readCondition(row: FoundRow, column: string): string {
  const text = cellTextOf(row, column);
  if (text !== '' && parseCondition(text).kind !== 'read') breakRow(row, column, 'not-a-condition');
  return text;
}

/** A number as it is shown: 0.4 in a cell of per cents is 40%. */
function numberFigure(value: number, format: string | null): Figure {
  const isShare = format?.includes('%') ?? false;
  const first = isShare ? Math.round(value * 1e10) / 1e8 : value;
  return { numbers: { kind: 'one', first, second: null }, comparison: null, unit: isShare ? '%' : '' };
}

/** A figure; null where the cell is blank. `2-5` that Excel took for a day is from 2 to 5 again. */
export function readFigure(row: FoundRow, column: string): Figure | null {
  const text = cellTextOf(row, column);
  if (text === '') return null;
  const cell = row.cells.get(column);
  if (typeof cell?.value === 'number' && isDateFormat(cell.format)) {
    const [, month, day] = (serialDate(cell.value) ?? '').split('-').map(Number);
    if (month !== undefined && day !== undefined && month < day)
      return { numbers: { kind: 'range', first: month, second: day }, comparison: 'between', unit: '' };
  }
  if (typeof cell?.value === 'number') return numberFigure(cell.value, cell.format);
  return parseFigure(text) ?? breakRow(row, column, 'not-a-number');
}

const FRACTION = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/;
const ORDINAL = /^第|[起止]$/g;
const PER_CENT = /^(-?\d+(?:\.\d+)?)%$/;

/** A number, also `1/2`, `50%`, `第11节` and one with its unit; null where the cell is blank. */
export function readNumber(row: FoundRow, column: string): number | null {
  const value = row.cells.get(column)?.value;
  if (typeof value === 'number') return value;
  const text = foldTight(cellTextOf(row, column)).replace(ORDINAL, '');
  if (text === '') return null;
  const [, above, below] = FRACTION.exec(text) ?? [];
  if (above !== undefined && below !== undefined && Number(below) !== 0) return Number(above) / Number(below);
  const share = PER_CENT.exec(text)?.[1];
  if (share !== undefined) return Number(share) / 100;
  const figure = parseFigure(text);
  return figure?.numbers.kind === 'one' ? figure.numbers.first : breakRow(row, column, 'not-a-number');
}
