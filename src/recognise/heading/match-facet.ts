import type { Facet } from '../../record/facet';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import { textOf } from '../../sheet/cell-value';
import type { DateContext } from '../../values/calendar-day';
import { KNOBS } from '../knobs';
import type { Stated } from '../table';
import { BRACKETING, isAtHome, namesAnything } from './at-home';
import type { ColumnHeading, HeadingPart } from './column-heading';
import { isFiller, strengthFor } from './heading-index';
import type { FacetReading } from './read-facet';
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

/** The field that a heading is asked for, and what it may state beside. */
export interface Across {
  readonly field: string;
  readonly across: FieldDefinition['across'] & object;
  readonly context: DateContext | null;
}

/** Facets beside which another row of the heading may be an activity's name. */
const IN_TIME = ['month', 'date', 'week'] as const;

/**
 * The heading as facets of a field (9月 under 听课节数): each row states one, names the field, or brackets. What no facet is known for may name
 * an activity, but not where the rest says all without it: 集中 under 校本研修 is a category of hours.
 */
export function matchFacet(heading: ColumnHeading, definition: RecordKindDefinition, target: Across): HeadingMatch | null {
  const parts = heading.parts.flatMap((part) => splitPart(part, target));
  const known = { ...target, across: target.across.filter((facet) => !isFreeFacet(facet)) };
  const closed = tellParts(parts, definition, known);
  const told = closed?.isStated && !isInTime(closed) ? closed : tellParts(parts, definition, target);
  if (!told || (!told.isStated && Object.keys(told.of).length === 0)) return null;
  const strength = told.isStated ? KNOBS.facetStrength : KNOBS.freeFacetStrength;
  const isNamed = told.isNamed || (heading.unit !== null && namesOwn(heading.unit, definition, target.field));
  return { field: target.field, of: told.of, strength, isNamed };
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
    const isNamed =
      namesOwn(closed.rest, definition, target.field) || toldBy(definition, target.field).some((facet) => closed.of[facet] !== undefined);
    return { of: { ...told.of, ...closed.of }, isStated: true, isNamed: told.isNamed || isNamed };
  }
  if (!namesField(part.text, definition, target.field)) return null;
  return { ...told, isNamed: told.isNamed || !BRACKETING.test(part.text) };
}

function toldBy(definition: RecordKindDefinition, field: string): readonly Facet[] {
  return (definition.fields as Readonly<Record<string, FieldDefinition>>)[field]?.toldBy ?? [];
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
