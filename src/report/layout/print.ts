import type { Basis } from '../basis';
import { THEME } from '../theme';
import type { PlannedPrint, PlannedChart } from '../write-plan';
import { rowBelow } from './charts';
import type { SheetLayout } from './placed';

/** Below this scale a page is no longer read: A3 is taken. */
const SMALLEST_SCALE = 0.6;
/** A footer part holds no more. */
const LONGEST_NAME = 40;
const NO_STANDARD = '未设检查标准';

/** 页脚: school and standard, page, time of the check. Its font code ends with a blank: a digit after it would be read as the size. */
export function footerOf({ school, standard, asOf }: Basis): PlannedPrint['footer'] {
  const font = `&"${THEME.font}"&8 `;
  const plain = (text: string) => text.slice(0, LONGEST_NAME).replaceAll('&', '&&');
  return {
    left: `${font}${plain(school)} ${plain(standard ?? NO_STANDARD)}`,
    center: `${font}第&P页 共&N页`,
    right: `${font}截至 ${asOf}`,
  };
}

interface Sizes {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** 打印: the table and each chart as areas of their own, one page wide, headings on each page. */
export function printOf(layout: SheetLayout, sizes: Sizes, charts: readonly PlannedChart[], basis: Basis): PlannedPrint {
  const { widths, heights } = sizes;
  const sum = widths.reduce((total, width) => total + width, 0);
  const orientation = layout.description.page.orientation === 'landscape' || sum > THEME.page.portrait ? 'landscape' : 'portrait';
  const isLarge = layout.description.page.size === 'A3' || THEME.page[orientation] / sum < SMALLEST_SCALE;
  const left = layout.width + 1;
  const panel = charts.map(({ at }) => {
    return { top: at.row, bottom: rowBelow(at.row, heights), left, right: left + THEME.chart.panelColumns - 1 };
  });
  const first = layout.blocks[0];
  const repeat = first ? { first: first.groupRow ?? first.headRow, last: first.headRow } : null;
  return {
    paper: isLarge ? 'A3' : 'A4',
    orientation,
    margins: THEME.margins,
    areas: [{ top: 0, bottom: layout.lastRow, left: 0, right: layout.width - 1 }, ...panel],
    repeatRows: layout.blocks.length === 1 ? repeat : null,
    footer: footerOf(basis),
    breaksBefore: breaksOf(layout),
  };
}

function breaksOf(layout: SheetLayout): number[] {
  return layout.blocks.flatMap(({ block, rows }) => block.rows.flatMap((row) => (row.breakBefore ? [rows.get(row.key) ?? 0] : [])));
}
