import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TitleComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { PlannedChart, PlannedSeries } from '../../report/write-plan';
import { formatFigure } from './format-figure';

export type ChartSeries = BarSeriesOption | LineSeriesOption | PieSeriesOption;
export type ChartOption = ComposeOption<
  ChartSeries | GridComponentOption | LegendComponentOption | TitleComponentOption | TooltipComponentOption
>;

const INK = '#242424';
const PALE = '#616161';
const LINES = '#D9D9D9';
const FAMILY = "'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";

/** 屏幕上的图表: the planned chart as echarts draws it, from the same numbers as the chart in the file. */
export function chartOption(chart: PlannedChart): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: FAMILY, fontSize: 12, color: INK },
    title: { text: chart.title, left: 14, top: 10, textStyle: { fontSize: 14, fontWeight: 600, color: INK } },
    legend: { top: 34, left: 'center', itemWidth: 12, itemHeight: 10, textStyle: { color: INK }, data: chart.series.map(legendEntry) },
    tooltip: { trigger: chart.type === 'doughnut' ? 'item' : 'axis', confine: true },
    ...(chart.type === 'doughnut' ? doughnut(chart) : cartesian(chart)),
  };
}

function legendEntry({ name, isTarget }: PlannedSeries): { name: string; icon: string } {
  return { name, icon: isTarget ? 'path://M0 4h5v2h-5zM7 4h5v2h-5z' : 'rect' };
}

function cartesian(chart: PlannedChart): ChartOption {
  const isShare = chart.type === 'percent';
  const axisName = { nameTextStyle: { color: PALE }, axisLabel: { color: PALE } };
  return {
    grid: {
      left: 16,
      right: chart.series.some(({ targetLabel }) => targetLabel) ? 60 : 24,
      top: 64,
      bottom: 14,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: {
      type: 'category',
      data: [...chart.categories.cached],
      name: chart.axis.category,
      nameLocation: 'middle',
      nameGap: 8,
      ...axisName,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#8A8886' } },
      axisLabel: { color: PALE, interval: 0, hideOverlap: false, rotate: rotationOf(chart.categories.cached.length) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(isShare ? { max: 1 } : chart.maximum !== undefined && { max: chart.maximum }),
      name: chart.axis.value,
      nameLocation: 'middle',
      nameGap: 8,
      ...axisName,
      axisLabel: { color: PALE, formatter: (value: number) => formatFigure(value, isShare ? '0%' : chart.numberFormat) },
      splitLine: { lineStyle: { color: LINES, width: 0.7 } },
    },
    series: chart.series.map((series) => (series.isTarget || chart.type === 'line' ? line(series, chart) : column(series, chart))),
  };
}

/** Degrees by which the names of so many columns are turned, so that none covers another. */
function rotationOf(count: number): number {
  if (count > 24) return 90;
  return count > 14 ? 45 : 0;
}

function column(series: PlannedSeries, chart: PlannedChart): BarSeriesOption {
  const isStacked = chart.type === 'stacked' || chart.type === 'percent';
  const values = series.values.cached;
  const labelled = isShareLabelled(chart) ? shares(series, chart) : values;
  return {
    type: 'bar',
    name: series.name,
    color: `#${series.color}`,
    data: (chart.type === 'percent' ? shares(series, chart) : [...values]).map(point),
    ...(isStacked && { stack: 'all' }),
    barCategoryGap: `${Math.round((chart.gap / (100 + chart.gap)) * 100)}%`,
    barGap: '0%',
    label: {
      show: series.showLabels ?? false,
      position: isStacked ? 'inside' : 'top',
      fontSize: 12,
      formatter: ({ dataIndex }) => label(labelled[dataIndex], chart, isStacked),
    },
  };
}

/** In a chart of parts whole numbers are told as they are (people); everything else, or a format of per cent, as the column's share. */
function isShareLabelled({ type, numberFormat, series }: PlannedChart): boolean {
  if (type !== 'percent') return false;
  return (
    numberFormat.endsWith('%') || series.some(({ values }) => values.cached.some((value) => value !== null && !Number.isInteger(value)))
  );
}

/** A zero in a stack is no segment, so it has no label either. */
function label(value: number | null | undefined, chart: PlannedChart, isStacked: boolean): string {
  if (value === null || value === undefined || (isStacked && value === 0)) return '';
  const format = isShareLabelled(chart) && !chart.numberFormat.endsWith('%') ? '0%' : chart.numberFormat;
  return formatFigure(value, format);
}

/** echarts leaves a gap at `-`. */
function point(value: number | null): number | '-' {
  return value ?? '-';
}

/** Each column's parts as shares of its sum; echarts has no stack of 100 per cent. */
function shares(series: PlannedSeries, chart: PlannedChart): (number | null)[] {
  return series.values.cached.map((value, at) => {
    const sum = chart.series.reduce((total, other) => total + (other.isTarget ? 0 : (other.values.cached[at] ?? 0)), 0);
    return value === null || sum === 0 ? null : value / sum;
  });
}

function line(series: PlannedSeries, chart: PlannedChart): LineSeriesOption {
  const values = series.values.cached;
  const last = values.findLastIndex((value) => value !== null);
  return {
    type: 'line',
    name: series.name,
    color: `#${series.color}`,
    data: [...values].map(point),
    symbol: series.isTarget ? 'none' : 'circle',
    symbolSize: 6,
    lineStyle: { width: 2, ...(series.isTarget && { type: 'dashed' }) },
    ...(series.isTarget && series.targetLabel
      ? { endLabel: { show: true, formatter: series.targetLabel, color: `#${series.color}`, distance: 2 }, z: 5 }
      : { label: { show: series.showLabels ?? false, formatter: ({ dataIndex }) => label(values[dataIndex], chart, false) } }),
    ...(series.isTarget && last >= 0 && { showSymbol: false }),
  };
}

function doughnut(chart: PlannedChart): ChartOption {
  const [series] = chart.series;
  if (!series) return { series: [] };
  const names = chart.categories.cached;
  return {
    legend: { top: 34, left: 'center', itemWidth: 12, itemHeight: 10, icon: 'rect', data: [...names] },
    series: [
      {
        type: 'pie',
        radius: ['42%', '68%'],
        center: ['50%', '58%'],
        name: series.name,
        data: series.values.cached.map((value, at) => ({ name: names[at] ?? '', value: value ?? '-' })),
        label: { show: true, formatter: ({ dataIndex }) => label(series.values.cached[dataIndex], chart, false) },
      },
    ],
  };
}
