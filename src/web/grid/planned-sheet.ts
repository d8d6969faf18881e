import type { CellStyle, PlannedCell, PlannedConditionalFormat, PlannedSheet, SheetEdit, Tone, WritePlan } from '../../report/write-plan';
import type { ShownBound, ShownCell, ShownConditionalFormat, ShownSheet, ShownStyle, ShownTone } from './shown-sheet';
import { linkTarget } from './link-target';
import { pixelsOfCharacters, pixelsOfPoints } from './shown-sheet';

const LINK_COLOR = '0563C1';
const MIN: ShownBound = { type: 'min' };
const MAX: ShownBound = { type: 'max' };
const ZERO: ShownBound = { type: 'num', value: 0 };

/** The planned sheets of a plan as the grid shows them, in the plan's order. */
export function showPlannedSheets(plan: WritePlan): readonly ShownSheet[] {
  const styles = plan.styles.map(showStyle);
  const withLinks = [...styles, ...styles.map((style) => ({ ...style, color: LINK_COLOR, isUnderlined: true }))];
  return plan.sheets.map((sheet) => showSheet(sheet, withLinks, plan.styles.length));
}

/** A shown sheet with other values in some of its cells; a new row looks like the one above it. */
export function showEdit(shown: ShownSheet, { cells: edited }: SheetEdit): ShownSheet {
  const cells = shown.cells.map((row) => [...row]);
  for (const { row, column, value } of edited.toSorted((a, b) => a.row - b.row)) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    const style = line[column]?.style ?? cells[row - 1]?.[column]?.style;
    line[column] = { value, ...(style !== undefined && { style }) };
  }
  return { ...shown, cells };
}

function showSheet(sheet: PlannedSheet, styles: readonly ShownStyle[], linkOffset: number): ShownSheet {
  return {
    name: sheet.name,
    isVisible: true,
    tabColor: sheet.tabColor,
    cells: sheet.cells.map((row) => row.map((cell) => (cell ? showCell(cell, linkOffset) : null))),
    styles,
    columnWidths: sheet.columnWidths.map(pixelsOfCharacters),
    rowHeights: sheet.rowHeights.map((height) => (height === null ? null : pixelsOfPoints(height))),
    hiddenRows: [],
    hiddenColumns: [],
    merges: sheet.merges,
    freeze: sheet.freeze,
    showGridLines: sheet.showGridLines,
    conditionalFormats: sheet.conditionalFormats.map(showConditionalFormat),
    charts: sheet.charts,
  };
}

function showCell({ content, style }: PlannedCell, linkOffset: number): ShownCell {
  switch (content.kind) {
    case 'blank':
      return { value: null, style };
    case 'value':
      return { value: content.value, style };
    case 'formula':
      return { value: content.cached, formula: `=${content.formula}`, style, ...linkTarget(content.formula) };
    case 'link':
      return { value: content.text, style: style + linkOffset, target: content.target };
  }
}

function showStyle({ font, fill, border, numberFormat, align }: CellStyle): ShownStyle {
  return {
    fontName: font.name,
    fontSize: font.size,
    ...(font.bold && { isBold: true }),
    ...(font.italic && { isItalic: true }),
    ...(font.underline && { isUnderlined: true }),
    ...(font.color && { color: font.color }),
    ...(fill && { fill }),
    ...(border && { borders: border }),
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(align.horizontal !== 'general' && { horizontal: align.horizontal }),
    vertical: align.vertical,
    ...(align.wrap && { isWrapped: true }),
    ...(align.indent && { indent: align.indent }),
    ...(align.isStacked && { rotation: 'stacked' as const }),
  };
}

function showTone({ color, fill, bold, italic }: Tone): ShownTone {
  return { ...(color && { color }), ...(fill && { fill }), ...(bold && { isBold: true }), ...(italic && { isItalic: true }) };
}

function showConditionalFormat(format: PlannedConditionalFormat): ShownConditionalFormat {
  const areas = [format.area];
  switch (format.kind) {
    case 'begins-with':
      return { kind: 'text', areas, test: 'beginsWith', text: format.text, tone: showTone(format.tone) };
    case 'formula':
      return { kind: 'formula', areas, formula: `=${format.formula}`, tone: showTone(format.tone) };
    case 'data-bar':
      return { kind: 'data-bar', areas, color: format.color, from: ZERO, to: MAX };
    case 'color-scale':
      return {
        kind: 'color-scale',
        areas,
        stops: [
          { bound: MIN, color: format.from },
          { bound: MAX, color: format.to },
        ],
      };
  }
}
