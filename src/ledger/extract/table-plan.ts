import type { RecordKind } from '../../record/fields';
import type { FieldType, RecordKindDefinition } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';
import type { RecognisedTable, TableColumn } from '../../recognise/table';
import { isEvidence } from '../evidence-columns';
import type { FieldTarget } from './field-reading';
import type { StatedFields } from './stated-fields';
import { statedByColumn, statedByTable } from './stated-fields';

/** One column that is read, and as what. */
export interface PlannedColumn {
  readonly column: TableColumn;
  readonly target: FieldTarget;
  /** What the heading says for each cell of the column. */
  readonly stated: StatedFields;
}

/** How the rows of a table become records. */
export interface TablePlan {
  readonly table: RecognisedTable;
  /** The table's own kind; null where each column has one. */
  readonly kind: RecordKind | null;
  /** Columns that speak for the whole row. */
  readonly rowColumns: readonly PlannedColumn[];
  /** Columns each cell of which is a record of its own: dates of a matrix, counts of a summary, lists of those present and those ill. */
  readonly cellColumns: readonly PlannedColumn[];
  /** What title, sheet or head say for the whole table, as fields of a kind. */
  readonly statedFor: (kind: RecordKind) => StatedFields;
}

/** Types of cells that are records of their own where the teachers stand at the left. */
const COUNTED: ReadonlySet<FieldType> = new Set(['number', 'count', 'mark', 'boolean']);
/** Types that a row may hold several of, each a record: other repeated columns complete each other. */
const REPEATABLE: ReadonlySet<FieldType> = new Set(['person', 'people', 'title', 'number', 'count', 'mark']);

/** What stands beside the teacher, whatever the row counts. */
const BESIDE: ReadonlySet<string> = new Set(['group', 'staffNumber', 'subject']);

/** Answers that qualify all counts of their row: 是否认定, 返校汇报. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['approved', 'reported']);

/** A column of a mixed table that belongs to no kind is the teacher or stands beside; any kind with a teacher has it so. */
export const ANY_KIND: RecordKind = 'writing';

/** Null for a table that holds no records. */
export function planTable(table: RecognisedTable): TablePlan | null {
  if (table.kind === 'unrecognised') return null;
  const kind = table.kind === 'mixed' ? null : table.kind;
  const columns = withEvidence(table).flatMap((column) => plannedColumn(table, column) ?? []);
  const isCell = table.layout === 'matrix' || table.layout === 'summary' ? isCountedCell : repeatedCell(columns);
  return {
    table,
    kind,
    rowColumns: columns.filter((each) => !isCell(each)),
    cellColumns: columns.filter(isCell),
    statedFor: statedFor(table),
  };
}

function withEvidence(table: RecognisedTable): readonly TableColumn[] {
  return table.columns.map((column) => (isEvidence(table, column) ? { ...column, field: 'evidence' } : column));
}

/** Null for 序号, 合计, 备注 and other columns without a field. */
function plannedColumn(table: RecognisedTable, column: TableColumn): PlannedColumn | null {
  const { kind, field } = table.kind === 'mixed' ? ofMixed(column) : { kind: kindOf(table, column), field: column.field };
  const definition = recordKind(kind);
  const type = typeOf(definition, field);
  if (type === null) return null;
  const hasEnd = table.columns.some((other) => other.field === 'end');
  const isSpanStart = type === 'date' && field === 'start' && typeOf(definition, 'end') !== null && !hasEnd;
  const unit = column.unit === undefined ? {} : { unit: column.unit };
  const target = { kind, field, type, label: column.label, isSpanStart, ...unit };
  return { column, target, stated: statedByColumn(kind, table, column) };
}

/** Remembers what a table states for each kind that its columns are of. */
function statedFor(table: RecognisedTable): (kind: RecordKind) => StatedFields {
  const known = new Map<RecordKind, StatedFields>();
  return (kind) => {
    const stated = known.get(kind) ?? statedByTable(kind, table);
    known.set(kind, stated);
    return stated;
  };
}

function kindOf(table: RecognisedTable, column: TableColumn): RecordKind {
  return column.kind ?? (table.kind === 'mixed' || table.kind === 'unrecognised' ? ANY_KIND : table.kind);
}

/** In a mixed table the teacher is the teacher of every column's kind, whichever kind the column was found to be of. */
function ofMixed({ kind = ANY_KIND, field }: TableColumn): { readonly kind: RecordKind; readonly field: string } {
  if (field === recordKind(kind).person) return { kind: ANY_KIND, field: 'teacher' };
  return BESIDE.has(field) ? { kind: ANY_KIND, field } : { kind, field };
}

function typeOf(definition: RecordKindDefinition, field: string): FieldType | null {
  const fields: Readonly<Record<string, { readonly type: FieldType }>> = definition.fields;
  return fields[field]?.type ?? null;
}

function isCountedCell({ column, target }: PlannedColumn): boolean {
  if (target.field === 'teacher' || BESIDE.has(target.field) || OF_THE_ROW.has(target.field)) return false;
  return COUNTED.has(target.type) || column.kind !== undefined || Object.keys(column.of ?? {}).length > 0;
}

/** In rows of events: one of several columns of the same field. */
function repeatedCell(columns: readonly PlannedColumn[]): (each: PlannedColumn) => boolean {
  const counts = new Map<string, number>();
  const keyOf = ({ target }: PlannedColumn) => `${target.kind}.${target.field}`;
  for (const each of columns) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return (each) => REPEATABLE.has(each.target.type) && (counts.get(keyOf(each)) ?? 0) > 1;
}
