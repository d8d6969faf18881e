import type { RecordKind } from '../../record/fields';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import { RECORD_KINDS, recordKind } from '../../record/record-kinds';
import { BESIDE, teacherField } from '../../record/common-fields';
import { matchHeading } from '../heading/match-heading';
import { strengthFor } from '../heading/heading-index';
import { KNOBS } from '../knobs';
import type { PseudoField } from '../table';
import { columnScore, contentFit } from './column-score';
import type { Candidate, Reading } from './reading';
import { solve } from './solve-columns';
import type { TableView } from './table-view';

/** A mixed summary, with the columns whose headings fit two kinds alike. */
export interface MixedReading extends Reading {
  readonly kinds: ReadonlySet<RecordKind>;
  readonly ambiguous: readonly number[];
}

const TEACHER = teacherField();
const LEADING: readonly [string, FieldDefinition][] = [
  ['teacher', TEACHER],
  ['group', BESIDE.group],
  ['staffNumber', BESIDE.staffNumber],
  ['subject', BESIDE.subject],
];
/** The kind under which the columns beside the counts are asked for: any that has a plain teacher. */
const LEADING_KIND: RecordKind = 'assessment';

/** Reads a summary whose columns may belong to several kinds; each count column goes to the kind that its heading names best. */
export function solveMixed(view: TableView, pseudo: readonly (PseudoField | null)[]): MixedReading {
  const ambiguous: number[] = [];
  const candidates = view.headings.map((_, index): readonly Candidate[] => {
    if (pseudo[index]) return [];
    const leading = leadingCandidates(view, index);
    if (leading.length > 0) return leading;
    const counts = countCandidates(view, index);
    if (!isTie(counts)) return counts;
    const overall = counts.filter(isOverall);
    if (overall.length > 0) return overall;
    if (counts.some(isOfThings)) ambiguous.push(index);
    return [];
  });
  const reading = solve(view, pseudo, candidates);
  const kinds = new Set(
    reading.columns.flatMap((column) => (column && column.field !== 'teacher' && !isLeading(column.field) ? [column.kind] : [])),
  );
  return { ...reading, kinds, ambiguous };
}

export function isLeading(field: string): boolean {
  return LEADING.some(([leading]) => leading === field);
}

function leadingCandidates(view: TableView, index: number): readonly Candidate[] {
  const heading = view.headings[index];
  const profile = view.profiles[index];
  if (!heading || !profile) return [];
  const leaf = heading.parts.at(-1)?.text ?? '';
  return LEADING.flatMap(([field, definition]) => {
    const strength = strengthFor(leaf, LEADING_KIND, field);
    const fit = contentFit(profile, definition);
    const score = columnScore(strength, fit);
    const isNamed = strength >= KNOBS.sureHeading || (fit !== null && fit > 0.5 && field !== 'staffNumber');
    return isNamed && score >= KNOBS.leastColumnScore
      ? [{ kind: LEADING_KIND, field, of: {}, heading: strength, fit, score, isNamed: true }]
      : [];
  });
}

function countCandidates(view: TableView, index: number): readonly Candidate[] {
  const heading = view.headings[index];
  const profile = view.profiles[index];
  if (!heading || !profile) return [];
  return (RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[])
    .flatMap((definition) =>
      matchHeading(heading, definition, view.context)
        .filter(({ field, isNamed }) => isNamed && (definition.counts as readonly string[]).includes(field))
        .map(({ field, of, strength }): Candidate => {
          const fit = contentFit(profile, (definition.fields as Readonly<Record<string, FieldDefinition>>)[field] ?? TEACHER);
          return { kind: definition.kind, field, of, heading: strength, fit, score: columnScore(strength, fit), isNamed: true };
        }),
    )
    .filter(({ score, heading: strength }) => score >= KNOBS.leastColumnScore && strength >= KNOBS.partStrength)
    .sort((a, b) => b.score - a.score);
}

function isOverall({ kind, field }: Candidate): boolean {
  return recordKind(kind).overall?.some((each) => each === field) ?? false;
}

/** A count or an amount: a grade that fits two kinds is left out without a question. */
function isOfThings({ kind, field }: Candidate): boolean {
  const { type } = (recordKind(kind).fields as Readonly<Record<string, FieldDefinition>>)[field] ?? TEACHER;
  return type === 'count' || type === 'number';
}

/** Two kinds that a heading names alike (课时: lessons or hours), by words alone. */
function isTie([first, ...others]: readonly Candidate[]): boolean {
  if (!first) return false;
  return others.some(
    (each) => each.kind !== first.kind && Math.abs(each.heading - first.heading) < 0.01 && Math.abs(each.score - first.score) < 0.05,
  );
}
