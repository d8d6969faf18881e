import type { CellRange } from '../sheet/cell-address';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Issue } from '../sheet/issue';
import type { RecordFields, RecordKind } from '../record/fields';
import type { Ledger, LedgerRecord, Person, PersonLink, RecordId, Standing } from '../ledger/ledger';
import type { RecognisedTable } from '../recognise/table';
import { semesterOf } from '../ledger/semester';
import { recordKind } from '../record/record-kinds';
import { formatArea } from '../sheet/a1';
import { CATEGORY_WORDS, GENRE_WORDS, LEVEL_WORDS, MARK_WORDS, OBLIGATION_WORDS } from '../report/words';

/** One row of a sheet of the builder: its fields, and what is odd about it. */
export interface BuiltRow<K extends RecordKind = RecordKind> {
  readonly fields: RecordFields[K];
  readonly standing?: Standing;
  /** Field → what is written in its cell, which nobody can read. */
  readonly unreadable?: Readonly<Record<string, string>>;
  /** The row repeats the row with this index. */
  readonly repeats?: number;
}

/** One sheet of one table: headings in row 3 under a title, records from row 4. */
export interface BuiltSheet<K extends RecordKind = RecordKind> {
  readonly name: string;
  readonly kind: K;
  /** Field and heading of each column. */
  readonly columns: readonly (readonly [field: string, heading: string])[];
  readonly rows: readonly BuiltRow<K>[];
}

/** Keeps the kind of a sheet while checking its rows. */
export function sheetOf<K extends RecordKind>(sheet: BuiltSheet<K>): BuiltSheet<K> {
  return sheet;
}

export interface BuiltSchool {
  readonly workbook: string;
  readonly school: string | null;
  readonly semester: string;
  readonly sheets: readonly BuiltSheet[];
}

const FIRST_ROW = 3;
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  category: CATEGORY_WORDS,
  genre: GENRE_WORDS,
  level: LEVEL_WORDS,
  mark: MARK_WORDS,
  obligation: OBLIGATION_WORDS,
};

/** A ledger of the given sheets, as if they had been read: people from the roster sheet, names joined by equality. */
export function ledgerOf(school: BuiltSchool): Ledger {
  const semester = semesterOf(school.semester);
  if (!semester) throw new Error(`no semester: ${school.semester}`);
  const people = peopleOf(school, semester.start);
  const byName = new Map(people.map((person) => [person.name, person]));
  const records: LedgerRecord[] = [];
  const issues: Issue[] = [];
  const hasRoster = school.sheets.some((sheet) => sheet.kind === 'roster');
  for (const sheet of school.sheets) {
    const first = records.length;
    sheet.rows.forEach((row, index) => {
      const record = recordOf(school, sheet, index, { id: records.length, first });
      records.push({ ...record, people: linksOf(sheet.kind, row.fields, byName) });
      issues.push(...issuesOf(row, record));
    });
  }
  const tables = school.sheets.map((sheet) => tableOf(school, sheet));
  const base = { semester, isSemesterInferred: false, schoolName: school.school, people, hasRoster };
  return { ...base, records, missing: [], tables, issues };
}

/** The workbook that the ledger was read from. */
export function workbookOf(school: BuiltSchool): WorkbookSnapshot {
  return {
    name: school.workbook,
    sheets: school.sheets.map((sheet) => snapshotOf(school, sheet)),
    isStructureProtected: false,
    isReadOnly: false,
    takenNames: [],
    memory: null,
  };
}

function snapshotOf(school: BuiltSchool, sheet: BuiltSheet): SheetSnapshot {
  const values: CellValue[][] = [[`${school.school ?? ''}${sheet.name}`], [], sheet.columns.map(([, heading]) => heading)];
  for (const row of sheet.rows) values.push(sheet.columns.map(([field]) => writtenValue(row, field)));
  return {
    workbook: school.workbook,
    name: sheet.name,
    visible: true,
    values,
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
  };
}

function writtenValue(row: BuiltRow, field: string): CellValue {
  const unreadable = row.unreadable?.[field];
  if (unreadable !== undefined) return unreadable;
  const value = (row.fields as Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>)[field];
  if (value === undefined) return null;
  if (typeof value === 'object') return value.join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return value;
  return WORDS[field]?.[value] ?? value;
}

