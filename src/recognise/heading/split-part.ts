import type { Facet } from '../../record/facet';
import type { DateContext } from '../../values/calendar-day';
import { DAY_PARTS, LESSON_PERIOD, TIME, WEEKDAY } from '../../values/weekday-words';
import type { HeadingPart } from './column-heading';
import { isFreeFacet, readFacet } from './read-facet';

interface Asked {
  readonly across: readonly Facet[];
  readonly context: DateContext | null;
}

const DAY = String.raw`(?:\d{4}[年./-])?\d{1,2}(?:月\d{1,2}[日号]?|[./-]\d{1,2}[日号]?)`;
const WEEK = String.raw`第[\d一二三四五六七八九十]{1,3}周`;
const FIRST = new RegExp(`^(${DAY}|${WEEK})(?![日号至到~—-]|\\d)[:、,.]?(\\D.*)$`, 'u');
const LAST = new RegExp(`^(.*\\p{Script=Han})[:、,.-]?(${DAY}|${WEEK})$`, 'u');

/**
 * One row of a heading as what it says one after the other: a day and what was held on it (9.3 讲座, 例会(9月10日)), a field and what its
 * bracket states (学时(自主研修)). Other brackets add nothing.
 */
export function splitPart(part: HeadingPart, asked: Asked): readonly HeadingPart[] {
  const stating = part.text === part.heading.base ? part.heading.remarks.filter((remark) => isStating(part, remark, asked)) : [];
  const pieces = [...dayApart(part.text, asked), ...stating];
  return pieces.length === 1 ? [part] : pieces.map((text) => ({ ...part, value: text, format: null, text }));
}

function isStating(part: HeadingPart, remark: string, { across, context }: Asked): boolean {
  const cell = { ...part, value: remark, format: null, text: remark };
  return across.some((facet) => facet !== 'topic' && readFacet(facet, cell, context) !== null);
}

function dayApart(text: string, { across }: Asked): readonly string[] {
  if (!across.includes('date') || !across.some(isFreeFacet)) return [text];
  const match = FIRST.exec(text) ?? LAST.exec(text);
  const [, first, second] = match ?? [];
  return first !== undefined && second !== undefined && !isTimeOfDay(second) ? [first, second] : [text];
}

/** 星期二, 下午, 15:00 behind a day say when it was, not what. */
function isTimeOfDay(text: string): boolean {
  const bare = [WEEKDAY, DAY_PARTS, TIME, LESSON_PERIOD].reduce((rest, pattern) => rest.replace(pattern, ''), text);
  return /^[^\p{L}]*$/u.test(bare);
}
