import type { RecordKind } from '../../record/fields';
import type { RecordKindDefinition } from '../../record/record-kind';
import { RECORD_KINDS } from '../../record/record-kinds';
import { KNOBS } from '../knobs';
import type { PseudoField, Reason, TableKind } from '../table';
import type { ScoredKind } from './mixed-choice';
import { kindsOf, mixedChoice } from './mixed-choice';
import { hasNeededHeadings } from './needed-headings';
import type { Reading } from './reading';
import { solveColumns } from './solve-columns';
import type { MixedReading } from './solve-mixed';
import { solveMixed } from './solve-mixed';
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

const DEFINITIONS = RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[];

/** What the table records, from title and columns together; `unrecognised` where nothing of ours explains it. */
export function chooseKind(view: TableView, pseudo: readonly (PseudoField | null)[], titles: TitleEvidence): KindChoice {
  const scored = DEFINITIONS.filter((definition) => hasNeededHeadings(view, definition))
    .map((definition) => scoreKind(view, pseudo, definition, titles))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const mixed = mixedChoice(view, pseudo, best, titles);
  if (mixed) return readAsMixed(mixed);
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

function readAsMixed(reading: MixedReading): KindChoice {
  const reasons = [{ code: 'several-kinds', params: { count: kindsOf(reading) } }];
  return { kind: 'mixed', reading, confidence: 0.97, isDoubtful: false, reasons, ambiguous: reading.ambiguous };
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
): ScoredKind {
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
function isAcceptable({ definition, reading, title, score, hasCore }: ScoredKind, titles: TitleEvidence): boolean {
  if (score < KNOBS.leastKindScore) return false;
  if (title > 0) return hasCore || reading.explained >= KNOBS.mostlyExplained;
  if (titles.isUnrelated) return false;
  const isNamed = reading.columns.some(
    (column) => column && (definition.core as readonly string[]).includes(column.field) && column.heading >= KNOBS.sureHeading,
  );
  return isNamed && reading.explained >= KNOBS.leastExplained;
}

function unrecognised(view: TableView, best: ScoredKind | undefined): KindChoice {
  const reading: Reading = best
    ? { ...best.reading, columns: view.headings.map(() => null), sums: new Set() }
    : { columns: view.headings.map(() => null), sums: new Set(), candidates: [], explained: 0 };
  return {
    kind: 'unrecognised',
    reading,
    confidence: 0.9,
    isDoubtful: false,
    reasons: [{ code: 'nothing-fits', params: {} }],
    ambiguous: [],
  };
}

function reasonsOf(best: ScoredKind, titles: TitleEvidence): readonly Reason[] {
  const named = best.reading.columns.filter((column) => column && column.heading >= KNOBS.sureHeading).length;
  const byContent = best.reading.columns.filter((column) => column && column.fit !== null && column.fit > 0.5).length;
  return [
    ...(best.title > 0 && titles.text ? [{ code: 'title', params: { text: titles.text } }] : []),
    ...(named > 0 ? [{ code: 'heading', params: { count: named } }] : []),
    ...(byContent > 0 ? [{ code: 'content', params: { count: byContent } }] : []),
  ];
}
