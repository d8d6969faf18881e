import type { PlannedChart } from '../../report/write-plan';
import { sampleCharts } from '../../testing/write-plan-builder';
import type { ChartSeries } from './chart-option';
import { chartOption } from './chart-option';
import { formatFigure } from './format-figure';

function drawn(chart: PlannedChart): ChartSeries[] {
  const { series } = chartOption(chart);
  return (Array.isArray(series) ? series : [series]) as ChartSeries[];
}

/** The figures that a drawn series shows, gaps as null. */
function figures(series: ChartSeries | undefined): (number | null)[] {
  const data = (series?.data ?? []) as readonly (number | '-' | { value: number | '-' })[];
  return data.map((item) => (typeof item === 'object' ? item.value : item)).map((item) => (item === '-' ? null : item));
}

const CHARTS = sampleCharts().map((chart) => [chart.type, chart] as const);

test.each(CHARTS.filter(([type]) => type !== 'percent'))('a %s chart draws the numbers that stand in the file', (_, chart) => {
  expect(drawn(chart).map(figures)).toEqual(chart.series.map(({ values }) => values.cached));
});

test.each(CHARTS)('a %s chart has the title of the one in the file', (_, chart) => {
  expect(chartOption(chart).title).toMatchObject({ text: chart.title });
});

test('a chart of parts draws each column as shares of its sum, and leaves an empty column empty', () => {
  const chart = sampleCharts().find(({ type }) => type === 'percent')!;
  const [total, other] = drawn(chart).map(figures);
  expect(total).toEqual([12 / 24, 9 / 9, 3 / 6, null]);
  expect(other).toEqual([12 / 24, null, 3 / 6, null]);
});

test('the target is a dashed line with its words at the end, and no column', () => {
  const chart = sampleCharts().find(({ type }) => type === 'column')!;
  expect(drawn(chart).at(-1)).toMatchObject({
    type: 'line',
    lineStyle: { type: 'dashed' },
    endLabel: { show: true, formatter: '要求 10' },
  });
});

test('every series has the colour that it has in the file', () => {
  for (const [, chart] of CHARTS.filter(([type]) => type !== 'doughnut')) {
    expect(drawn(chart).map(({ color }) => color)).toEqual(chart.series.map(({ color }) => `#${color}`));
  }
});

test.each([
  [3, '0', '3'],
  [26.456, '0.0', '26.5'],
  [0.7105, '0.0%', '71.1%'],
  [1234.5, '#,##0', '1,235'],
  [2.5, 'General', '2.5'],
  [0.1 + 0.2, 'General', '0.3'],
])('%d in the format %s reads %s', (value, format, text) => {
  expect(formatFigure(value, format)).toBe(text);
});

test.each([
  [[12, 4, 2, null], 'General', '12'],
  [[0.2174, 0.4, 0.5, null], 'General', '22%'],
  [[12, 4, 2, null], '0%', '100%'],
])('parts of %j in the format %s are told as %s', (cached, numberFormat, text) => {
  const sample = sampleCharts().find(({ type }) => type === 'percent')!;
  const [first, second] = sample.series;
  const rest = cached.map((value) => (value === null || numberFormat === '0%' ? null : value < 1 ? 1 - value : 1));
  const series = [
    { ...first!, values: { ...first!.values, cached }, showLabels: true },
    { ...second!, values: { ...second!.values, cached: rest } },
  ];
  const [bar] = drawn({ ...sample, numberFormat, series });
  const { formatter } = (bar as { label: { formatter: (item: { dataIndex: number }) => string } }).label;
  expect(formatter({ dataIndex: 0 })).toBe(text);
});
