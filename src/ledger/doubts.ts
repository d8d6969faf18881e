import type { RecordKind } from '../record/fields';
import type { FieldDefinition, FieldType } from '../record/record-kind';
import { recordKind } from '../record/record-kinds';
import type { RecognisedTable, TableColumn } from '../recognise/table';
import type { CellRange } from '../sheet/cell-address';
import { overlaps } from '../sheet/cell-address';
import type { Issue, IssueCode } from '../sheet/issue';
import type { Ledger, LedgerRecord, PersonId, PersonLink } from './ledger';
import { isSchoolPerson } from './people/school-people';

/** What is asked: which kind a table is, what a column is, whom a name means, which level or mark a word is. */
export type DoubtKind = 'kind' | 'column' | 'ambiguous-column' | 'missing-column' | 'person' | 'level' | 'mark' | 'unrecognised';

/** 疑问: one question to a person, with what its answer would change. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** Where to look: the table, the column inside it, or the first of the cells. */
  readonly at: CellRange;
  readonly table: RecognisedTable | null;
  readonly column?: TableColumn;
  /** The name, word or heading that is asked about. */
  readonly value?: string;
  readonly suggestion?: string;
  /** Teachers whose figures the answer could change. */
  readonly teachers: number;
  /** Records that it could change. */
  readonly records: number;
}

/**
 * 疑问的轻重: everything that the program would ask, most valuable first: what could change the figures of most teachers, then what touches most
 * records; tables that are perhaps none of ours come last. Ties stand in the ledger's order.
 */
