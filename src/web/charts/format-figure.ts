/** A figure as a chart's number format shows it: `0`, `0.0`, `0%`, `0.0%`, `#,##0`; General and anything else as it is. */
export function formatFigure(value: number, format: string): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format.split(';')[0] ?? '');
  if (!match) return String(Math.round(value * 1e10) / 1e10);
  const [, grouped, decimals = '', percent = ''] = match;
  const figure = (percent ? value * 100 : value).toFixed(decimals.length);
  return (grouped ? figure.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : figure) + percent;
}
