/**
 * 名单: several names in one cell. `parseNameList(cell)` → `{ people, statedCount?, isOpen?, everyone? }`.
 *
 * Names stand between 、，,；;／ line ends, blanks (`李丽 王强`; but `李 丽` is one padded name), 和 与 及. `people` are in the cell's order, repeats
 * kept, each with its bracket as note. `等18位教师`, `共3人`, `（5人）` → `statedCount`; 等 alone → `isOpen`. `全体教师` names nobody: `everyone`
 * holds its text. A role before a colon (`主持：李丽`) is left out,
 * and so is the work behind a name (`李丽的《桥》`). A dash or 无: blank.
 */
import type { CellValue } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { EVERYONE, NOBODY, PEOPLE_COUNT } from './name-words';
import { CHINESE_NUMERALS, parseChineseNumber } from './parse-chinese-number';
import type { PersonName } from './parse-name';
import { readName } from './parse-name';
import type { Parsed } from './parsed';
import { withoutWorks } from './parse-work-list';
import { BLANK, parsed } from './parsed';
import { splitNames } from './split-names';

export interface NameList {
  readonly people: readonly PersonName[];
  /** How many people the cell says there are. */
  readonly statedCount?: number;
  /** The list says itself that it is not complete, without a number (`李丽等`). */
  readonly isOpen?: true;
  /** 全体教师, 语文组全体: the words for everybody, where the cell says so. */
  readonly everyone?: string;
}

/** Two or three Han characters that no word of a list, number or title is made of: by far the most cells. */
const ONE_NAME = /^(?:(?![等和与及共全所各无没空待暂未位名人〇零一二两三四五六七八九十百])[一-鿿]){2,3}$/;

export function parseNameList(value: CellValue): Parsed<NameList> {
  const text = cellText(value);
  if (text.kind !== 'value') return text;
  if (ONE_NAME.test(text.value)) return parsed({ people: [{ name: text.value }] });
  const tight = foldTight(text.value);
  if (NOBODY.test(tight)) return BLANK;
  if (EVERYONE.test(tight)) return parsed({ people: [], everyone: tight });
  const counted = takeCount(withoutWorks(text.value));
  const pieces = splitNames(maskBrackets(withoutRoles(counted.text)));
  const everyone = pieces.find((piece) => EVERYONE.test(piece));
  const people = pieces.filter((piece) => !EVERYONE.test(piece)).flatMap((piece) => readName(unmask(piece)) ?? []);
  return parsed({
    people,
    ...(counted.stated === null ? {} : { statedCount: counted.stated }),
    ...(counted.isOpen ? { isOpen: true as const } : {}),
    ...(everyone === undefined ? {} : { everyone }),
  });
}

const NUMBER = `(\\d{1,4}|[${CHINESE_NUMERALS}]{1,5})`;
const AT_END = new RegExp(
  `(?:[,、;。\\s]*(?:等|共计|共|计|合计)+\\s*(?:共|共计)?\\s*${NUMBER}\\s*${PEOPLE_COUNT}|[,、;\\s]+${NUMBER}\\s*${PEOPLE_COUNT}|\\((?:共|计|合计)?${NUMBER}\\s*${PEOPLE_COUNT}\\)|${NUMBER}\\s*${PEOPLE_COUNT})\\s*[。.]?\\s*$`,
);
const AT_START = new RegExp(`^(?:共|计|合计)?${NUMBER}\\s*${PEOPLE_COUNT}\\s*[:,、(]`);
const OPEN = /(?:等|等人|等教师|等老师|等同志)\s*[。.]?\s*$/;

/** The list without the count that it states, before or behind. */
function takeCount(text: string): { text: string; stated: number | null; isOpen: boolean } {
  for (const pattern of [AT_END, AT_START]) {
    const match = pattern.exec(text);
    const number = match?.slice(1).find((part) => part !== undefined);
    const stated = number ? (/^\d+$/.test(number) ? Number(number) : parseChineseNumber(number)) : null;
    if (match && stated !== null) return { text: text.replace(match[0], ' '), stated, isOpen: false };
  }
  const open = OPEN.exec(text);
  if (!open || text.length - open[0].length < 2) return { text, stated: null, isOpen: false };
  return { text: text.slice(0, open.index), stated: null, isOpen: true };
}

/** 主持：李丽 参与：王强 → 李丽 王强. */
function withoutRoles(text: string): string {
  return text.replace(/(^|[\s、,;/])[^\s、,;/:()]{1,8}:/g, '$1 ');
}

const OPENING = '\u0001';
const CLOSING = '\u0002';
const INSIDE: Readonly<Record<string, string>> = {
  '、': '\u0003',
  ',': '\u0004',
  ';': '\u0005',
  ' ': '\u0006',
  '/': '\u0007',
  和: '\u000e',
  与: '\u000f',
};
const OUTSIDE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(INSIDE).map(([sign, mask]) => [mask, sign])),
  [OPENING]: '(',
  [CLOSING]: ')',
};

/** Signs within brackets do not part names: they are hidden until the names are apart. A bracket before a name goes. */
function maskBrackets(text: string): string {
  return text
    .replace(/(^|[\s、,;/])\([^()]*\)(?=[一-鿿])/g, '$1')
    .replace(/\s*\(([^()]*)\)/g, (_, inside: string) => OPENING + [...inside].map((char) => INSIDE[char] ?? char).join('') + CLOSING);
}

function unmask(text: string): string {
  return [...text].map((char) => OUTSIDE[char] ?? char).join('');
}
