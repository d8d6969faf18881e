import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { PlannedChart } from '../../report/write-plan';
import { drawChart } from '../charts/draw-chart';

/** 图表: a planned chart at its place over the cells. */
export function ChartBox({ chart }: { readonly chart: PlannedChart }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current ? drawChart(box.current, chart) : undefined), [chart]);
  return (
    <div
      ref={box}
      role="img"
      aria-label={chart.description || chart.title}
      style={{ width: '100%', height: '100%', background: '#FFFFFF', border: '1px solid #BFBFBF', boxSizing: 'border-box' }}
    />
  );
}
