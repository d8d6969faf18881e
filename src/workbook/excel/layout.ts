import type { PlannedSheet } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import { once } from './request';
import type { Step } from './step';
import { onSheet } from './step';

/** Pixels of a digit in the workbook's default font, and of a column's padding; 0.75 points to a pixel. */
export interface FontMeasure {
  readonly digit: number;
}

const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** The measure that a column of the standard width in characters gives away by its width in points. */
export function measureOf(standardWidth: number, points: number): FontMeasure {
  const digit = Math.round((points / POINTS_PER_PIXEL - PADDING) / standardWidth);
  return { digit: Number.isFinite(digit) && digit > 0 ? digit : 7 };
}

/** Excel's columns are measured in characters of the default font, Office.js in points. */
export function widthInPoints(characters: number, { digit }: FontMeasure): number {
  return (Math.round(characters * digit) + PADDING) * POINTS_PER_PIXEL;
}

function sizeSteps(sheet: PlannedSheet, measure: FontMeasure): readonly Step[] {
  const { columnWidths, rowHeights } = sheet;
  const steps: Step[] = [];
  if (columnWidths.length > 0) {
    const widths = columnWidths.map((width) => ({ format: { columnWidth: widthInPoints(width, measure) } }));
    steps.push(
      onSheet(sheet.name, { calls: 3, data: widths.length * 40 }, (target) => {
        once(target.getRangeByIndexes(0, 0, 1, widths.length)).setColumnProperties(widths);
      }),
    );
  }
  if (rowHeights.some((height) => height !== null)) {
    const heights = rowHeights.map((height) => (height === null ? {} : { format: { rowHeight: height } }));
    steps.push(
      onSheet(sheet.name, { calls: 3, data: heights.length * 40 }, (target) => {
        once(target.getRangeByIndexes(0, 0, heights.length, 1)).setRowProperties(heights);
      }),
    );
  }
  return steps;
}

function mergeSteps(sheet: PlannedSheet): readonly Step[] {
  return sheet.merges.map((area) => onSheet(sheet.name, { calls: 3 }, (target) => once(target.getRange(formatArea(area))).merge(false)));
}

function viewSteps(sheet: PlannedSheet): readonly Step[] {
  const { rows, columns } = sheet.freeze;
  return [
    onSheet(sheet.name, { calls: 6 }, (target) => {
      target.tabColor = `#${sheet.tabColor}`;
      target.showGridlines = sheet.showGridLines;
      if (rows > 0 && columns > 0) target.freezePanes.freezeAt(once(target.getRangeByIndexes(0, 0, rows, columns)));
      else if (rows > 0) target.freezePanes.freezeRows(rows);
      else if (columns > 0) target.freezePanes.freezeColumns(columns);
      if (sheet.autoFilter) target.autoFilter.apply(once(target.getRange(formatArea(sheet.autoFilter))));
    }),
  ];
}

/** Sizes, merged cells, frozen panes, filter, tab and grid lines of a sheet. */
export function layoutSteps(sheet: PlannedSheet, measure: FontMeasure): readonly Step[] {
  return [...mergeSteps(sheet), ...sizeSteps(sheet, measure), ...viewSteps(sheet)];
}
