import type { RecordKind } from '../../record/fields';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import type { DateContext } from '../../values/calendar-day';
import { KNOBS } from '../knobs';
import type { Stated } from '../table';
import type { ColumnHeading, HeadingPart } from './column-heading';
import { fieldsNamedBy, isFiller, strengthFor } from './heading-index';
import type { FacetReading } from './read-facet';
import { whatItAsks } from './what-it-asks';
import { isFreeFacet, readFacet } from './read-facet';

/** A field that a column's heading may mean, what it states beside, and how strongly it says so. */
export interface HeadingMatch {
  readonly field: string;
  readonly of: Stated;
  readonly strength: number;
  /** The heading says of itself what is counted; 9月 or 自主研修 alone leaves that to the table. */
  readonly isNamed: boolean;
}

/** Rows of a header that only bracket others together. */
const BRACKETING =
  /^(?:本学期|本学年|学期|学年|本期|年度|全年|各项|各类|教师|个人|业务|研修|工作)*(?:其中|完成情况|基本情况|基本信息|明细|项目|内容|情况|统计|数据|校本研修|校本研训|研修情况|研训情况|教师信息|个人信息|数量|具体情况|统计情况|登记|各项|分项|工作量|业绩|完成数量|指标|考核内容|任务完成|任务|各月|各月份|月份|日期|时间|活动时间|活动日期|类别|次数)$/;

/** Every field of the kind that the heading may mean, at most one match for each field and statement. */
export function matchHeading(
  heading: ColumnHeading,
  definition: RecordKindDefinition,
  context: DateContext | null,
): readonly HeadingMatch[] {
  if (heading.parts.length === 0) return [];
  const fields = Object.entries(definition.fields as Readonly<Record<string, FieldDefinition>>);
  return fields.flatMap(([field, { across = [], type }]) => {
    const plain = plainStrength(heading, definition.kind, field) * (countsThings(heading) && type === 'boolean' ? KNOBS.countOfAnswer : 1);
    const facet = across.length > 0 ? facetMatch(heading, definition, { field, across, context }) : null;
    const matches: HeadingMatch[] = [];
    const isTold = facet !== null && heading.parts.length > 1 && facet.strength >= KNOBS.sureHeading;
    if (plain > 0 && !isTold) matches.push({ field, of: {}, strength: plain, isNamed: true });
    if (facet) matches.push(facet);
    return matches;
  });
}

/** 读书笔记(篇), 笔记数: a number of things is asked for, not whether there are any. */
function countsThings({ unit, parts }: ColumnHeading): boolean {
  return unit !== null || whatItAsks(parts.at(-1)?.text ?? '') === 'number';
}

/** How strongly the heading's rows, alone or read together, name the field. */
function plainStrength({ parts }: ColumnHeading, kind: RecordKind, field: string): number {
  const texts = parts.map((part) => part.text);
  const leaf = texts.at(-1) ?? '';
  const parents = texts.slice(0, -1);
  const together = parents.map((_, index) => strengthFor(texts.slice(index).join(''), kind, field));
  const remark = parts.at(-1)?.heading.remarks.map((each) => strengthFor(leaf + each, kind, field)) ?? [];
  const isStrange = parents.length > 0 && !parents.every((parent) => isAtHome(parent, kind));
  const alone = strengthFor(leaf, kind, field) * (isStrange ? KNOBS.strangeParent : 1);
  return Math.max(alone, ...together, ...remark.map((each) => each * KNOBS.strangeParent));
}

/** Whether a spanning label may stand over columns of the kind: it brackets, or names something of the kind or of none. */
function isAtHome(parent: string, kind: RecordKind): boolean {
  if (BRACKETING.test(parent)) return true;
  const named = fieldsNamedBy(parent).filter(({ strength }) => strength >= KNOBS.sureHeading);
  return named.length === 0 || named.some((each) => each.kind === kind);
}

interface Across {
  readonly field: string;
  readonly across: FieldDefinition['across'] & object;
  readonly context: DateContext | null;
}

/** Facets that name what is counted: 反思 is a count of writings wherever it stands. */
const SELF_NAMED = ['genre'] as const;

/** Facets beside which another row of the heading may be an activity's name. */
const IN_TIME = ['month', 'date', 'week'] as const;

/** The heading as facets of a field (9月 under 听课节数): each row states one, names the field, or brackets. */
function facetMatch({ parts }: ColumnHeading, definition: RecordKindDefinition, { field, across, context }: Across): HeadingMatch | null {
  let of: Stated = {};
  let strength: number = KNOBS.facetStrength;
  let isStated = false;
  let isNamed = false;
  for (const part of parts) {
    const closed = closedFacet(part, definition, { field, across, context }, of);
    if (closed) {
      of = { ...of, ...closed.of };
      isStated = true;
      isNamed ||= namesOwn(closed.rest, definition, field) || SELF_NAMED.some((facet) => closed.of[facet] !== undefined);
      continue;
    }
    if (namesField(part.text, definition, field)) {
      isNamed ||= !BRACKETING.test(part.text);
      continue;
    }
    if (isStated && !IN_TIME.some((facet) => of[facet] !== undefined)) continue;
    const free = across.find(isFreeFacet);
    if (!free && part !== parts.at(-1) && isAtHome(part.text, definition.kind)) continue;
    if (!free || of[free] !== undefined || part.text === '') return null;
    of = { ...of, [free]: String(part.value).trim() };
    strength = isStated ? Math.min(strength, KNOBS.facetStrength) : Math.min(strength, KNOBS.freeFacetStrength);
  }
  const isOnlyFree = !isStated && Object.keys(of).length > 0;
  if (!isStated && !isOnlyFree) return null;
  return { field, of, strength: isOnlyFree ? KNOBS.freeFacetStrength : strength, isNamed };
}

function closedFacet(
  part: HeadingPart,
  definition: RecordKindDefinition,
  { field, across, context }: Across,
  of: Stated,
): FacetReading | null {
  for (const facet of across) {
    if (isFreeFacet(facet) || of[facet] !== undefined) continue;
    const reading = readFacet(facet, part, context);
    if (!reading) continue;
    if (isFiller(reading.rest) || namesField(reading.rest, definition, field) || isUnitOf(reading.rest, definition, field)) return reading;
  }
  return null;
}

function namesField(text: string, definition: RecordKindDefinition, field: string): boolean {
  return BRACKETING.test(text) || namesOwn(text, definition, field);
}

function namesOwn(text: string, definition: RecordKindDefinition, field: string): boolean {
  return strengthFor(text, definition.kind, field) >= KNOBS.partStrength || definition.titles.includes(text);
}

const NUMBER_WORD = /^(?:数|数量|次数|篇数|节数|本数|册数|份数|个数|总数|量|累计)?$/;
function isUnitOf(text: string, definition: RecordKindDefinition, field: string): boolean {
  const { units = [] } = (definition.fields as Readonly<Record<string, FieldDefinition>>)[field] ?? {};
  return NUMBER_WORD.test(text) || units.some((unit) => text === unit || text === `${unit}数`);
}
