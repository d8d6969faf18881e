import type { FieldType } from '../../record/record-kind';
import type { CellValue } from '../../sheet/cell-value';
import { textOf } from '../../sheet/cell-value';
import { cellText } from '../../values/cell-text';
import { parseBoolean } from '../../values/parse-boolean';
import { parseCategory } from '../../values/parse-category';
import { parseGenre } from '../../values/parse-genre';
import { parseLevel } from '../../values/parse-level';
import { parseMark } from '../../values/parse-mark';
import { parseNumber } from '../../values/parse-number';
import { parseObligation } from '../../values/parse-obligation';
import { parsePeriod } from '../../values/parse-period';
import { parseTitle, parseTitles } from '../../values/parse-titles';
import type { BodyCell } from './table-body';
import type { FieldReading, FieldTarget, ReadContext } from './field-reading';
import { fieldValue, ofParsed } from './field-reading';

/** Parsers that raise no issue where a text says none of their words: the record does without. */
const QUIET: Partial<Readonly<Record<FieldType, (value: CellValue) => unknown>>> = {
  category: (value) => parseCategory(textOf(value)),
  genre: (value) => parseGenre(textOf(value)),
  obligation: (value) => parseObligation(textOf(value)),
  period: parsePeriod,
};

/** A field of a closed vocabulary: level, category, genre, 必读 or 选读, 有 or 无, 第几节. */
export function readVocabularyField(cell: BodyCell, target: FieldTarget, context: ReadContext): FieldReading {
  if (target.type === 'level')
    return ofParsed(parseLevel(cell.value, context.corrections.levels), (level) => fieldValue(target.field, level));
  if (target.type === 'boolean') return ofParsed(parseBoolean(cell.value), (answer) => fieldValue(target.field, answer));
  return ofParsed(cellText(cell.value), (text) => {
    const word = QUIET[target.type]?.(cell.value) ?? null;
    return word === null ? { kind: 'unreadable', code: null, text } : fieldValue(target.field, word);
  });
}

export function readMarkField(cell: BodyCell, target: FieldTarget, context: ReadContext): FieldReading {
  return ofParsed(parseMark(cell.value, context.legend), (mark) => fieldValue(target.field, mark));
}

/** Books: one reading for each title in the cell. */
export function readTitleField(cell: BodyCell, target: FieldTarget): FieldReading {
  return ofParsed(parseTitles(cell.value), (titles) => {
    const variants = titles.map((title) => ({ fields: { [target.field]: title }, names: [] }));
    return { kind: 'value', value: { variants } };
  });
}

/** Text stays as written; a work's title goes without its outer 《》. Evidence is a number or an answer where it reads as one. */
export function readTextField(cell: BodyCell, target: FieldTarget): FieldReading {
  if (target.field === 'evidence')
    return ofParsed(cellText(cell.value), () => fieldValue('evidence', { [target.label]: evidenceOf(cell) }));
  if (target.field === 'title') return ofParsed(parseTitle(cell.value), (title) => fieldValue('title', title));
  return ofParsed(cellText(cell.value), () => fieldValue(target.field, textOf(cell.value)));
}

function evidenceOf(cell: BodyCell): string | number | boolean {
  const number = parseNumber(cell.value);
  if (number.kind === 'value' && /\d/.test(textOf(cell.value))) return number.value.amount;
  const answer = parseBoolean(cell.value);
  return answer.kind === 'value' ? answer.value : textOf(cell.value);
}
