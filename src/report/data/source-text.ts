import { formatArea, formatRange, quoteSheet } from '../../sheet/a1';
import type { CellRange } from '../../sheet/cell-address';
import { quoteText } from '../formula/formula';

/** `听课登记!B17:H17`; for cells of another workbook its file name comes first. */
export function sourceText(source: CellRange, isHome: boolean): string {
  return isHome ? formatRange(source) : `${source.workbook}|${formatRange(source)}`;
}

/** `'听课登记'!B17:H17`: a place that a link leads to. */
export function placeText(source: CellRange): string {
  return `${quoteSheet(source.sheet)}!${formatArea(source)}`;
}

/** `HYPERLINK("#'听课登记'!B17:H17","听课登记!B17:H17")`. */
export function sourceLink(source: CellRange): string {
  return `HYPERLINK(${quoteText(`#${placeText(source)}`)},${quoteText(formatRange(source))})`;
}
