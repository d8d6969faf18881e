import type { SheetGrid } from '../grid/sheet-grid';
import { KNOBS } from '../knobs';
import type { RowScan } from './row-scan';

/** 标题、说明、落款: a row beside the tables, in which something is said rather than listed. */

const NOTE =
  /^[*※★]?(?:注|说明|备注|填表说明|填报说明|填写说明|附注|要求|提示|图例|注意|标注|符号说明|备注说明|填表要求|考勤符号|统计口径|附)\d?[：:.、\s]|^[(（]?注[）)]?[：:]|^\d[.、](?!\d)(?:\S{12,}|\S{2,}[,，。；;：:])/;
const LABELLED = /[：:]/;
const SIGNED = /(?:签名|签字|签章|盖章|审核人|填表人|制表人|负责人|校长|分管|年\s+月\s+日)/;
const TITLE =
  /(?:表|册|一览|统计|记录|名单|安排|登记|汇总|台账|情况|档案|明细|计划|总表|目录|公示|清单|结果)(?:[(（【[].*[)）】\]])?(?:表|之[一二三四五六])?$/;
const SHORTEST_TITLE = 6;
const SCHOOL_YEAR = /20\d\d.*(?:学年|学期|年度)|^[(（].*学期[)）]$/;

/** 附表二：, 表3: what numbers a table stands before its title. */
const ATTACHED = /^(?:附表|附件|附|续表|表)[\d一二三四五六七八九十]{0,3}(?:[：:、.]|\s)\s*/;

/** The title without what numbers it among others. */
export function titleIn(text: string): string {
  return text.replace(ATTACHED, '');
}

/** Whether the text reads as a note under or over a table. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text) && !(ATTACHED.test(text) && isTitleText(titleIn(text)));
}

/** Whether the text reads as a table's title. */
export function isTitleText(text: string): boolean {
  const tight = text.replace(/\s/g, '');
  return (tight.length >= SHORTEST_TITLE && TITLE.test(tight)) || SCHOOL_YEAR.test(tight);
}

/** Whether a row with something in it says rather than lists: one cell alone, or labelled lines, long prose, titles side by side. */
export function isLine(grid: SheetGrid, scan: RowScan): boolean {
  if (scan.columns.length <= 1) return true;
  if (typeof grid.own(scan.row, scan.columns[0] ?? 0) === 'number') return false;
  const texts = scan.columns.map((column) => grid.own(scan.row, column)).map((value) => (typeof value === 'string' ? value.trim() : ''));
  const said = texts.filter((text) => text !== '' && (isLabelled(text) || isNoteText(text))).length;
  if (said * 2 >= texts.length && said > 0) return true;
  if (texts.length > 4) return false;
  const titles = texts.filter((text) => isTitleText(text) || text.length > KNOBS.proseLength).length;
  return titles === texts.length || (titles > 0 && texts.length === 2 && SCHOOL_YEAR.test(texts[1] ?? ''));
}

/** 填报单位：柳溪小学 — a label, a colon and what it says; a time of day or a book's subtitle is none. */
function isLabelled(text: string): boolean {
  if (text.includes('《')) return false;
  const at = text.search(LABELLED);
  if (at < 0) return SIGNED.test(text) && /\s{3,}/.test(text);
  const label = text.slice(0, at).replace(/\s/g, '');
  return (
    label.length >= 1 &&
    label.length <= 10 &&
    !/\d$/.test(label) &&
    (SIGNED.test(label) || !/^(?:unit|lesson|口语交际|习作|综合性学习|语文|数学|英语|综合)/i.test(label))
  );
}
