import type { PseudoField, Reason, TableColumn } from '../table';
import type { ColumnHeading } from '../heading/column-heading';
import { KNOBS } from '../knobs';
import type { KindChoice } from './choose-kind';
import { isSumHeading } from './pseudo-columns';
import { isLeading } from './solve-mixed';
import type { Candidate } from './solve-columns';
import type { TableView } from './table-view';

/** The table's columns as they are handed on, each with how sure its field is. Columns in which nothing stands are left out. */
export function nameColumns(view: TableView, pseudo: readonly (PseudoField | null)[], choice: KindChoice): readonly TableColumn[] {
  return view.headings.flatMap((heading, index): readonly TableColumn[] => {
    const filled = view.profiles[index]?.filled ?? 0;
    if (heading.parts.length === 0 && filled === 0) return [];
    const given = choice.reading.columns[index] ?? null;
    if (given && choice.kind !== 'unrecognised') return [fieldColumn(heading, given, choice, rivalOf(choice, index, given))];
    const field = pseudo[index] ?? (isSumHeading(heading) ? 'total' : 'other');
    return [{ ...columnBase(heading), field, confidence: 0.9, isDoubtful: false, reasons: [] }];
  });
}

function columnBase(heading: ColumnHeading): Pick<TableColumn, 'column' | 'label' | 'labelCells' | 'unit'> {
  const base = { column: heading.column, label: heading.label, labelCells: heading.cells };
  return heading.unit === null ? base : { ...base, unit: heading.unit };
}

function fieldColumn(heading: ColumnHeading, given: Candidate, choice: KindChoice, rival: number): TableColumn {
  const confidence = confidenceOf(given, rival);
  return {
    ...columnBase(heading),
    field: given.field,
    ...(choice.kind === 'mixed' && given.field !== 'teacher' && !isLeading(given.field) ? { kind: given.kind } : {}),
    ...(Object.keys(given.of).length > 0 ? { of: given.of } : {}),
    confidence,
    isDoubtful: confidence < KNOBS.sureConfidence,
    reasons: reasonsOf(heading, given),
  };
}

/** The score of the best other field that this column could have and that no other column was given. */
function rivalOf({ reading }: KindChoice, index: number, given: Candidate): number {
  const taken = new Set(reading.columns.flatMap((column) => (column ? `${column.kind}.${column.field}` : [])));
  const rivals = (reading.candidates[index] ?? []).filter((each) => each.field !== given.field && !taken.has(`${each.kind}.${each.field}`));
  return rivals.reduce((best, { score }) => Math.max(best, score), 0);
}

/**
 * A heading that schools use and cells that fit it leave no doubt; a heading alone little; cells alone leave none only where no other
 * field would take them. A heading that its cells contradict is asked about.
 */
function confidenceOf({ heading, fit, score }: Candidate, rival: number): number {
  const isNamed = heading >= KNOBS.sureHeading;
  if (isNamed && (fit === null || fit > -0.2)) return fit !== null && fit > 0.5 ? 0.99 : 0.95;
  if (isNamed) return 0.7;
  const lead = score - rival;
  if (heading >= KNOBS.partStrength) return fit !== null && fit > 0.2 && lead > 0.1 ? 0.93 : 0.75;
  if (fit !== null && fit > 0.6 && lead > 0.2) return 0.88;
  return 0.5;
}

function reasonsOf(heading: ColumnHeading, { heading: strength, fit }: Candidate): readonly Reason[] {
  return [
    ...(strength > 0 ? [{ code: 'heading', params: { text: heading.label } }] : []),
    ...(fit !== null && fit > 0 ? [{ code: 'content', params: { share: Math.round((100 * (fit + 1)) / 2) } }] : []),
  ];
}
