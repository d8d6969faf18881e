import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LegacyGridContainLabel } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { PlannedChart } from '../../report/write-plan';
import { chartOption } from './chart-option';

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  LegacyGridContainLabel,
  CanvasRenderer,
]);

/** Draws the chart into the element and keeps it at the element's size; returns the way to take it away. */
export function drawChart(element: HTMLElement, chart: PlannedChart): () => void {
  let drawn: ReturnType<typeof init> | null = null;
  // The grid lays its floating parts out after they were made: at first they have no size, then a wrong one.
  const watcher = new ResizeObserver(() => {
    if (element.clientWidth === 0 || element.clientHeight === 0) return;
    if (drawn) return drawn.resize();
    drawn = init(element, null, { locale: 'ZH' });
    drawn.setOption(chartOption(chart));
  });
  watcher.observe(element);
  return () => {
    watcher.disconnect();
    drawn?.dispose();
  };
}
