import type { IsoDate } from '../record/fields';
import type { Corrections } from '../recognise/corrections';
import type { Recognition, RecognisedTable } from '../recognise/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { orderIssues } from './order-issues';
import type { LinkedRecord } from './checks/linked-record';
import { standingsOf } from './checks/standings';
import type { DraftMissing, Extract } from './extract/draft';
import type { ReadContext } from './extract/field-reading';
import { extractTable, NOTHING } from './extract/extract-table';
import { inferSemester } from './infer-semester';
import type { IssueLog } from './issue-log';
import { createIssueLog } from './issue-log';
import type { Ledger, LedgerRecord, MissingValue, PersonLink, Standing } from './ledger';
import { daysOf, isOutside } from './days-of';
import { completeYears } from './complete-years';
import { joinPeople } from './people/join-people';
import { isTeacherList } from './people/people-of';
import { schoolNameOf } from './school-name-of';
import type { Semester } from './semester';

export interface LedgerOptions {
  /** Inferred from titles and dates where it is not given. */
  readonly semester?: Semester;
  /** The day of the check. */
  readonly today: IsoDate;
  readonly corrections: Corrections;
}

/** 建台账: recognised tables → one school's typed records, people joined, duplicates and strays marked, everything traced to its cells. */
export function buildLedger(workbooks: readonly WorkbookSnapshot[], recognition: Recognition, options: LedgerOptions): Ledger {
  const { corrections, today } = options;
  const semester = options.semester ?? inferSemester(workbooks, recognition.tables, today);
  const log = createIssueLog();
  const tables = completeYears(recognition.tables, semester);
  const extract = extractAll(workbooks, tables, { semester, corrections, legend: {} }, log);
  const { directory, hasRoster, linksOf } = joinPeople(extract, { semester, aliases: corrections.people }, log);
  const linked = extract.records.map((draft, id): LinkedRecord => ({ id, draft, people: linksOf(draft), days: daysOf(draft, semester) }));
  const missing = extract.missing.filter((draft) => isInside(draft, semester)).map((draft) => missingValue(draft, linksOf(draft)));
  // A misspelt name in a list of teachers is asked about, also where its row is empty.
  for (const presence of extract.presences) if (isTeacherList(presence.table)) linksOf(presence);
  const standings = standingsOf(linked, { semester, today }, log);
  const records = linked.map((record) => ledgerRecord(record, standings[record.id] ?? { kind: 'counts' }));
  const base = { semester, isSemesterInferred: options.semester === undefined, schoolName: schoolNameOf(workbooks, tables) };
  const issues = orderIssues([...recognition.issues, ...log.issues()], tables);
  return { ...base, people: directory.people, hasRoster, records, missing, tables, issues };
}

function extractAll(
  workbooks: readonly WorkbookSnapshot[],
  tables: readonly RecognisedTable[],
  context: ReadContext,
  log: IssueLog,
): Extract {
  const sheets = new Map<string, SheetSnapshot>();
  for (const { sheets: all } of workbooks) for (const sheet of all) sheets.set(`${sheet.workbook}|${sheet.name}`, sheet);
  const extracts = tables.map((table) => {
    const sheet = sheets.get(`${table.range.workbook}|${table.range.sheet}`);
    return sheet ? extractTable(table, sheet, context, log) : NOTHING;
  });
  return {
    records: extracts.flatMap(({ records }) => records),
    missing: extracts.flatMap(({ missing }) => missing),
    presences: extracts.flatMap(({ presences }) => presences),
  };
}

/** A cell for a month out of the semester is not missed. */
function isInside(draft: DraftMissing, semester: Semester): boolean {
  const days = daysOf(draft, semester);
  return !days || !isOutside(days, semester);
}

function ledgerRecord({ id, draft, people, days }: LinkedRecord, standing: Standing): LedgerRecord {
  const [first] = draft.cells;
  return {
    id,
    kind: draft.kind,
    fields: draft.fields,
    source: { workbook: first.workbook, sheet: first.sheet, cells: draft.cells },
    table: draft.table.id,
    people,
    standing,
    unreadable: draft.unreadable,
    blanks: draft.blanks,
    cellOf: draft.cellOf,
    basis: draft.basis,
    ...(days ? { days } : {}),
  };
}

function missingValue({ kind, fields, cell, reason, field, table, basis }: DraftMissing, people: readonly PersonLink[]): MissingValue {
  return { kind, fields, people, cell, reason, field, table: table.id, basis };
}
