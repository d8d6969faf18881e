import type { CellValue } from '../sheet/cell-value';
import { isErrorValue } from '../sheet/cell-value';
import type { Parsed } from './parsed';
import { BLANK, parsed, unreadable } from './parsed';
import { foldText } from './fold-text';

/** Errors that stand in a cell as text, because somebody pasted values. */
const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;

/** The cell's text in half-width form; `cell/error-value` where it shows an error. Every parser of text begins here. */
export function cellText(value: CellValue): Parsed<string> {
  if (value === null) return BLANK;
  if (isErrorValue(value)) return unreadable('cell/error-value', value.text);
  const text = foldText(String(value));
  if (text === '') return BLANK;
  return ERROR_TEXT.test(text) ? unreadable('cell/error-value', text) : parsed(text);
}
