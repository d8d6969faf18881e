import type { CellKind } from './cell-kind';
import type { FieldOf, RecordKind } from './fields';
import type { Facet } from './facet';

/** How the cells of a field are read; `values/` has one parser for each. */
export type FieldType =
  | 'person' // one teacher of the school
  | 'people' // a list of teachers in one cell
  | 'outsider' // a person who need not be of the school (授课人 elsewhere, 主讲人)
  | 'date'
  | 'month' // a year and month where the sheet knows no day
  | 'week'
  | 'period' // 节次
  | 'number'
  | 'count'
  | 'boolean'
  | 'level'
  | 'category'
  | 'genre'
  | 'mark'
  | 'obligation'
  | 'title' // a book's or work's title; several 《》 may stand in one cell
  | 'text';

/** One field of a record kind: how its cells are read and which headings name it. */
export interface FieldDefinition {
  readonly type: FieldType;
  /** 表头词: headings that name the field alone, without unit or brackets (`听课人` `听课教师`). */
  readonly terms: readonly string[];
  /** Parts of a heading that speak for the field (`听课` in `本学期听课情况`). */
  readonly parts?: readonly string[];
  /** Parts that speak against it (`被` before `听课人`). */
  readonly not?: readonly string[];
  /** Units that a heading may carry for it, in brackets or after it (`节` `学时`). */
  readonly units?: readonly string[];
  /** What the field's cells look like, most telling first. */
  readonly cells: readonly CellKind[];
  /** What a heading may state once for a whole column of this field (`专题` over hours); such columns may be many. */
  readonly across?: readonly Facet[];
  /** Facets of `across` whose word alone tells that this field is kept: 反思 is a count of writings, 必读 one of books, wherever they stand. */
  readonly toldBy?: readonly Facet[];
}

/** 记录种类: what one kind of record is called, which fields it has, and by which words sheets speak of it. */
export interface RecordKindDefinition<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** Words in a sheet's name or title that speak for this kind (`听课` `听评课`), strongest first. */
  readonly titles: readonly string[];
  /** Words in a sheet's name or title that speak against it. */
  readonly notTitles?: readonly string[];
  /** The field that says whose record it is; a table without it is of nobody (`header/missing-column`). */
  readonly person: FieldOf<K> | null;
  /** Fields of which a table of this kind has at least one; without any of them it can only be of this kind if its title says so. */
  readonly core: readonly (FieldOf<K> & string)[];
  /** Fields that must all have headings of their own: for a sheet of fixed form, which nothing else should be taken for. */
  readonly needs?: readonly (FieldOf<K> & string)[];
  /** Fields that a summary keeps in one column a teacher, beside columns of other kinds. */
  readonly counts: readonly (FieldOf<K> & string)[];
  /** Of `counts`, those which a summary's heading means where it fits another kind as well: a bare 等次 judges the teacher, not one lesson. */
  readonly overall?: readonly (FieldOf<K> & string)[];
  readonly fields: Readonly<Record<FieldOf<K> & string, FieldDefinition>>;
}

/** Keeps the literal types of a definition while checking its shape. */
export function defineRecordKind<K extends RecordKind>(definition: RecordKindDefinition<K>): RecordKindDefinition<K> {
  return definition;
}
