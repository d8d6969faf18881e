import type { Facet } from '../../record/facet';
import { textOf } from '../../sheet/cell-value';
import type { CellValue } from '../../sheet/cell-value';
import type { DateContext } from '../../values/calendar-day';
import { CATEGORY_WORDS } from '../../values/category-words';
import { LEVEL_WORDS } from '../../values/level-words';
import { GENRE_WORDS } from '../../values/genre-words';
import { parseCategory } from '../../values/parse-category';
import { parseDate } from '../../values/parse-date';
import { parseGenre } from '../../values/parse-genre';
import { levelIn, parseLevel } from '../../values/parse-level';
import { markOfWord, markWords } from '../../values/parse-mark';
import { parseObligation } from '../../values/parse-obligation';
import { readWeek } from '../../values/parse-week';
import type { Stated } from '../table';

/** One row of a heading, as far as facets are concerned. */
export interface HeadingCell {
  readonly value: CellValue;
  readonly format: string | null;
  /** Half-width, without blanks and brackets. */
  readonly text: string;
}

/** What a facet states, and what is left of the heading's text without it. */
export interface FacetReading {
  readonly of: Stated;
  readonly rest: string;
}

type FacetReader = (cell: HeadingCell, context: DateContext | null) => FacetReading | null;

/** A month or day whose year nothing states is written without it: `--09`, `--09-06` (ISO 8601's truncated form). */
const NO_YEAR = { start: '2023-09-01', end: '2024-08-31' } as const;
const MONTH = /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?/;
const LETTER = /^[abc]类?$/i;
const ACTIVE =
  /学习|研修|研训|研讨|研读|研习|培训|进修|活动|观摩|展示|教学|课堂|课程|研究|交流|反思|引领|互助|上课|学$|提升|训练|操作|[·、/及和与类.]/g;

const readMonth: FacetReader = ({ value, format, text }, context) => {
  const match = MONTH.exec(text);
  const date = parseDate(match ? match[0] : value, match ? null : format, context ?? NO_YEAR);
  if (date.kind !== 'value' || date.value.kind !== 'month') return null;
  const isGuessed = context === null && date.value.isYearInferred;
  return { of: { month: isGuessed ? `-${date.value.month.slice(4)}` : date.value.month }, rest: match ? text.slice(match[0].length) : '' };
};

const readDay: FacetReader = ({ value, format, text }, context) => {
  const date = parseDate(typeof value === 'number' ? value : text, format, context ?? NO_YEAR);
  if (date.kind !== 'value' || date.value.kind !== 'day') return null;
  const isGuessed = context === null && date.value.isYearInferred;
  return { of: { date: isGuessed ? `-${date.value.date.slice(4)}` : date.value.date }, rest: '' };
};

const readWeekNumber: FacetReader = ({ text }) => {
  const week = readWeek(text);
  return week === null ? null : { of: { week }, rest: '' };
};

const readCategory: FacetReader = ({ text }) => {
  const category = parseCategory(text);
  if (!category) return null;
  if (LETTER.test(text)) return { of: { category }, rest: '' };
  const rest = without(text, Object.values(CATEGORY_WORDS).flat()).replace(ACTIVE, '');
  return { of: { category }, rest };
};

const readGenre: FacetReader = ({ text }) => {
  const genre = parseGenre(text);
  return genre
    ? {
        of: { genre },
        rest: without(text, GENRE_WORDS[genre]).replace(/^(?:教育|教学|课后|个人|撰写|上交|研修|工作|学期|学年|年度|业务|班级|课时)+/, ''),
      }
    : null;
};

/** Words that are a level by themselves: 校, 校级, 县区. */
const LEVEL_ALONE: ReadonlySet<string> = new Set(
  Object.values(LEVEL_WORDS).flatMap((words) => words.flatMap((word) => [word, `${word}级`])),
);

const readLevel: FacetReader = ({ text }) => {
  if (LEVEL_ALONE.has(text)) {
    const whole = parseLevel(text);
    return whole.kind === 'value' ? { of: { level: whole.value }, rest: '' } : null;
  }
  const level = levelIn(text);
  return level ? { of: { level }, rest: text.replace(/[\p{Script=Han}]{1,4}?级(?:以上|别)?/u, '') } : null;
};

/** What may stand around a mark's word in a heading: 请病假, 无故缺席, 因公外出. */
const BESIDE_MARK = /^(?:请|无故|因|已|实际|的|外出|未到|到会|参会)*$/;
const COUNTS = /次|数|率|天|时间|日期|合计/;
const readMark: FacetReader = ({ text }) => {
  if (COUNTS.test(text)) return null;
  const bare = text.replace(/(?:的)?(?:教师|老师|人员|人|者|名单|姓名|情况)+$/, '');
  const word = markWords().find((each) => bare.includes(each)) ?? bare;
  const mark = BESIDE_MARK.test(bare.replace(word, '')) ? markOfWord(word) : null;
  return mark ? { of: { mark }, rest: '' } : null;
};

/** 课外阅读 heads what was read, and asks for no choice of books. */
const LEISURE = /课外/;
const readObligation: FacetReader = ({ text }) => {
  const obligation = LEISURE.test(text) ? null : parseObligation(text);
  return obligation ? { of: { obligation }, rest: text.replace(/必读|选读|必修|选修|规定|指定|自选|推荐|自主/g, '') } : null;
};

const TEXTBOOK = /(?:是否)?(?:继续教育|继教)(?:自学)?(?:教材|用书|书目)?|(?:自学|指定)教材/;
const readTextbook: FacetReader = ({ text }) => (TEXTBOOK.test(text) ? { of: { textbook: true }, rest: text.replace(TEXTBOOK, '') } : null);

const ROUTINE =
  /^(?:备课|教案|作业批改|作业|批改|上课|课堂教学|听课记录|听课笔记|听课|辅导|学习笔记|业务笔记|导学案|单元检测|考试|质量分析|教学计划|教学反思|候课|巡课|集体备课|培优辅差|教学设计|教学进度)/;
const readRoutine: FacetReader = ({ value, text }) => {
  const match = ROUTINE.exec(text);
  return match ? { of: { topic: match[0] === text ? textOf(value) : match[0] }, rest: text.slice(match[0].length) } : null;
};

/** Each facet whose words are known; an activity, and a topic of other words, may be any text. */
const READERS: Readonly<Partial<Record<Facet, FacetReader>>> = {
  month: readMonth,
  date: readDay,
  week: readWeekNumber,
  category: readCategory,
  genre: readGenre,
  level: readLevel,
  mark: readMark,
  obligation: readObligation,
  textbook: readTextbook,
  topic: readRoutine,
};

/** What one row of a heading states of the facet; null where it states nothing of it. */
export function readFacet(facet: Facet, cell: HeadingCell, context: DateContext | null): FacetReading | null {
  return READERS[facet]?.(cell, context) ?? null;
}

/** Facets that any text may be. */
export function isFreeFacet(facet: Facet): facet is 'activity' | 'topic' {
  return facet === 'activity' || facet === 'topic';
}

function without(text: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), text);
}
