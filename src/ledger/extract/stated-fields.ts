import type { RecordKind } from '../../record/fields';
import { recordKind } from '../../record/record-kinds';
import type { RecognisedTable, Stated, TableColumn } from '../../recognise/table';
import type { CellRange } from '../../sheet/cell-address';
import { readName } from '../../values/parse-name';
import type { NameMention } from './draft';

/** What a title, a heading or a group's heading row says for many records at once, as fields of one kind. */
export interface StatedFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly mentions: readonly NameMention[];
  readonly month?: string;
  readonly week?: number;
  /** Whether it states any field. */
  readonly isTelling: boolean;
}

/** The field that holds a person who is only called the teacher: `observer` of an observation. */
export function personField(kind: RecordKind, field: string): string {
  const definition = recordKind(kind);
  return field === 'teacher' && !(field in definition.fields) && definition.person !== null ? definition.person : field;
}

/** What is stated, less what the kind has no field for. `whereOf` names the cell in which a stated teacher stands. */
export function statedFields(kind: RecordKind, stated: Stated, whereOf: (key: keyof Stated) => CellRange): StatedFields {
  const definition = recordKind(kind);
  const fields: Record<string, unknown> = {};
  const mentions: NameMention[] = [];
  for (const [key, value] of Object.entries(stated)) {
    const field = personField(kind, key);
    if (value === undefined || !(field in definition.fields)) continue;
    const person = key === 'teacher' ? readName(String(value)) : null;
    fields[field] = person?.name ?? value;
    if (person) mentions.push({ field, ...person, at: whereOf('teacher') });
  }
  const when = { ...(stated.month ? { month: stated.month } : {}), ...(stated.week ? { week: stated.week } : {}) };
  return { fields, mentions, ...when, isTelling: Object.keys(fields).length > 0 };
}

/** What a table's title, sheet or head states for all of its records. */
export function statedByTable(kind: RecordKind, table: RecognisedTable): StatedFields {
  return statedFields(
    kind,
    table.stated,
    (key) => table.statedAt[key] ?? { ...table.range, bottom: table.range.top, right: table.range.left },
  );
}

/** What a heading states for all cells of its column. */
export function statedByColumn(kind: RecordKind, table: RecognisedTable, column: TableColumn): StatedFields {
  return statedFields(kind, column.of ?? {}, () => headingCell(table, column));
}

/** The lowest cell of a column's heading. */
export function headingCell(table: RecognisedTable, column: TableColumn): CellRange {
  const row = table.headerRows.at(-1) ?? table.range.top;
  return column.labelCells.at(-1) ?? { ...table.range, top: row, bottom: row, left: column.column, right: column.column };
}
