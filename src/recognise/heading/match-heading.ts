import type { RecordKind } from '../../record/fields';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import { textOf } from '../../sheet/cell-value';
import type { DateContext } from '../../values/calendar-day';
import { KNOBS } from '../knobs';
import type { Stated } from '../table';
import type { ColumnHeading, HeadingPart } from './column-heading';
import { fieldsNamedBy, isFiller, strengthFor } from './heading-index';
import type { FacetReading } from './read-facet';
import { whatItAsks } from './what-it-asks';
import { isFreeFacet, readFacet } from './read-facet';
import { splitPart } from './split-part';

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
    const target = { field, across, context };
    const facet = across.length > 0 ? (facetMatch(heading, definition, target) ?? facetMatch(joined(heading), definition, target)) : null;
    const matches: HeadingMatch[] = [];
    const isTold = facet !== null && isInParts(heading) && facet.strength >= KNOBS.sureHeading;
    if (plain > 0 && !isTold) matches.push({ field, of: {}, strength: plain, isNamed: true });
    if (facet) matches.push(facet);
    return matches;
  });
}

/** Several rows, or a bracket, say more than the heading's plain text. */
function isInParts({ parts }: ColumnHeading): boolean {
  return parts.length > 1 || (parts[0]?.heading.remarks.length ?? 0) > 0;
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

/** Whether a text is a heading of some field of the kind. */
function namesAnything(text: string, kind: RecordKind): boolean {
  return fieldsNamedBy(text).some((each) => each.kind === kind && each.strength >= KNOBS.sureHeading);
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

/**
 * The heading as facets of a field (9月 under 听课节数): each row states one, names the field, or brackets. What no facet is known for may name
 * an activity, but not where the rest says all without it: 集中 under 校本研修 is a category of hours.
 */
function facetMatch(heading: ColumnHeading, definition: RecordKindDefinition, target: Across): HeadingMatch | null {
  const parts = heading.parts.flatMap((part) => splitPart(part, target));
  const known = { ...target, across: target.across.filter((facet) => !isFreeFacet(facet)) };
  const closed = tellParts(parts, definition, known);
  const told = closed?.isStated && !isInTime(closed) ? closed : tellParts(parts, definition, target);
  if (!told || (!told.isStated && Object.keys(told.of).length === 0)) return null;
  const strength = told.isStated ? KNOBS.facetStrength : KNOBS.freeFacetStrength;
  return { field: target.field, of: told.of, strength, isNamed: told.isNamed };
}

function tellParts(parts: readonly HeadingPart[], definition: RecordKindDefinition, target: Across): Told | null {
  let told: Told = { of: {}, isStated: false, isNamed: false };
  for (const part of parts) {
    const isLeaf = part === parts.at(-1);
    const next = tellPart(part, definition, target, told) ?? freePart(part, isLeaf, definition, { ...target, told });
    if (!next) return null;
    told = next;
  }
  return told;
}

/** The heading with its two lowest rows read as one: 心得 under 读书 is 读书心得. */
function joined(heading: ColumnHeading): ColumnHeading {
  const [parent, leaf] = heading.parts.slice(-2);
  if (!parent || !leaf) return heading;
  const text = parent.text + leaf.text;
  return { ...heading, parts: [...heading.parts.slice(0, -2), { ...leaf, value: text, text }] };
}

/** What the rows of a heading have told so far. */
interface Told {
  readonly of: Stated;
  /** A row stated a facet whose words are known. */
  readonly isStated: boolean;
  readonly isNamed: boolean;
}

/** A row that states a facet, or names the field; null where it does neither. */
function tellPart(part: HeadingPart, definition: RecordKindDefinition, target: Across, told: Told): Told | null {
  const closed = closedFacet(part, definition, target, told.of);
  if (closed) {
    const isNamed = namesOwn(closed.rest, definition, target.field) || SELF_NAMED.some((facet) => closed.of[facet] !== undefined);
    return { of: { ...told.of, ...closed.of }, isStated: true, isNamed: told.isNamed || isNamed };
  }
  if (!namesField(part.text, definition, target.field)) return null;
  return { ...told, isNamed: told.isNamed || !BRACKETING.test(part.text) };
}

/** A row of any other text: a bracket, or the name of an activity. */
function freePart(
  part: HeadingPart,
  isLeaf: boolean,
  definition: RecordKindDefinition,
  { across, told }: Across & { readonly told: Told },
): Told | null {
  if (told.isStated && !isInTime(told)) return isLeaf && namesAnything(part.text, definition.kind) ? null : told;
  const free = across.find(isFreeFacet);
  if (!free && !isLeaf && isAtHome(part.text, definition.kind)) return told;
  if (!free || told.of[free] !== undefined || part.text === '' || readFacet('mark', part, null)) return null;
  return { ...told, of: { ...told.of, [free]: textOf(part.value) } };
}

function isInTime({ of }: Told): boolean {
  return IN_TIME.some((facet) => of[facet] !== undefined);
}

function closedFacet(
  part: HeadingPart,
  definition: RecordKindDefinition,
  { field, across, context }: Across,
  of: Stated,
): FacetReading | null {
  for (const facet of across) {
    if (of[facet] !== undefined) continue;
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
