import type { SheetGrid } from '../grid/sheet-grid';
import type { RowScan } from './row-scan';

/** 合计、小计、平均 rows: they sum the records up and are none. */
const BEGINS =
  /^(?:合计|总计|小计|总和|累计|共计|平均|人均|均值|总数|总节数|总篇数|总学时|本页|全校|全组|本组|汇总)(?:$|[^\p{L}]|合计|总计|小计|平均|人均|人数|数|值|分|节|次|篇|学时|情况)/u;
const ENDS =
  /(?:小计|合计|总计|共计|平均|平均值|平均数|人均|达标率|完成率|合格率|优秀率|出勤率|达标人数|完成人数|应完成数|最高|最低|最大值|最小值)[:：]?$/;
const LONGEST = 16;
/** The label of such a row stands in one of its first cells. */
const FIRST_CELLS = 3;

export function isTotalText(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && (BEGINS.test(text) || ENDS.test(text));
}

export function isTotalRow(grid: SheetGrid, scan: RowScan): boolean {
  return scan.columns.slice(0, FIRST_CELLS).some((column) => {
    const value = grid.own(scan.row, column);
    return typeof value === 'string' && isTotalText(grid.text(scan.row, column));
  });
}
