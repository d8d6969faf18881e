/** 样式: every colour, size and height of our sheets in one place. Colours are RRGGBB, heights and sizes points, widths Excel characters. */
export const THEME = {
  font: '微软雅黑',
  size: { title: 16, scope: 9, conclusion: 11, blockHeading: 11, head: 10, body: 10, small: 8, note: 9, signature: 10 },
  height: { title: 26, scope: 15, conclusion: 20, head: 19, body: 18, total: 20, note: 15, signature: 28, gap: 12, unset: 13 },
  /** Height of a line of text by font size: what wraps gets as many. */
  lineHeight: 1.38,
  head: { fill: 'D9E1F2', color: '1F3864', border: '8EA9DB' },
  body: { border: 'BFBFBF', groupBorder: '595959' },
  total: { fill: 'F2F2F2', border: '1F3864' },
  met: { color: '375623' },
  unmet: { color: '9C0006', fill: 'F8CBAD', bold: true },
  undetermined: { color: '7F6000', fill: 'FFE699', italic: true },
  warning: { color: '7F6000', italic: true },
  muted: { color: '7F7F7F' },
  strong: { bold: true },
  link: '1F4E79',
  bar: '9DC3E6',
  scale: '2E75B6',
  tab: { statistics: '1F3864', data: '7F7F7F', alarm: 'C00000' },
  series: { S1: '1F3864', S2: '2E75B6', S3: 'F0A868', S4: 'DDE3EA', target: 'C00000' },
  width: { index: 5, name: 9, group: 10, count: 7, hours: 8, share: 8, status: 14, date: 11, long: 36, panel: 9 },
  chart: { width: 480, height: 280, gap: 60, wideGap: 200, panelColumns: 10 },
  margins: { top: 1.5, bottom: 1.6, left: 1.2, right: 1.2 },
  /** Excel characters that a page holds at 100 %. */
  page: { portrait: 100, landscape: 147 },
} as const;

/** 符号: the signs that carry a status together with its word; formulas count by the same constants. */
export const SIGNS = { met: '✓', unmet: '✗', none: '—', undetermined: '待核实' } as const;

export type SeriesColor = keyof typeof THEME.series;

/** Number formats by what a number is. A number that leaves out undetermined records has the starred one. */
export const NUMBER_FORMATS = {
  hours: '0.0#',
  count: '0',
  mean: '0.0',
  share: '0.0%',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
  text: '@',
  general: 'General',
  /** 百分点: with its sign. */
  points: '+0.0;-0.0;0.0',
  /** 增减: by arrow and sign, never by colour alone. */
  change: '▲0.0#;▼0.0#;0',
  changeOfShare: '▲0.0%;▼0.0%;0.0%',
  /** Labels in a chart of shares: slivers have none. */
  shareLabel: '[<0.03]"";0%',
  /** Cells of a matrix where 0 is noise. */
  matrix: '0;-0;;@',
} as const;

export type Format = keyof typeof NUMBER_FORMATS;

const STARRED: ReadonlySet<Format> = new Set(['hours', 'count', 'mean']);

/** The number format of a cell; partial numbers get a star. */
export function numberFormat(format: Format, isPartial: boolean): string {
  return isPartial && STARRED.has(format) ? `${NUMBER_FORMATS[format]}"*"` : NUMBER_FORMATS[format];
}
