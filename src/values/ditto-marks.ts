import type { CellValue } from '../sheet/cell-value';

/** 同上: signs and words that stand for the cell above. */
const DITTO: ReadonlySet<string> = new Set(['〃', '″', '"', '”', '“', "''", '´´', '＂', '〞', '々', '同上', '同前', '如上']);

/** Whether a cell only says that it repeats the one above it. */
export function isDitto(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= 6 && DITTO.has(value.replace(/\s/g, ''));
}
