import { samplePlan } from '../../testing/write-plan-builder';
import { paintFormulas } from './paint-formulas';
import { showPlannedSheets } from './planned-sheet';
import type { ShownSheet } from './shown-sheet';

const [, data] = showPlannedSheets(samplePlan());

function lookAt(sheet: ShownSheet | undefined, row: number, column: number) {
  return sheet?.styles[sheet.cells[row]?.[column]?.style ?? -1];
}

test('a row that a formula hits is painted over its own look, the others are not', () => {
  const painted = data && paintFormulas(data);
  expect(lookAt(painted, 4, 0)).toMatchObject({ color: '7F7F7F', fontName: '微软雅黑' });
  expect(lookAt(painted, 4, 1)).toMatchObject({ color: '7F7F7F', numberFormat: 'yyyy-mm-dd' });
  expect(lookAt(painted, 1, 0)).toEqual(lookAt(data, 1, 0));
  expect(painted?.conditionalFormats).toEqual([]);
});

test('of two formulas that hit one cell the first decides, the second adds', () => {
  const sheet: ShownSheet = {
    ...data!,
    cells: [[{ value: 5 }]],
    styles: [],
    conditionalFormats: [
      { kind: 'formula', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: '=A1>1', tone: { fill: 'FF0000' } },
      { kind: 'formula', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: '=A1>2', tone: { fill: '00FF00', isBold: true } },
    ],
  };
  expect(lookAt(paintFormulas(sheet), 0, 0)).toEqual({ fill: 'FF0000', isBold: true });
});

test('what is not a formula stays for the grid to draw', () => {
  const [statistics] = showPlannedSheets(samplePlan());
  expect(statistics && paintFormulas(statistics)).toBe(statistics);
});
