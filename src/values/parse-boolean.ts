/**
 * 是否: yes or no. `parseBoolean(cell)` → `有` `是` `√` `1` `已交` → true; `无` `否` `×` `0` `/` `未交` `待审核` → false; a number of things
 * (`3张`) is yes where it is above 0. Other text: `cell/unknown-mark`.
 */
import type { CellValue } from '../sheet/cell-value';
import { NO_BEGINNINGS, NO_WORDS, YES_BEGINNINGS, YES_WORDS } from './boolean-words';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { parseNumber } from './parse-number';
import type { Parsed } from './parsed';
import { parsed, unreadable } from './parsed';

export function parseBoolean(value: CellValue): Parsed<boolean> {
  if (typeof value === 'boolean') return parsed(value);
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const answer = answerIn(
    foldTight(text.value)
      .toLowerCase()
      .replace(/^\((.*)\)$/, '$1')
      .replace(/[。.]$/, ''),
  );
  return answer === null ? unreadable('cell/unknown-mark', text.value) : parsed(answer);
}

function answerIn(text: string): boolean | null {
  if (YES_WORDS.has(text)) return true;
  if (NO_WORDS.has(text)) return false;
  const number = parseNumber(text);
  if (number.kind === 'value') return number.value.amount > 0;
  if (NO_BEGINNINGS.test(text)) return false;
  return YES_BEGINNINGS.test(text) ? true : null;
}
