import { SAMPLE_STYLE, samplePlan } from '../../testing/write-plan-builder';
import { showEdit, showPlannedSheets } from './planned-sheet';

const PLAN = samplePlan();
const [statistics, data] = showPlannedSheets(PLAN);

test('the sheets stand in the order of the plan', () => {
  expect(showPlannedSheets(PLAN).map(({ name }) => name)).toEqual(['统·听课统计', '数·听课']);
});

test('a formula shows the value that goes into the file, and itself in the formula bar', () => {
  expect(statistics?.cells[5]?.[1]).toEqual({
    value: 12,
    formula: '=SUMIFS(数_听课[节数],数_听课[听课人],$A6)',
    style: SAMPLE_STYLE.number,
  });
});

test('text that looks like a formula stays text', () => {
  expect(statistics?.cells[9]?.[0]).toEqual({ value: '=1+1', style: SAMPLE_STYLE.plain });
});

test('links inside the workbook can be followed', () => {
  expect(statistics?.cells[1]?.[3]).toMatchObject({ value: '返回目录', target: "'统·听课统计'!A1" });
  expect(data?.cells[1]?.[6]).toMatchObject({ value: '听课登记!B3:H3', target: "'听课登记'!B3:H3" });
});

test('a cell that the plan leaves alone is empty, one that it blanks keeps its look', () => {
  expect(statistics?.cells[7]?.[3]).toBeNull();
  expect(statistics?.cells[6]?.[2]).toEqual({ value: null, style: SAMPLE_STYLE.number });
});

test('frozen panes, merges, charts and heights are those of the plan', () => {
  const planned = PLAN.sheets[0]!;
  expect(statistics).toMatchObject({ freeze: { rows: 5, columns: 1 }, merges: planned.merges, charts: planned.charts });
  expect(statistics?.rowHeights.slice(0, 2)).toEqual([35, 20]);
});

test('every conditional format of the plan is shown', () => {
  expect(statistics?.conditionalFormats.map(({ kind }) => kind)).toEqual(['text', 'text', 'data-bar', 'color-scale']);
  expect(data?.conditionalFormats[0]).toMatchObject({ kind: 'formula', formula: '=$D2="否"', tone: { color: '7F7F7F' } });
});

test('cells that are changed later show their new values, and a new row looks like the one above it', () => {
  const shown = showPlannedSheets(samplePlan())[0]!;
  const last = shown.cells.length - 1;
  const column = shown.cells[last]!.findIndex((cell) => cell?.style !== undefined);
  const style = shown.cells[last]![column]!.style;
  const cells = [
    { row: last + 1, column, value: '新的一行' },
    { row: last, column, value: null },
  ];
  const after = showEdit(shown, { sheet: shown.name, cells, grow: [] }).cells;
  expect([after[last]![column], after[last + 1]![column]]).toEqual([
    { value: null, style },
    { value: '新的一行', style },
  ]);
  expect(after.slice(0, last)).toEqual(shown.cells.slice(0, last));
});
