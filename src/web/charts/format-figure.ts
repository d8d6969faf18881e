/** A figure as a chart's number format shows it: `0`, `0.0`, `0%`, `0.0%`, `#,##0`; General and anything else as it is. */
export function formatFigure(value: number, format: string): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format.split(';')[0] ?? '');
  if (!match) return String(Math.round(value * 1e10) / 1e10);
  const [, grouped, decimals = '', percent = ''] = match;
  const step = 10 ** decimals.length;
  // As Excel rounds: a half goes up, though its binary form may lie a trace below it (71.05).
  const rounded = Math.round((percent ? value * 100 : value) * step * (1 + Number.EPSILON * 4)) / step;
  const figure = rounded.toFixed(decimals.length);
  return (grouped ? figure.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : figure) + percent;
}
