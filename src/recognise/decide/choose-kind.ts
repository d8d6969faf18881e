import type { RecordKind } from '../../record/fields';
import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import { RECORD_KINDS } from '../../record/record-kinds';
import { shareOf } from '../content/column-profile';
import { KNOBS } from '../knobs';
import type { PseudoField, Reason, TableKind } from '../table';
import { hasNeededHeadings } from './needed-headings';
import type { Reading } from './solve-columns';
import { solveColumns } from './solve-columns';
import type { MixedReading } from './solve-mixed';
import { isLeading, solveMixed } from './solve-mixed';
import type { TableView } from './table-view';
import type { TitleEvidence } from './title-evidence';

/** The kind that a table was taken for, with the reading of its columns. */
export interface KindChoice {
  readonly kind: TableKind;
  readonly reading: Reading;
  readonly confidence: number;
  readonly isDoubtful: boolean;
  readonly reasons: readonly Reason[];
  /** Columns of a mixed summary whose heading fits two kinds alike. */
  readonly ambiguous: readonly number[];
}

interface Scored {
  readonly definition: RecordKindDefinition;
  readonly reading: Reading;
  readonly title: number;
  readonly score: number;
  readonly hasCore: boolean;
}

const DEFINITIONS = RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[];

/** What the table records, from title and columns together; `unrecognised` where nothing of ours explains it. */
export function chooseKind(view: TableView, pseudo: readonly (PseudoField | null)[], titles: TitleEvidence): KindChoice {
  const scored = DEFINITIONS.filter((definition) => hasNeededHeadings(view, definition))
    .map((definition) => scoreKind(view, pseudo, definition, titles))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const mixed = mixedChoice(view, pseudo, best, titles);
  if (mixed) return mixed;
  if (!best || !isAcceptable(best, titles)) return unrecognised(view, best);
  const margin = best.score - (second?.score ?? 0);
  const isSure = margin >= KNOBS.sureKindMargin && (best.hasCore || best.title >= 1);
  return {
    kind: best.definition.kind,
    reading: best.reading,
    confidence: isSure ? Math.min(0.99, 0.9 + margin / 4) : 0.5 + margin,
    isDoubtful: !isSure,
    reasons: reasonsOf(best, titles),
    ambiguous: [],
  };
}

/** The reading of a table whose kind a person stated. */
export function readAsKind(view: TableView, pseudo: readonly (PseudoField | null)[], kind: RecordKind | 'mixed'): KindChoice {
  const reasons = [{ code: 'correction', params: {} }];
  const sure = { confidence: 1, isDoubtful: false, reasons };
  if (kind === 'mixed') {
    const reading = solveMixed(view, pseudo);
    return { kind, reading, ambiguous: reading.ambiguous, ...sure };
  }
  const definition = DEFINITIONS.find((each) => each.kind === kind);
  if (!definition) return unrecognised(view, undefined);
  return { kind, reading: solveColumns(view, pseudo, definition), ambiguous: [], ...sure };
}

function scoreKind(
  view: TableView,
  pseudo: readonly (PseudoField | null)[],
  definition: RecordKindDefinition,
  titles: TitleEvidence,
): Scored {
  const reading = solveColumns(view, pseudo, definition);
  const title = titles.byKind.get(definition.kind) ?? 0;
  const given = new Set<string>(reading.columns.flatMap((column) => (column ? [column.field, ...Object.keys(column.of)] : [])));
  const hasCore = definition.core.some((field) => given.has(field));
  const hasPerson = definition.person === null || given.has(definition.person);
  const score =
    reading.explained +
    KNOBS.titleWeight * title -
    (hasCore ? 0 : KNOBS.withoutCore) -
    (hasPerson ? 0 : KNOBS.withoutPerson) -
    (definition.person === null && isOnForm(view) ? KNOBS.nobodysOnForm : 0) -
    (titles.isUnrelated ? KNOBS.againstTitle : 0);
  return { definition, reading, title, score, hasCore };
}

