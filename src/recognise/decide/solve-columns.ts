import type { RecordKind } from '../../record/fields';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import type { ColumnProfile } from '../content/column-profile';
import { shareOf } from '../content/column-profile';
import type { ColumnHeading } from '../heading/column-heading';
import { matchHeading } from '../heading/match-heading';
import { answers, asksLoosely, whatItAsks } from '../heading/what-it-asks';
import { KNOBS } from '../knobs';
import type { PseudoField, Stated } from '../table';
import { assign } from './assign';
import { columnScore, contentFit } from './column-score';
import { fieldOfTitles } from './field-of-titles';
import { isSumHeading } from './pseudo-columns';
import type { TableView } from './table-view';

/** What a column may be, and how well heading and cells speak for it. */
export interface Candidate {
  readonly kind: RecordKind;
  readonly field: string;
  readonly of: Stated;
  readonly heading: number;
  readonly fit: number | null;
  readonly score: number;
}

/** A reading of all columns as one kind (or as a mixed summary). */
export interface Reading {
  /** By column of the view: the field it was given, or null. */
  readonly columns: readonly (Candidate | null)[];
  /** By column: everything that it might have been, best first. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** Mean score of the columns that say something, from 0 to 1. */
  readonly explained: number;
}

/** Reads the columns as fields of one kind, jointly: each field once, but for columns whose headings state different things of it. */
export function solveColumns(view: TableView, pseudo: readonly (PseudoField | null)[], definition: RecordKindDefinition): Reading {
  const candidates = view.headings.map((_, index) => (pseudo[index] ? [] : candidatesOf(view, index, definition)));
  return solve(view, pseudo, withoutStrayText(candidates));
}

/** A heading of any text is an activity's name only where several are: a matrix, not a column of its own. */
function withoutStrayText(candidates: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  const isFree = ({ of, heading }: Candidate) =>
    heading <= KNOBS.freeFacetStrength && (of.activity !== undefined || of.topic !== undefined);
  const columns = candidates.filter((each) => each.some((candidate) => isFree(candidate) && (candidate.fit ?? 0) > 0.5)).length;
  return columns >= KNOBS.leastFreeColumns ? candidates : candidates.map((each) => each.filter((candidate) => !isFree(candidate)));
}

/** Gives each column one of its candidates so that no field is given twice and the sum of the scores is greatest. */
export function solve(view: TableView, pseudo: readonly (PseudoField | null)[], candidates: readonly (readonly Candidate[])[]): Reading {
  const slots = [...new Set(candidates.flatMap((each) => each.map(slotOf)))];
  const at = new Map(slots.map((slot, index) => [slot, index]));
  const scores = candidates.map((each) => {
    const row = new Array<number>(slots.length).fill(0);
    for (const candidate of each) {
      const slot = at.get(slotOf(candidate)) ?? 0;
      row[slot] = Math.max(row[slot] ?? 0, candidate.score ** KNOBS.strongFirst);
    }
    return row;
  });
  const given = assign(scores);
  const columns = candidates.map((each, index) => each.find((candidate) => at.get(slotOf(candidate)) === given[index]) ?? null);
  const settled = withoutSums(view, preferStated(columns, candidates));
  return { columns: settled, candidates, explained: explain(view, pseudo, settled) };
}

function slotOf({ kind, field, of }: Candidate): string {
  return `${kind}.${field} ${JSON.stringify(of)}`;
}

function candidatesOf(view: TableView, index: number, definition: RecordKindDefinition): readonly Candidate[] {
  const heading = view.headings[index];
  const profile = view.profiles[index];
  if (!heading || !profile) return [];
  const fields = definition.fields as Readonly<Record<string, FieldDefinition>>;
  const matches = matchHeading(heading, definition, view.context);
  const counted = fieldOfTitles(view, definition, profile);
  const named = matches.flatMap(({ field, of, strength: plain, isNamed }) => {
    const fit = fitOf(profile, fields[field], of);
    const isOutspoken = !isNamed && field !== counted && matches.some((each) => each.field === counted && sameKeys(each.of, of));
    const strength = isOutspoken ? plain * KNOBS.otherThanTitle : plain;
    return [{ kind: definition.kind, field, of, heading: strength, fit, score: columnScore(strength, fit) }];
  });
  const byContent = Object.entries(fields)
    .filter(([field, { type }]) => !named.some((each) => each.field === field) && !(type === 'mark' && shareOf(profile, ['whole']) > 0.5))
    .flatMap(([field, each]) => {
      const fit = contentFit(profile, each);
      const asked = askedShare(heading, each);
      return fit !== null && fit > 0 ? [{ kind: definition.kind, field, of: {}, heading: 0, fit, score: columnScore(0, fit) * asked }] : [];
    });
  return [...named, ...byContent]
    .filter((each) => isWorthwhile(each) && !isOfTheTeacher(view, definition, each))
    .sort((a, b) => b.score - a.score);
}

