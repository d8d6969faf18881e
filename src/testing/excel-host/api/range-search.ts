import { ApiError } from '../rpc/api-error';
import type { Area } from '../../../sheet/cell-address';
import { contains } from '../../../sheet/cell-address';
import type { SheetData } from '../model/workbook-data';
import { usedArea } from '../model/sheet-grid';

/** Merged areas whose first cell lies inside the area: Excel gives no others. */
export function mergedAreas(sheet: SheetData, area: Area): readonly Area[] {
  return sheet.merges.filter((merge) => contains(area, merge.top, merge.left));
}

/** Runs of lines that are not hidden. */
function visibleRuns(first: number, last: number, hidden: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let line = first; line <= last; line += 1) {
    if (hidden.has(line)) continue;
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** Visible cells as areas. Of a single cell Excel takes the whole used range instead, as in its interface. */
export function visibleAreas(sheet: SheetData, asked: Area, cellType: string): readonly Area[] {
  if (cellType !== 'Visible') throw new ApiError('ApiNotFound', `Excel host: special cells ${cellType} are not implemented`);
  const isOneCell = asked.top === asked.bottom && asked.left === asked.right;
  const area = isOneCell ? (usedArea(sheet, false) ?? asked) : asked;
  const columns = visibleRuns(area.left, area.right, sheet.hiddenColumns);
  return visibleRuns(area.top, area.bottom, sheet.hiddenRows).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}
