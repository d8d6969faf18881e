import type { RecordKind } from '../../record/fields';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import type { DateContext } from '../../values/calendar-day';
import { unitOf } from '../../values/unit-words';
import { KNOBS } from '../knobs';
import { isAtHome } from './at-home';
import type { ColumnHeading } from './column-heading';
import { strengthFor } from './heading-index';
import type { HeadingMatch } from './match-facet';
import { matchFacet } from './match-facet';
import { asksHowMany } from './what-it-asks';

/** Every field of the kind that the heading may mean, at most one match for each field and statement. */
export function matchHeading(
  heading: ColumnHeading,
  definition: RecordKindDefinition,
  context: DateContext | null,
): readonly HeadingMatch[] {
  if (heading.parts.length === 0) return [];
  const fields = Object.entries(definition.fields as Readonly<Record<string, FieldDefinition>>);
  return fields.flatMap(([field, each]) => {
    const share = shareOfCounted(heading, each);
    const plain = plainStrength(heading, definition.kind, field) * share;
    const target = { field, across: each.across ?? [], context };
    const facet = each.across ? (matchFacet(heading, definition, target) ?? matchFacet(joined(heading), definition, target)) : null;
    const matches: HeadingMatch[] = [];
    const isTold = facet !== null && isInParts(heading) && facet.strength >= KNOBS.sureHeading;
    if (plain > 0 && !isTold) matches.push({ field, of: {}, strength: plain, isNamed: true });
    if (facet) matches.push({ ...facet, strength: facet.strength * share });
    return matches;
  });
}

/** Several rows, or a bracket, say more than the heading's plain text. */
function isInParts({ parts }: ColumnHeading): boolean {
  return parts.length > 1 || (parts[0]?.heading.remarks.length ?? 0) > 0;
}

/** What is left for a yes-or-no field where the heading asks how many, and for a number of something else than its unit says: 课例(学时). */
function shareOfCounted({ unit, parts }: ColumnHeading, { type, units }: FieldDefinition): number {
  if (type === 'boolean') return unit !== null || asksHowMany(parts.at(-1)?.text ?? '') ? KNOBS.countOfAnswer : 1;
  if ((type !== 'count' && type !== 'number') || unit === null || !units) return 1;
  return units.some((each) => unitOf(each) === unitOf(unit)) ? 1 : KNOBS.strangeUnit;
}

/** How strongly the heading's rows, alone or read together, name the field. */
function plainStrength({ parts, unit }: ColumnHeading, kind: RecordKind, field: string): number {
  const texts = parts.map((part) => part.text);
  const leaf = texts.at(-1) ?? '';
  const parents = texts.slice(0, -1);
  const together = parents.map((_, index) => strengthFor(texts.slice(index).join(''), kind, field));
  const remark = parts.at(-1)?.heading.remarks.map((each) => strengthFor(leaf + each, kind, field)) ?? [];
  const isStrange = parents.length > 0 && !parents.every((parent) => isAtHome(parent, kind));
  const alone = strengthFor(leaf, kind, field) * (isStrange ? KNOBS.strangeParent : 1);
  const counted = unit === null ? 0 : strengthFor(`${leaf}${unit}数`, kind, field);
  return Math.max(alone, counted, ...together, ...remark.map((each) => each * KNOBS.strangeParent));
}

/** The heading with its two lowest rows read as one: 心得 under 读书 is 读书心得. */
function joined(heading: ColumnHeading): ColumnHeading {
  const [parent, leaf] = heading.parts.slice(-2);
  if (!parent || !leaf) return heading;
  const text = parent.text + leaf.text;
  return { ...heading, parts: [...heading.parts.slice(0, -2), { ...leaf, value: text, text }] };
}
