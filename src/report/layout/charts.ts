import type { Area } from '../../sheet/cell-address';
import type { Chart, ChartSeries } from '../description';
import type { PlannedChart, PlannedSeries } from '../write-plan';
import type { Shown } from '../formula/formula';
import { NUMBER_FORMATS, THEME } from '../theme';
import { headRowOf, workOut } from './book';
import type { PlacedBlock, SheetLayout } from './placed';

/** Few categories look lost between narrow gaps. */
const FEW = 5;

/**
 * Where charts stand: right of the table, one below the other, from the first body row on: the rows above are repeated on every printed
 * page, and a chart in them would be too.
 */
export function planCharts(layout: SheetLayout, heights: readonly number[], description: string): PlannedChart[] {
  let row = layout.blocks[0]?.first ?? 0;
  return layout.description.charts.flatMap((chart) => {
    const block = layout.blocks.find((each) => each.block.key === chart.block);
    if (!block || block.block.rows.length === 0) return [];
    const planned = planChart(layout, chart, block, { row, description });
    row = rowBelow(row, heights) + 2;
    return [planned];
  });
}

/** The row after the last that a chart covers. */
export function rowBelow(row: number, heights: readonly number[]): number {
  let left = THEME.chart.height;
  let next = row;
  for (; left > 0; next += 1) left -= heights[next] ?? THEME.height.unset;
  return next;
}

function planChart(layout: SheetLayout, chart: Chart, block: PlacedBlock, at: { row: number; description: string }): PlannedChart {
  const categories = categoryArea(chart, block);
  const count = (categories.bottom - categories.top + 1) * (categories.right - categories.left + 1);
  return {
    name: chart.key,
    type: chart.type,
    title: chart.title,
    description: at.description,
    categories: { sheet: layout.name, area: categories, cached: valuesIn(layout, categories).map((value) => String(value ?? '')) },
    series: chart.series.map((series) => planSeries(layout, chart, block, series)),
    axis: chart.axis,
    numberFormat: NUMBER_FORMATS[chart.format],
    ...(chart.maximum === undefined ? {} : { maximum: chart.maximum }),
    gap: count <= FEW ? THEME.chart.wideGap : THEME.chart.gap,
    at: { row: at.row, column: layout.width + 1 },
    size: { width: THEME.chart.width, height: THEME.chart.height },
  };
}

function lastRow({ top }: Chart, { first, last }: PlacedBlock): number {
  return top === undefined ? last : Math.min(last, first + top - 1);
}

function columnOf(block: PlacedBlock, key: string): number {
  const found = block.columns.find(({ column }) => column.key === key);
  if (!found) throw new Error(`chart over a column that is not there: ${key}`);
  return found.left;
}

/** The cells of the named neighbours in one row. */
function rowArea(block: PlacedBlock, keys: readonly string[], row: number): Area {
  const columns = keys.map((key) => columnOf(block, key));
  return { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
}

function categoryArea(chart: Chart, block: PlacedBlock): Area {
  if (chart.over) {
    const first = block.columns.find(({ column }) => column.key === chart.over?.[0]);
    return rowArea(block, chart.over, first ? headRowOf(block, first.column) : block.headRow);
  }
  const column = columnOf(block, chart.categories ?? '');
  return { top: block.first, bottom: lastRow(chart, block), left: column, right: column };
}

function seriesArea(chart: Chart, block: PlacedBlock, series: ChartSeries): Area {
  if (chart.over) return rowArea(block, chart.over, block.totals.get(series.total ?? 'total') ?? block.last);
  const column = columnOf(block, series.column ?? '');
  return { top: block.first, bottom: lastRow(chart, block), left: column, right: column };
}

function planSeries(layout: SheetLayout, chart: Chart, block: PlacedBlock, series: ChartSeries): PlannedSeries {
  const area = seriesArea(chart, block, series);
  const cached = valuesIn(layout, area).map((value) => (typeof value === 'number' ? value : null));
  return {
    name: series.name,
    values: { sheet: layout.name, area, cached },
    color: THEME.series[series.color],
    ...(series.isTarget ? { isTarget: true } : {}),
    ...(series.targetLabel === undefined ? {} : { targetLabel: series.targetLabel }),
    ...(chart.showLabels && !series.isTarget ? { showLabels: true } : {}),
  };
}

function valuesIn(layout: SheetLayout, { top, bottom, left, right }: Area): Shown[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => {
    const source = layout.cells[top + Math.floor(index / width)]?.[left + (index % width)];
    return source ? workOut(source).value : null;
  });
}
