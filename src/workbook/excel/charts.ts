import type { PlannedChart, PlannedSheet } from '../../report/write-plan';
import { formatCell } from '../../sheet/a1';
import { addSeries, cellsOf } from './chart-series';
import { CHART_LOOK } from './chart-look';
import type { Step } from './step';
import { byteLength, onSheet } from './step';

const TYPE = {
  column: 'ColumnClustered',
  stacked: 'ColumnStacked',
  percent: 'ColumnStacked100',
  line: 'LineMarkers',
  doughnut: 'Doughnut',
} as const satisfies Record<PlannedChart['type'], string>;

function setTitle(chart: Excel.Chart, text: string): void {
  chart.title.visible = text !== '';
  if (text === '') return;
  chart.title.text = text;
  chart.title.format.font.size = CHART_LOOK.titleSize;
  chart.title.format.font.bold = false;
}

function setAxis(axis: Excel.ChartAxis, title: string): void {
  axis.title.visible = title !== '';
  if (title !== '') axis.title.text = title;
}

function setAxes(axes: Excel.ChartAxes, planned: PlannedChart): void {
  setAxis(axes.categoryAxis, planned.axis.category);
  setAxis(axes.valueAxis, planned.axis.value);
  axes.valueAxis.minimum = 0;
  if (planned.maximum !== undefined) axes.valueAxis.maximum = planned.maximum;
  axes.valueAxis.linkNumberFormat = false;
  // The axis of shares counts in per cent by itself, whatever the values are.
  axes.valueAxis.numberFormat = planned.type === 'percent' ? '0%' : planned.numberFormat;
  axes.valueAxis.majorGridlines.visible = true;
  axes.valueAxis.majorGridlines.format.line.color = CHART_LOOK.grid;
  axes.valueAxis.majorGridlines.format.line.weight = CHART_LOOK.gridWeight;
}

function setGround(chart: Excel.Chart, font: string): void {
  chart.format.fill.setSolidColor(CHART_LOOK.ground);
  chart.format.border.color = CHART_LOOK.grid;
  chart.format.font.name = font;
  chart.format.font.size = CHART_LOOK.size;
  chart.format.font.color = CHART_LOOK.text;
}

function setLegend(chart: Excel.Chart, isRing: boolean): void {
  chart.legend.visible = !isRing;
  if (isRing) return;
  chart.legend.position = Excel.ChartLegendPosition.top;
  chart.legend.overlay = false;
}

function addChart(target: Excel.Worksheet, planned: PlannedChart, font: string): void {
  const isRing = planned.type === 'doughnut';
  const drawn = isRing ? planned.series.filter((series) => !series.isTarget) : planned.series;
  const [first] = drawn;
  if (!first) return;
  const { area } = first.values;
  // Left to itself, Excel turns data of two columns the wrong way: one column or row is added as one series, the others by name.
  const by = area.left === area.right ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows;
  const chart = target.charts.add(TYPE[planned.type], cellsOf(target, first.values), by);
  chart.name = planned.name;
  setGround(chart, font);
  setTitle(chart, planned.title);
  setLegend(chart, isRing);
  for (const [index, series] of drawn.entries()) addSeries(chart, target, { planned, series, index });
  if (!isRing) setAxes(chart.axes, planned);
  chart.setPosition(formatCell(planned.at.row, planned.at.column));
  chart.width = planned.size.width;
  chart.height = planned.size.height;
}

/** Draws the charts of a sheet; those of the given names are removed before. */
export function chartSteps(sheet: PlannedSheet, font: string, old: readonly string[] = []): readonly Step[] {
  const removed = old.map((name) =>
    onSheet(sheet.name, { calls: 3, data: byteLength(name) }, (target) => target.charts.getItem(name).delete()),
  );
  const added = sheet.charts.map((planned) =>
    onSheet(sheet.name, { calls: 60 + planned.series.length * 30, data: byteLength(planned.title) * 2 }, (target) =>
      addChart(target, planned, font),
    ),
  );
  return [...removed, ...added];
}
