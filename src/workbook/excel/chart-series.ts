import type { ChartCells, PlannedChart, PlannedSeries } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import { CHART_LOOK, needsOutline, sliceColor, textColorOn } from './chart-look';
import { once } from './request';

interface Drawn {
  readonly planned: PlannedChart;
  readonly series: PlannedSeries;
  readonly index: number;
}

/** The range of a chart's source, on whatever sheet it stands. */
export function cellsOf(target: Excel.Worksheet, { sheet, area }: ChartCells<unknown>): Excel.Range {
  return once(target.context.workbook.worksheets.getItem(sheet).getRange(formatArea(area)));
}

function drawColumns(series: Excel.ChartSeries, { planned, series: { color } }: Drawn): void {
  series.format.fill.setSolidColor(`#${color}`);
  series.gapWidth = planned.gap;
  if (planned.type !== 'column') series.overlap = 100;
  if (!needsOutline(color)) return;
  series.format.line.color = CHART_LOOK.outline;
  series.format.line.weight = 0.75;
}

function drawLine(series: Excel.ChartSeries, { series: { color, isTarget } }: Drawn): void {
  series.format.line.color = `#${color}`;
  series.format.line.weight = isTarget ? CHART_LOOK.targetWeight : CHART_LOOK.lineWeight;
  series.format.line.lineStyle = isTarget ? Excel.ChartLineStyle.dash : Excel.ChartLineStyle.continuous;
  series.markerStyle = isTarget ? Excel.ChartMarkerStyle.none : Excel.ChartMarkerStyle.circle;
  series.smooth = false;
}

/** A ring has no legend: each slice says its name and number. */
function drawRing(series: Excel.ChartSeries, { series: { values }, planned }: Drawn): void {
  series.doughnutHoleSize = CHART_LOOK.ringHole;
  series.hasDataLabels = true;
  series.dataLabels.showCategoryName = true;
  series.dataLabels.showValue = true;
  series.dataLabels.separator = ' ';
  series.dataLabels.linkNumberFormat = false;
  series.dataLabels.numberFormat = planned.numberFormat;
  for (const index of values.cached.keys()) {
    const point = series.points.getItemAt(index);
    point.format.fill.setSolidColor(`#${sliceColor(index)}`);
    point.dataLabel.format.font.color = textColorOn(sliceColor(index));
  }
}

function label(series: Excel.ChartSeries, { planned, series: { color, showLabels } }: Drawn): void {
  if (!showLabels) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.linkNumberFormat = false;
  series.dataLabels.numberFormat = planned.numberFormat;
  if (planned.type === 'stacked' || planned.type === 'percent') series.dataLabels.format.font.color = textColorOn(color);
}

/** One label at the last point of a target line. */
function labelTarget(series: Excel.ChartSeries, { series: { values, color, targetLabel } }: Drawn): void {
  const last = values.cached.findLastIndex((value) => value !== null);
  if (last < 0 || targetLabel === undefined) return;
  const point = series.points.getItemAt(last);
  point.hasDataLabel = true;
  point.dataLabel.text = targetLabel;
  point.dataLabel.position = Excel.ChartDataLabelPosition.top;
  point.dataLabel.format.font.color = `#${color}`;
}

/** Draws one series; the first stands there already, the others are added. */
export function addSeries(chart: Excel.Chart, target: Excel.Worksheet, drawn: Drawn): void {
  const { planned, series: wanted, index } = drawn;
  const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
  series.name = wanted.name;
  series.setValues(cellsOf(target, wanted.values));
  series.setXAxisValues(cellsOf(target, planned.categories));
  if (planned.type === 'doughnut') return drawRing(series, drawn);
  if (wanted.isTarget && planned.type !== 'line') series.chartType = Excel.ChartType.line;
  if (wanted.isTarget || planned.type === 'line') drawLine(series, drawn);
  else drawColumns(series, drawn);
  if (wanted.isTarget) labelTarget(series, drawn);
  else label(series, drawn);
}
