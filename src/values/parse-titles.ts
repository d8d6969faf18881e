/**
 * 书名、题目: titles in one cell, without their outer 《》.
 *
 * `parseTitles(cell)` → all books of a cell: one for each 《…》 (`《A》、《B》`, `《A》《B》`), what stands outside of them is no title; text
 * without 《》 is one title, 、 and all. `parseTitle(cell)` → the one title of a work: outer 《》 go only where they hold all of it
 * (`《桥》教学反思` stays). A missing 《 or 》 does no harm. Compare titles with `normaliseTitle`.
 */
import type { CellValue } from '../sheet/cell-value';
import { textOf } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { NONE_STROKES } from './number-words';
import type { Parsed } from './parsed';
import { BLANK, parsed } from './parsed';

export function parseTitles(value: CellValue): Parsed<readonly string[]> {
  const text = titleText(value);
  if (text.kind !== 'value') return text;
  const titles = quotedTitles(text.value);
  return parsed(titles.length > 0 ? titles : [text.value]);
}

export function parseTitle(value: CellValue): Parsed<string> {
  const text = titleText(value);
  if (text.kind !== 'value') return text;
  const titles = quotedTitles(text.value);
  const [only] = titles;
  const isWhole = titles.length === 1 && only !== undefined && text.value.replace(/^《|》$/g, '').trim() === only;
  return parsed(isWhole ? only : text.value);
}

/** As written but for the blanks around it and other signs typed for 《》; a dash or 无 is no title. */
function titleText(value: CellValue): Parsed<string> {
  const checked = cellText(value);
  if (checked.kind !== 'value') return checked;
  if (checked.value === '无' || NONE_STROKES.test(checked.value)) return BLANK;
  const text = textOf(value)
    .replace(/《《|<<|＜＜|≪|«/g, '《')
    .replace(/》》(?=[^》]*$)|>>|＞＞|≫|»/g, (signs, at: number, whole: string) => closing(signs, whole.slice(0, at)))
    .replace(/^[〈＜<]([^〈〉]+)[〉＞>]$/, '《$1》');
  return parsed(text);
}

/** 》》 closes twice where two are open. */
function closing(signs: string, before: string): string {
  const open = before.split('《').length - before.split('》').length;
  return signs === '》》' && open >= 2 ? '》》' : '》';
}

/** What stands in each 《…》, titles within titles kept; with quotes missing, a title ends where the next begins. */
function quotedTitles(text: string): readonly string[] {
  if (!/[《》]/.test(text)) return [];
  const isBalanced = text.split('《').length === text.split('》').length;
  const titles = isBalanced ? balancedTitles(text) : text.split(/《|》/);
  return titles.map(tidyTitle).filter((title) => title !== '');
}

function balancedTitles(text: string): readonly string[] {
  const titles: string[] = [];
  let depth = 0;
  let title = '';
  for (const char of text) {
    if (char === '》') depth--;
    if (char === '》' && depth === 0) titles.push(title);
    if (depth > 0) title += char;
    if (char === '《' && depth++ === 0) title = '';
  }
  return titles;
}

/** Without separators and numbering around it. */
function tidyTitle(title: string): string {
  return title.replace(/^[\s、，,；;。.]+|[\s、，,；;。.]+$/g, '').replace(/^\d+[.、)]$/, '');
}