/** On one teacher's form stand that teacher's records. */
function isOnForm({ located }: TableView): boolean {
  return located.facts.some(({ key }) => key === 'teacher');
}

/** Title and columns agree; or, without a title, known headings explain most of the table. */
function isAcceptable({ definition, reading, title, score, hasCore }: Scored, titles: TitleEvidence): boolean {
  if (score < KNOBS.leastKindScore) return false;
  if (title > 0) return hasCore || reading.explained >= KNOBS.mostlyExplained;
  if (titles.isUnrelated) return false;
  const isNamed = reading.columns.some(
    (column) => column && (definition.core as readonly string[]).includes(column.field) && column.heading >= KNOBS.sureHeading,
  );
  return isNamed && reading.explained >= KNOBS.leastExplained;
}

/** Words of titles that sum several things up. */
const SUMMARY = /汇总|统计|完成情况|任务|达标|综合|总表|一览|考核|量化/;

/** A summary: a row a teacher, and columns of several kinds, more than the best single kind has headings for. */
function mixedChoice(
  view: TableView,
  pseudo: readonly (PseudoField | null)[],
  best: Scored | undefined,
  titles: TitleEvidence,
): KindChoice | null {
  const reading = solveMixed(view, pseudo);
  const kinds = reading.kinds.size + (reading.ambiguous.length > 0 ? 1 : 0);
  if (kinds < 2 || !isRowATeacher(view, reading) || (best && saysMore(view, best, reading, titles))) return null;
  const reasons = [{ code: 'several-kinds', params: { count: kinds } }];
  return { kind: 'mixed', reading, confidence: 0.97, isDoubtful: false, reasons, ambiguous: reading.ambiguous };
}

/** Whether one kind says more of the table than several do: by its headings, by its events, or by a title that names it alone. */
function saysMore(view: TableView, best: Scored, mixed: MixedReading, titles: TitleEvidence): boolean {
  const lead = namedColumns(mixed) + mixed.ambiguous.length - namedColumns(best.reading);
  if (lead < 0 || (lead === 0 && hasEvents(best))) return true;
  const titled = [...mixed.kinds].filter((kind) => (titles.byKind.get(kind) ?? 0) > 0);
  const isTitled = best.title >= 1 && titled.length === 1 && titled[0] === best.definition.kind;
  return lead <= 1 && isTitled && !view.titles.some((title) => SUMMARY.test(title));
}

/** Types of fields that a summary may have: figures, people, and the day on which it was handed in. */
const COUNTED: ReadonlySet<FieldDefinition['type']> = new Set(['count', 'number', 'boolean', 'person', 'people', 'date']);

/** Whether a reading has a heading for a title, a topic, a level: its rows are events, not teachers. */
function hasEvents({ definition, reading }: Scored): boolean {
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

function unrecognised(view: TableView, best: Scored | undefined): KindChoice {
  const reading: Reading = best
    ? { ...best.reading, columns: view.headings.map(() => null) }
    : { columns: view.headings.map(() => null), candidates: [], explained: 0 };
  return {
    kind: 'unrecognised',
    reading,
    confidence: 0.9,
    isDoubtful: false,
    reasons: [{ code: 'nothing-fits', params: {} }],
    ambiguous: [],
  };
}

function reasonsOf(best: Scored, titles: TitleEvidence): readonly Reason[] {
  const named = best.reading.columns.filter((column) => column && column.heading >= KNOBS.sureHeading).length;
  const byContent = best.reading.columns.filter((column) => column && column.fit !== null && column.fit > 0.5).length;
  return [
    ...(best.title > 0 && titles.text ? [{ code: 'title', params: { text: titles.text } }] : []),
    ...(named > 0 ? [{ code: 'heading', params: { count: named } }] : []),
    ...(byContent > 0 ? [{ code: 'content', params: { count: byContent } }] : []),
  ];
}