function sameKeys(one: Stated, other: Stated): boolean {
  return Object.keys(one).sort().join() === Object.keys(other).sort().join();
}

/** What is left of the cells' word for a field where the heading, by its last word, asks for something else. */
function askedShare(heading: ColumnHeading, definition: FieldDefinition): number {
  const ask = whatItAsks(heading.parts.at(-1)?.text ?? '');
  if (ask === null || answers(ask, definition)) return 1;
  return asksLoosely(ask) ? KNOBS.otherAsk : KNOBS.wrongAsk;
}

/** A heading that names the field keeps it whatever its cells are; a mark's word over anything but people (病假 over days) lists nobody. */
function isWorthwhile({ score, heading, fit, of }: Candidate): boolean {
  if (of.mark !== undefined && fit !== null && fit < 0) return false;
  if (score >= KNOBS.leastColumnScore || heading >= KNOBS.sureHeading) return true;
  return heading >= KNOBS.endingStrength && fit === null;
}

/** On one teacher's form, a column of people is of others, unless its heading says that it is of the teacher. */
function isOfTheTeacher({ located }: TableView, { person }: RecordKindDefinition, { field, heading }: Candidate): boolean {
  return field === person && heading < KNOBS.sureHeading && located.facts.some(({ key }) => key === 'teacher');
}

/** A column of people under 病假 is a list; a column of figures under it is none. */
function fitOf(profile: ColumnProfile, definition: FieldDefinition | undefined, of: Stated): number | null {
  if (!definition) return null;
  const fit = contentFit(profile, definition);
  if (of.mark === undefined || profile.filled === 0) return fit;
  return 2 * shareOf(profile, ['person', 'people', 'none']) - 1;
}

/**
 * 出席教师 beside 病假 and 缺席 lists those present; alone, where no column says who was, it does too. So a heading that states something of
 * its field is taken at its word where its neighbours state the like, or where no column gives what it states.
 */
function preferStated(
  columns: readonly (Candidate | null)[],
  candidates: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  const given = new Set(columns.flatMap((column) => column?.field ?? []));
  return columns.map((column, index) => {
    if (!column || Object.keys(column.of).length > 0) return column;
    const stating = candidates[index]?.find(
      (each) => each.kind === column.kind && each.field === column.field && Object.keys(each.of).length > 0,
    );
    if (!stating || stating.heading < KNOBS.sureHeading) return column;
    const keys = Object.keys(stating.of);
    const isAmongLikes = columns.some((each) => each?.field === column.field && keys.some((key) => key in each.of));
    return isAmongLikes || (keys.length === 1 && keys[0] === 'mark' && !given.has('mark')) ? stating : column;
  });
}

/** A column that sums up its neighbours is a total beside them: 总学时 beside 专题 展示 自主. */
function withoutSums(view: TableView, columns: readonly (Candidate | null)[]): readonly (Candidate | null)[] {
  return columns.map((column, index) => {
    const heading = view.headings[index];
    if (!column || !heading || Object.keys(column.of).length > 0) return column;
    const parts = columns.filter(
      (each) => each && each.kind === column.kind && each.field === column.field && Object.keys(each.of).length > 0,
    );
    const isSum = parts.length >= 2 || (parts.length >= 1 && isSumHeading(heading));
    return isSum ? null : column;
  });
}

function explain(view: TableView, pseudo: readonly (PseudoField | null)[], columns: readonly (Candidate | null)[]): number {
  const speaking = view.headings.flatMap((heading, index) => {
    const profile = view.profiles[index];
    const says =
      !pseudo[index] && (heading.parts.length > 0 || (profile?.filled ?? 0) > 0) && !(columns[index] === null && isSumHeading(heading));
    return says ? [columns[index]?.score ?? 0] : [];
  });
  return speaking.length === 0 ? 0 : speaking.reduce((sum, score) => sum + score, 0) / speaking.length;
}