export function rankDoubts(ledger: Ledger): readonly Doubt[] {
  const entries = entriesByTable(ledger);
  const doubts = [
    ...ledger.tables.flatMap((table) => tableDoubts(table, entries.get(table.id) ?? [], ledger)),
    ...wordDoubts(ledger, [...entries.values()].flat()),
  ];
  const place = new Map(doubts.map((doubt, index) => [doubt, index]));
  return [...doubts].sort((a, b) => weightOf(b, a) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

function weightOf(a: Doubt, b: Doubt): number {
  const isOurs = Number(a.kind !== 'unrecognised') - Number(b.kind !== 'unrecognised');
  return isOurs || a.teachers - b.teachers || a.records - b.records;
}

/** A record or missing value: whose it is, and which cells it rests on. */
interface Entry {
  readonly people: readonly PersonLink[];
  readonly cells: readonly CellRange[];
}

function entriesByTable({ records, missing }: Ledger): ReadonlyMap<string, readonly Entry[]> {
  const byTable = new Map<string, Entry[]>();
  const add = (table: string, entry: Entry) => {
    const others = byTable.get(table);
    if (others) others.push(entry);
    else byTable.set(table, [entry]);
  };
  for (const record of records) add(record.table, { people: ownersOf(record), cells: cellsOf(record) });
  for (const value of missing) if (value.table !== undefined) add(value.table, { people: ownersOf(value), cells: [value.cell] });
  return byTable;
}

/** People of the school: the teacher who gave an observed lesson has nothing of it. */
function ownersOf({ kind, people }: Pick<LedgerRecord, 'kind' | 'people'>): readonly PersonLink[] {
  return people.filter(({ field }) => isSchoolPerson(kind, field));
}

/** A row's own cells where they are known; else the cell that a record out of a matrix rests on. */
function cellsOf({ cellOf, source }: LedgerRecord): readonly CellRange[] {
  const own = Object.values(cellOf);
  return own.length > 0 ? [...own, source.cells[0]] : source.cells;
}

function tableDoubts(table: RecognisedTable, entries: readonly Entry[], { issues, people }: Ledger): readonly Doubt[] {
  if (table.kind === 'unrecognised')
    return table.corrected === 'ignored' ? [] : [{ kind: 'unrecognised', at: table.range, table, teachers: 0, records: recordRows(table) }];
  const all = { at: table.range, table, teachers: teachersOf(entries), records: Math.max(entries.length, recordRows(table)) };
  return [
    ...(table.isDoubtful ? [{ kind: 'kind', ...all } as const] : []),
    ...table.columns.filter(({ isDoubtful }) => isDoubtful).map((column) => columnDoubt(table, column, entries)),
    ...issues.filter(({ cells: [at] }) => isOn(at, table)).flatMap((issue) => headerDoubt(issue, all, people.length)),
  ];
}

function recordRows({ rowRoles }: RecognisedTable): number {
  return rowRoles.filter((role) => role === 'record').length;
}

function isOn(at: CellRange, { range }: RecognisedTable): boolean {
  return at.workbook === range.workbook && at.sheet === range.sheet && overlaps(at, range);
}

const HEADER_DOUBTS: Readonly<Partial<Record<IssueCode, DoubtKind>>> = {
  'header/ambiguous-column': 'ambiguous-column',
  'header/missing-column': 'missing-column',
};

/** Rows that are nobody's may be anybody's. */
function headerDoubt({ code, cells: [at], value }: Issue, all: Omit<Doubt, 'kind'>, people: number): readonly Doubt[] {
  const kind = HEADER_DOUBTS[code];
  const teachers = kind === 'missing-column' ? Math.min(all.records, people) : all.teachers;
  return kind ? [{ ...all, kind, at, teachers, ...(value === undefined ? {} : { value }) }] : [];
}

function columnDoubt(table: RecognisedTable, column: TableColumn, entries: readonly Entry[]): Doubt {
  const at = { ...table.range, left: column.column, right: column.column };
  const isPerson = recordKind(kindOf(table, column)).person === column.field;
  const touched = isPerson ? entries : entries.filter(({ cells }) => cells.some((cell) => isWithin(cell, at)));
  const teachers = isDeciding(kindOf(table, column), column.field) ? teachersOf(touched) : 0;
  return { kind: 'column', at, table, column, value: column.label, teachers, records: touched.length };
}

/** A cell of this very column; a record's whole row is none. */
function isWithin(cell: CellRange, { left, right }: CellRange): boolean {
  return cell.left >= left && cell.right <= right;
}

function kindOf({ kind }: RecognisedTable, { kind: own }: TableColumn): RecordKind {
  return own ?? (kind === 'mixed' || kind === 'unrecognised' ? 'writing' : kind);
}

/** Types that only describe: no figure rests on a class or a topic. */
const DESCRIBING: ReadonlySet<FieldType> = new Set(['text', 'outsider', 'period']);

function isDeciding(kind: RecordKind, field: string): boolean {
  const { person, core, fields } = recordKind(kind);
  const type = (fields as Readonly<Record<string, FieldDefinition>>)[field]?.type;
  return field === person || (core as readonly string[]).includes(field) || (type !== undefined && !DESCRIBING.has(type));
}

function teachersOf(entries: readonly Entry[]): number {
  return new Set(entries.flatMap(({ people }) => people.flatMap(peopleOf))).size;
}

/** The people that a name means or may mean. */
function peopleOf(link: PersonLink): readonly PersonId[] {
  if (link.kind === 'person') return [link.person];
  return link.kind === 'ambiguous' ? link.candidates : link.suggestions;
}

const WORD_DOUBTS: Readonly<Partial<Record<IssueCode, DoubtKind>>> = {
  'name/not-in-roster': 'person',
  'name/possible-typo': 'person',
  'name/same-name': 'person',
  'cell/unknown-level': 'level',
  'cell/unknown-mark': 'mark',
};

/** One question for a name or word, however often it stands in the ledgers. */
function wordDoubts({ issues, tables }: Ledger, entries: readonly Entry[]): readonly Doubt[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (!WORD_DOUBTS[issue.code]) continue;
    const key = `${issue.code}|${issue.value ?? ''}`;
    const others = groups.get(key);
    if (others) others.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()].flatMap((group) => wordDoubt(group, tables, entries));
}

function wordDoubt(group: readonly Issue[], tables: readonly RecognisedTable[], entries: readonly Entry[]): readonly Doubt[] {
  const [first] = group;
  const kind = first ? WORD_DOUBTS[first.code] : undefined;
  if (!first || !kind) return [];
  const { value, suggestion } = first;
  const touched =
    kind === 'person' ? entries.filter((entry) => entry.people.some(({ name }) => name === value)) : entriesAt(entries, group);
  const named = touched.flatMap(({ people }) => people.filter((link) => kind !== 'person' || link.name === value).flatMap(peopleOf));
  const teachers = new Set(named).size;
  const at = first.cells[0];
  const table = tables.find((each) => isOn(at, each)) ?? null;
  const said = { ...(value === undefined ? {} : { value }), ...(suggestion === undefined ? {} : { suggestion }) };
  return [{ kind, at, table, ...said, teachers, records: Math.max(touched.length, kind === 'person' ? 0 : group.length) }];
}

function entriesAt(entries: readonly Entry[], group: readonly Issue[]): readonly Entry[] {
  const rows = new Set(group.map(({ cells: [at] }) => rowKey(at)));
  return entries.filter(({ cells }) => cells.some((cell) => rows.has(rowKey(cell))));
}

function rowKey({ workbook, sheet, top }: CellRange): string {
  return `${workbook}|${sheet}|${top}`;
}