function peopleOf(school: BuiltSchool, start: string): Person[] {
  const people: Person[] = [];
  for (const sheet of school.sheets) {
    if (sheet.kind !== 'roster') continue;
    (sheet.rows as readonly BuiltRow<'roster'>[]).forEach(({ fields }, index) => {
      const name = fields.name ?? '';
      const age = fields.birthDate === undefined ? {} : { age: ageOn(start, fields.birthDate) };
      people.push({ id: `p${people.length + 1}`, name, displayName: name, fields, ...age, source: rowRange(school, sheet, index) });
    });
  }
  return people;
}

/** Full years between two ISO dates. */
function ageOn(day: string, birth: string): number {
  return Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5, 7) < birth.slice(5, 7) ? 1 : 0);
}

function rowRange(school: BuiltSchool, sheet: BuiltSheet, index: number): CellRange {
  const row = FIRST_ROW + index;
  return { workbook: school.workbook, sheet: sheet.name, top: row, bottom: row, left: 0, right: sheet.columns.length - 1 };
}

function recordOf(school: BuiltSchool, sheet: BuiltSheet, index: number, at: { id: RecordId; first: RecordId }): LedgerRecord {
  const row = sheet.rows[index]!;
  const range = rowRange(school, sheet, index);
  const cells = sheet.columns.map(([field], column) => [field, { ...range, left: column, right: column }] as const);
  const repeated: Standing | undefined =
    row.repeats === undefined ? undefined : { kind: 'left-out', reason: 'duplicate', other: at.first + row.repeats };
  return {
    id: at.id,
    kind: sheet.kind,
    fields: row.fields,
    source: { workbook: school.workbook, sheet: sheet.name, cells: [range] },
    table: tableId(school, sheet),
    people: [],
    standing: row.standing ?? repeated ?? (row.unreadable ? { kind: 'pending', code: 'cell/approximate-number' } : { kind: 'counts' }),
    unreadable: Object.keys(row.unreadable ?? {}),
    cellOf: Object.fromEntries(cells),
  };
}

function linksOf(kind: RecordKind, fields: RecordFields[RecordKind], byName: ReadonlyMap<string, Person>): PersonLink[] {
  const all = fields as Readonly<Record<string, unknown>>;
  const types = recordKind(kind).fields as Readonly<Record<string, { readonly type: string }>>;
  return Object.entries(types).flatMap(([field, { type }]) => {
    if (type !== 'person' && type !== 'people' && type !== 'outsider') return [];
    const names = all[field] === undefined ? [] : ([] as unknown[]).concat(all[field]).map(String);
    return names.flatMap((name): PersonLink[] => {
      const person = byName.get(name);
      if (person) return [{ kind: 'person', field, name, person: person.id }];
      return type === 'outsider' ? [] : [{ kind: 'unknown', field, name, suggestions: [] }];
    });
  });
}

function issuesOf(row: BuiltRow, record: LedgerRecord): Issue[] {
  const unread = Object.entries(row.unreadable ?? {}).map(([field, value]): Issue => {
    const cell = record.cellOf[field] ?? record.source.cells[0];
    return { code: 'cell/approximate-number', severity: 'warning', cells: [cell], value };
  });
  if (row.repeats === undefined) return unread;
  const other = FIRST_ROW + row.repeats + 1;
  return [...unread, { code: 'row/duplicate', severity: 'warning', cells: [record.source.cells[0]], params: { row: other } }];
}

function tableId(school: BuiltSchool, sheet: BuiltSheet): string {
  return `${school.workbook}|${sheet.name}|${formatArea(tableRange(school, sheet))}`;
}

function tableRange(school: BuiltSchool, sheet: BuiltSheet): CellRange {
  const right = sheet.columns.length - 1;
  return { workbook: school.workbook, sheet: sheet.name, top: FIRST_ROW - 1, bottom: FIRST_ROW - 1 + sheet.rows.length, left: 0, right };
}

function tableOf(school: BuiltSchool, sheet: BuiltSheet): RecognisedTable {
  const sure = { confidence: 1, isDoubtful: false, reasons: [] };
  const range = tableRange(school, sheet);
  return {
    ...sure,
    id: tableId(school, sheet),
    range,
    kind: sheet.kind,
    layout: 'event-rows',
    headerRows: [FIRST_ROW - 1],
    rowRoles: ['header', ...sheet.rows.map(() => 'record' as const)],
    columns: sheet.columns.map(([field, label], column) => ({
      ...sure,
      column,
      field,
      label,
      labelCells: [{ ...range, bottom: range.top, left: column, right: column }],
    })),
    stated: {},
    statedAt: {},
    legend: {},
  };
}
