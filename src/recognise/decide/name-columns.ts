import type { CellKind } from '../../record/cell-kind';
import type { FieldDefinition } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';
import type { PseudoField, Reason, TableColumn } from '../table';
import type { ColumnHeading } from '../heading/column-heading';
import { KNOBS } from '../knobs';
import type { KindChoice } from './choose-kind';
import { isSumHeading } from './pseudo-columns';
import { isLeading } from './solve-mixed';
import type { Candidate } from './reading';
import type { TableView } from './table-view';

/** The table's columns as they are handed on, each with how sure its field is. Columns in which nothing stands are left out. */
export function nameColumns(view: TableView, pseudo: readonly (PseudoField | null)[], choice: KindChoice): readonly TableColumn[] {
  return view.headings.flatMap((heading, index): readonly TableColumn[] => {
    const filled = view.profiles[index]?.filled ?? 0;
    if (heading.parts.length === 0 && filled === 0) return [];
    const given = choice.reading.columns[index] ?? null;
    if (given && choice.kind !== 'unrecognised') return [fieldColumn(heading, given, choice, rivalOf(choice, index, given))];
    const field = pseudo[index] ?? (choice.reading.sums.has(index) || isSumHeading(heading) ? 'total' : 'other');
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

/** The score of the best other field that this column could have; a field that another column surely has is no rival. */
function rivalOf({ reading }: KindChoice, index: number, given: Candidate): number {
  const taken = new Set(
    reading.columns.flatMap((column) => (column && column.heading >= KNOBS.sureHeading ? [`${column.kind}.${column.field}`] : [])),
  );
  const rivals = (reading.candidates[index] ?? []).filter((each) => each.field !== given.field && !taken.has(`${each.kind}.${each.field}`));
  return rivals.reduce((best, { score }) => Math.max(best, score), 0);
}

/** Kinds of cells that say by themselves what their column is; numbers, days, people and texts may be many things. */
const TELLING: ReadonlySet<CellKind> = new Set(['gender', 'class', 'book', 'rank', 'mark', 'category', 'genre', 'prize']);
/** Types whose cells are figures: many fields have such, so that a heading must name theirs. */
const FIGURES: ReadonlySet<FieldDefinition['type']> = new Set(['count', 'number', 'month', 'week', 'period']);

/**
 * A heading that schools use, over cells that do not contradict it, leaves no doubt where no other field comes near. A heading of which a
 * part is known, or only what it asks for, needs cells that fit and a long lead; cells alone must be of a telling kind.
 */
function confidenceOf({ kind, field, heading, fit, score }: Candidate, rival: number): number {
  const definition = (recordKind(kind).fields as Readonly<Record<string, FieldDefinition>>)[field];
  const lead = score - rival;
  if (heading >= KNOBS.sureHeading) return lead > LEAD ? confidenceInHeading(fit) : UNSURE;
  if (fit === null || fit < FITTING || lead < LONG_LEAD || !definition) return UNSURE;
  if (heading >= KNOBS.partStrength) return 0.95;
  if (heading >= KNOBS.endingStrength) return FIGURES.has(definition.type) ? UNSURE : 0.92;
  return fit > FITTING_ALONE && definition.cells.some((each) => TELLING.has(each)) ? 0.9 : UNSURE;
}

function confidenceInHeading(fit: number | null): number {
  if (fit === null) return 0.95;
  if (fit > FITTING_ALONE) return 0.99;
  return fit > CONTRADICTING ? 0.95 : UNSURE;
}

/** Fits of cells, from -1 to 1, and leads over the next field, that the confidences above speak of. */
const FITTING = 0.2;
const FITTING_ALONE = 0.6;
const CONTRADICTING = -0.2;
const LEAD = 0.05;
const LONG_LEAD = 0.3;
const UNSURE = 0.6;

function reasonsOf(heading: ColumnHeading, { heading: strength, fit }: Candidate): readonly Reason[] {
  return [
    ...(strength > 0 ? [{ code: 'heading', params: { text: heading.label } }] : []),
    ...(fit !== null && fit > 0 ? [{ code: 'content', params: { share: Math.round((100 * (fit + 1)) / 2) } }] : []),
  ];
}
