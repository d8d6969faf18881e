/**
 * 作品名单: people with their works in one cell: `李丽的《桥》、王强撰写的“雨”` . `parseWorkList(cell)` → each work with its people, in the cell's
 * order; a work of several (`李丽、王强的《桥》`) has them all. `withoutWorks(text)` leaves the people alone, so that a work's own 、 part nobody.
 */
import type { CellValue } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { readName } from './parse-name';
import type { Parsed } from './parsed';
import { parsed } from './parsed';
import { splitNames } from './split-names';

export interface Work {
  readonly people: readonly string[];
  readonly title: string;
}

/** 的《…》, 撰写的“…”. */
const WORK = /(?:撰写|执教|创作|制作|编写|设计|指导|辅导|主讲|作品)?的(?:《([^》]*)》?|“([^”]*)”?)/g;
/** What stands before the people of a work: 二等奖的有:, 17位教师:. */
const BEFORE_PEOPLE = /^.*[:：]/s;

export function parseWorkList(value: CellValue): Parsed<readonly Work[]> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const works: Work[] = [];
  let from = 0;
  for (const match of text.value.matchAll(WORK)) {
    const people = splitNames(text.value.slice(from, match.index).replace(BEFORE_PEOPLE, '')).flatMap((name) => readName(name)?.name ?? []);
    works.push({ people, title: (match[1] ?? match[2] ?? '').trim() });
    from = match.index + match[0].length;
  }
  return parsed(works);
}

/** The text with 、 where a work of somebody's stood. */
export function withoutWorks(text: string): string {
  return text.includes('的') ? text.replace(WORK, '、') : text;
}
