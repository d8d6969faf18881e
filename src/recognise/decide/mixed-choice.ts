import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import { shareOf } from '../content/column-profile';
import { KNOBS } from '../knobs';
import type { PseudoField } from '../table';
import type { Reading } from './reading';
import type { MixedReading } from './solve-mixed';
import { isLeading, solveMixed } from './solve-mixed';
import type { TableView } from './table-view';
import type { TitleEvidence } from './title-evidence';

/** A kind as which a table was read, and how well it fits. */
export interface ScoredKind {
  readonly definition: RecordKindDefinition;
  readonly reading: Reading;
  readonly title: number;
  readonly score: number;
  readonly hasCore: boolean;
}

/** Words of titles that sum several things up. */
const SUMMARY = /汇总|统计|完成情况|任务|达标|综合|总表|一览|考核|量化/;

/** How many kinds the columns of a summary are of; a column that fits two alike counts as one more. */
export function kindsOf({ kinds, ambiguous }: MixedReading): number {
  return kinds.size + (ambiguous.length > 0 ? 1 : 0);
}

/** A summary: a row a teacher, and columns of several kinds, more than the best single kind has headings for; null where it is none. */
export function mixedChoice(
  view: TableView,
  pseudo: readonly (PseudoField | null)[],
  best: ScoredKind | undefined,
  titles: TitleEvidence,
): MixedReading | null {
  const reading = solveMixed(view, pseudo);
  if (kindsOf(reading) < 2 || !isRowATeacher(view, reading) || (best && saysMore(view, best, reading, titles))) return null;
  return reading;
}

/** Whether one kind says more of the table than several do: by its headings, by its events, or by a title that names it alone. */
function saysMore(view: TableView, best: ScoredKind, mixed: MixedReading, titles: TitleEvidence): boolean {
  const lead = namedColumns(mixed) + mixed.ambiguous.length - namedColumns(best.reading);
  if (lead < 0 || (lead === 0 && hasEvents(best))) return true;
  const titled = [...mixed.kinds].filter((kind) => (titles.byKind.get(kind) ?? 0) > 0);
  const isTitled = best.title >= 1 && titled.length === 1 && titled[0] === best.definition.kind;
  return lead <= 1 && isTitled && !view.titles.some((title) => SUMMARY.test(title));
}

/** Types of fields that a summary may have: figures, people, and the day on which it was handed in. */
const COUNTED: ReadonlySet<FieldDefinition['type']> = new Set(['count', 'number', 'boolean', 'person', 'people', 'date']);

/** Whether a reading has a heading for a title, a topic, a level: its rows are events, not teachers. */
function hasEvents({ definition, reading }: ScoredKind): boolean {
  const fields = definition.fields as Readonly<Record<string, FieldDefinition>>;
  return reading.columns.some((column) => {
    const type = column ? fields[column.field]?.type : undefined;
    return column !== null && type !== undefined && column.heading >= KNOBS.partStrength && !isLeading(column.field) && !COUNTED.has(type);
  });
}

/** Columns whose heading names the field that they were given. */
function namedColumns(reading: Reading | undefined): number {
  return reading?.columns.filter((column) => column !== null && column.heading >= KNOBS.partStrength).length ?? 0;
}

function isRowATeacher(view: TableView, reading: MixedReading): boolean {
  const index = reading.columns.findIndex((column) => column?.field === 'teacher');
  const profile = view.profiles[index];
  if (!profile) return false;
  return profile.filled === 0 || (profile.distinct >= profile.filled * KNOBS.uniqueNames && shareOf(profile, ['person']) >= 0.5);
}
