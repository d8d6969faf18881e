/**
 * 姓名: one person's name. `parseName(cell)` → `{ name, note? }`: without blanks of any width, 老师, a number or mark before or behind it, and
 * the bracket behind it, which is kept as `note` (`李丽（语文）`, `李丽(T012)`: it may tell two of one name apart). A dash or 无 names nobody:
 * blank. Whether the text is anybody's name is not judged here.
 */
import type { CellValue } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { NAME_SUFFIXES, NOBODY } from './name-words';
import type { Parsed } from './parsed';
import { BLANK, parsed } from './parsed';

export interface PersonName {
  readonly name: string;
  /** What stands in brackets behind the name. */
  readonly note?: string;
}

export function parseName(value: CellValue): Parsed<PersonName> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  const person = readName(text.value);
  return person ? parsed(person) : BLANK;
}

/** The name in a text, or null where it names nobody. */
export function readName(text: string): PersonName | null {
  const tight = foldTight(text);
  if (NOBODY.test(tight)) return null;
  const bracket = /^(.+?)[([【]([^()[\]【】]*)[)\]】]?(.*)$/.exec(tight);
  const name = cleanName(bracket ? `${bracket[1]}${bracket[3]}` : tight);
  if (name === '') return null;
  const note = bracket?.[2] ? withoutSuffix(bracket[2]) : '';
  return note === '' ? { name } : { name, note };
}

/** A name without blanks, 老师, numbering and stray marks; the one form in which names are compared. */
export function cleanName(text: string): string {
  const bare = foldTight(text)
    .replace(/^(?:\d{1,3}[.、:)]|[①-⑳])+/, '')
    .replace(/^[\s"'“”‘’*#△▲★☆※,.;、。;:·]+|[\s"'“”‘’*#△▲★☆※,.;、。;:·√]+$/g, '')
    .replace(/([一-鿿])[•・･‧.](?=[一-鿿])/g, '$1·');
  return withoutSuffix(bare);
}

/** 李丽老师 → 李丽; 李老师 stays, for 李 is nobody's name. */
function withoutSuffix(text: string): string {
  const bare = text.replace(NAME_SUFFIXES, '');
  return bare.length >= 2 ? bare : text;
}
