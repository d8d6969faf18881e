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
import type { Candidate, Reading } from './reading';
import { preferStated, sumColumns } from './settle-columns';
import type { TableView } from './table-view';

/** Reads the columns as fields of one kind, jointly: each field once, but for columns whose headings state different things of it. */
export function solveColumns(view: TableView, pseudo: readonly (PseudoField | null)[], definition: RecordKindDefinition): Reading {
  const candidates = view.headings.map((_, index) => (pseudo[index] ? [] : candidatesOf(view, index, definition)));
  return solve(view, pseudo, withoutStrayCounts(withoutStrayText(candidates), definition));
}

function isFree({ of, heading }: Pick<Candidate, 'of' | 'heading'>): boolean {
  return heading <= KNOBS.freeFacetStrength && (of.activity !== undefined || of.topic !== undefined);
}

/** A heading of any text is an activity's name only where several are: a matrix, not a column of its own. */
function withoutStrayText(candidates: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  const columns = candidates.filter((each) => each.some((candidate) => isFree(candidate) && (candidate.fit ?? 0) > 0.5)).length;
  return columns >= KNOBS.leastFreeColumns ? candidates : candidates.map((each) => each.filter((candidate) => !isFree(candidate)));
}

/** 磨课次数 beside 课题: where each row is one thing, a heading that only asks how many does not say how many there are of it. */
function withoutStrayCounts(candidates: readonly (readonly Candidate[])[], { core, counts }: RecordKindDefinition) {
  const isCount = ({ field }: Candidate) => counts.some((each) => each === field);
  const isThing = (each: Candidate) => each.heading >= KNOBS.sureHeading && core.some((field) => field === each.field) && !isCount(each);
  if (!candidates.some((each) => each.some(isThing))) return candidates;
  return candidates.map((each) => each.filter((candidate) => !isCount(candidate) || candidate.heading >= KNOBS.partStrength));
}

/** Gives each column one of its candidates so that no field is given twice and the sum of the scores is greatest. */
export function solve(view: TableView, pseudo: readonly (PseudoField | null)[], candidates: readonly (readonly Candidate[])[]): Reading {
  const slots = [...new Set(candidates.flatMap((each, index) => each.map((candidate) => slotOf(candidate, index))))];
  const at = new Map(slots.map((slot, index) => [slot, index]));
  const scores = candidates.map((each, index) => {
    const row = new Array<number>(slots.length).fill(0);
    for (const candidate of each) {
      const slot = at.get(slotOf(candidate, index)) ?? 0;
      row[slot] = Math.max(row[slot] ?? 0, candidate.score ** KNOBS.strongFirst);
    }
    return row;
  });
  const given = assign(scores);
  const columns = candidates.map((each, index) => each.find((candidate) => at.get(slotOf(candidate, index)) === given[index]) ?? null);
  const told = preferStated(columns, candidates);
  const sums = sumColumns(view, told);
  const settled = told.map((column, index) => (sums.has(index) ? null : column));
  return { columns: settled, sums, candidates, explained: explain(view, pseudo, settled) };
}

function slotOf(candidate: Candidate, index: number): string {
  const slot = `${candidate.kind}.${candidate.field} ${JSON.stringify(candidate.of)}`;
  return isOneOfSeveral(candidate) ? `${slot} ${index}` : slot;
}

/** Several columns may be of one category or genre: 课例研修 and 教学展示 are both practice. */
function isOneOfSeveral({ of, heading, fit, isNamed }: Candidate): boolean {
  return isNamed && (of.category !== undefined || of.genre !== undefined) && heading >= KNOBS.sureHeading && (fit === null || fit > 0);
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
    const score = columnScore(strength, fit);
    return [{ kind: definition.kind, field, of, heading: strength, fit, score, isNamed: isNamed || field === counted }];
  });
  const byContent = Object.entries(fields)
    .filter(
      ([field, each]) =>
        !named.some((known) => known.field === field && !isFree(known)) && !isBareNumber(profile, each, isCore(definition, field)),
    )
    .flatMap(([field, each]) => {
      const fit = contentFit(profile, each);
      const asked = askedShare(heading, each);
      return fit !== null && fit > 0
        ? [{ kind: definition.kind, field, of: {}, heading: 0, fit, score: columnScore(0, fit) * asked, isNamed: false }]
        : [];
    });
  return [...named, ...byContent]
    .filter((each) => isWorthwhile(each) && !isOfTheTeacher(view, definition, each))
    .sort((a, b) => b.score - a.score);
}

function isCore({ core }: RecordKindDefinition, field: string): boolean {
  return core.some((each) => each === field);
}

/** Bare numbers under a heading that nobody knows are no marks, weeks or months; a figure without which the table says nothing they may be. */
function isBareNumber(profile: ColumnProfile, { type, cells }: FieldDefinition, isNeeded: boolean): boolean {
  if (shareOf(profile, ['whole', 'amount']) <= 0.5) return false;
  return type === 'mark' || (!isNeeded && cells.some((cell) => cell === 'whole' || cell === 'amount'));
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

function explain(view: TableView, pseudo: readonly (PseudoField | null)[], columns: readonly (Candidate | null)[]): number {
  const speaking = view.headings.flatMap((heading, index) => {
    const profile = view.profiles[index];
    const says =
      !pseudo[index] && (heading.parts.length > 0 || (profile?.filled ?? 0) > 0) && !(columns[index] === null && isSumHeading(heading));
    return says ? [columns[index]?.score ?? 0] : [];
  });
  return speaking.length === 0 ? 0 : speaking.reduce((sum, score) => sum + score, 0) / speaking.length;
}
