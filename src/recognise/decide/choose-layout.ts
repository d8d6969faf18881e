import type { FieldDefinition } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';
import { shareOf } from '../content/column-profile';
import { KNOBS } from '../knobs';
import type { Layout, TableColumn, TableKind } from '../table';
import type { TableView } from './table-view';

const ACROSS_IN_TIME = ['month', 'date', 'week', 'activity', 'topic'] as const;

/** How a table is laid out, by its columns; whose form it is on was found before. */
export function chooseLayout(view: TableView, kind: TableKind, columns: readonly TableColumn[], isOfOneTeacher: boolean): Layout {
  if (kind === 'unrecognised') return 'event-rows';
  if (columns.some(({ of }) => of && ACROSS_IN_TIME.some((facet) => of[facet] !== undefined))) return 'matrix';
  if (kind === 'mixed') return 'summary';
  if (listsNames(view, kind, columns)) return 'name-list';
  const hasPerson = columns.some(({ field }) => field === recordKind(kind).person);
  if (isOfOneTeacher && !hasPerson) return 'per-teacher';
  return isSummary(view, kind, columns) ? 'summary' : 'event-rows';
}

/** Several names stand in one cell of a column of the school's people. */
function listsNames(view: TableView, kind: Exclude<TableKind, 'mixed' | 'unrecognised'>, columns: readonly TableColumn[]): boolean {
  const fields = recordKind(kind).fields as Readonly<Record<string, FieldDefinition>>;
  if (columns.some(({ of }) => of?.mark !== undefined)) return true;
  return columns.some(({ field, column }) => {
    const profile = view.profiles[column - view.located.left];
    return (
      fields[field]?.type === 'people' && profile !== undefined && profile.filled > 0 && shareOf(profile, ['people']) >= KNOBS.nameListShare
    );
  });
}

/** A row a teacher, with counts and nothing that happened on a day. */
function isSummary(view: TableView, kind: Exclude<TableKind, 'mixed' | 'unrecognised'>, columns: readonly TableColumn[]): boolean {
  const definition = recordKind(kind);
  const counts = definition.counts as readonly string[];
  const fields = definition.fields as Readonly<Record<string, FieldDefinition>>;
  const own = columns.filter(({ field }) => field in fields && !['group', 'staffNumber', 'subject', definition.person].includes(field));
  const isCount = ({ field }: TableColumn) =>
    counts.includes(field) && (fields[field]?.type === 'count' || fields[field]?.type === 'number') && kind !== 'assessment';
  if (own.length === 0 || !own.every((column) => isCount(column) || column.field.startsWith('has'))) return false;
  const person = columns.find(({ field }) => field === definition.person);
  const profile = person ? view.profiles[person.column - view.located.left] : undefined;
  return profile !== undefined && profile.distinct >= profile.filled * KNOBS.uniqueNames;
}
