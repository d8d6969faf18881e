/**
 * 校内外人员: somebody who need not be of the school (授课人, 主讲人). `parseOutsider(cell)` → the text as written, a name without padding and 老师; words
 * for somebody unnamed (`外校教师`, `县教研室专家`) and several names (`王强、李丽`) stay as they are. A dash or 无: blank.
 */
import type { CellValue } from '../sheet/cell-value';
import { textOf } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { NOBODY } from './name-words';
import type { Parsed } from './parsed';
import { BLANK, parsed } from './parsed';

const PADDED_NAME = /^\p{Script=Han}{2,6}$/u;

export function parseOutsider(value: CellValue): Parsed<string> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const tight = foldTight(text.value);
  if (NOBODY.test(tight)) return BLANK;
  if (!PADDED_NAME.test(tight)) return parsed(textOf(value));
  const bare = tight.replace(/老师$/, '');
  return parsed(bare.length >= 2 ? bare : tight);
}
