import type { Assessment } from '../assess/assessment';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Basis, ContentsEntry } from './basis';
import { basisOf } from './basis';
import type { DataSheet, TableMade } from './data/data-sheet';
import { DATA_SHEETS } from './data/data-sheets';
import { tableData } from './data/table-data';
import type { Description, Report } from './description';
import type { LayoutBook } from './layout/book';
import { createBook } from './layout/book';
import type { DataNames } from './layout/render-data';
import type { SheetLayout } from './layout/placed';
import { layoutReport } from './layout/layout-report';
import { readHandwork } from './placement/handwork';
import type { PlacedSheet } from './placement/place-sheets';
import { placeSheets } from './placement/place-sheets';
import { REPORTS } from './reports';
import { DASH } from './formula/operators';
import type { HistoryRow } from './history';
import { HISTORY_ID, standardKey } from './history';

export interface DraftOptions {
  readonly reports?: readonly string[];
  readonly now?: string;
}

export interface DraftTable {
  readonly sheet: DataSheet;
  readonly made: TableMade;
  readonly names: DataNames;
}

/** 草稿: all sheets of a plan, described, placed and laid out, before any cell is written. */
export interface Draft {
  readonly basis: Basis;
  readonly book: LayoutBook;
  /** Of the chosen reports. */
  readonly layouts: readonly SheetLayout[];
  readonly tables: readonly DraftTable[];
  readonly placed: ReadonlyMap<string, PlacedSheet>;
  /** Names of the sheets of this plan by id. */
  readonly inserted: ReadonlyMap<string, string>;
}

/** Describes every report that can be made (others refer to those that are not chosen), and lays all of them out. */
export function draftStatistics(assessment: Assessment, target: WorkbookSnapshot, options: DraftOptions): Draft {
  const { id: semester } = assessment.ledger.semester;
  const handwork = readHandwork(target, REPORTS, semester);
  const basis = basisOf(assessment, target.name, handwork);
  const possible = REPORTS.filter((report) => report.missing(basis) === null);
  const chosen = possible.filter(({ id }) => options.reports?.includes(id) ?? true);
  const sheets = DATA_SHEETS.filter((sheet) => sheet.isMade(basis));
  const placed = placeSheets(wantedSheets(chosen, sheets), target, { semester, now: options.now ?? assessment.asOf });
  const tables = sheets.map((sheet): DraftTable => {
    const { name = '', table = '' } = placed.get(sheet.id) ?? {};
    return { sheet, made: sheet.make(basis, handwork.excluded), names: { sheet: name, table: table ?? '' } };
  });
  const facts = tables.map(({ sheet, made, names }) => {
    const heads = made.columns.map(({ head }) => head);
    return [sheet.title, tableData(names.table, heads, made.rows)] as const;
  });
  const book = createBook(new Map(facts));
  const described = describeAll(basis, possible);
  for (const { report, description } of described) {
    const name = placed.get(report.id)?.name ?? report.sheet;
    const contents = chosen.find(({ isContents }) => isContents)?.id ?? null;
    book.add(layoutReport({ report, description, name, contents }, basis, book));
  }
  const inserted = new Map([...placed].map(([id, { name }]) => [id, name]));
  const rows = historyRows(basis, book, described);
  const kept = tables.map((table) => (table.sheet.id === HISTORY_ID ? withRows(table, rows) : table));
  return { basis, book, layouts: chosen.map(({ id }) => book.layout(id)), tables: kept, placed, inserted };
}

/** The sheets of a plan in workbook order: statistics, then data. */
export function wantedSheets(reports: readonly Report[], sheets: readonly DataSheet[]) {
  return [
    ...reports.map(({ id, sheet }) => ({ id, name: sheet })),
    ...sheets.map(({ id, title, outlivesSemester = false }) => ({ id, name: `数·${title}`, table: `数_${title}`, outlivesSemester })),
  ];
}

interface Described {
  readonly report: Report;
  readonly description: Description;
}

/** Descriptions of all reports; the one that lists the sheets comes last, when what they hold is known. */
function describeAll(basis: Basis, reports: readonly Report[]): readonly Described[] {
  const others = reports.filter(({ isContents }) => !isContents).map((report) => ({ report, description: report.describe(basis) }));
  const contents = REPORTS.filter(({ isContents }) => !isContents).map(({ id, sheet, purpose, reader, missing }): ContentsEntry => ({
    id,
    sheet,
    purpose,
    reader,
    missing: missing(basis),
    control: others.find(({ report }) => report.id === id)?.description.control ?? null,
  }));
  const lists = reports.filter(({ isContents }) => isContents);
  return [...others, ...lists.map((report) => ({ report, description: report.describe({ ...basis, contents }) }))];
}

/** This semester's figures for 历史指标; what is no figure is not kept. */
function historyRows(basis: Basis, book: LayoutBook, described: readonly Described[]): readonly HistoryRow[] {
  const { ledger, standard } = basis.assessment;
  const checkedBy = basis.standard === null ? '' : standardKey(standard);
  return described.flatMap(({ report, description }) =>
    (description.history ?? []).flatMap(({ range, name, metric, of }): HistoryRow[] => {
      const value = of.value({ book, report: report.id, block: '', row: 0 });
      if (value === '' || value === DASH) return [];
      return [[ledger.semester.id, range, name, metric, value, checkedBy, basis.asOf]];
    }),
  );
}

function withRows(table: DraftTable, rows: readonly HistoryRow[]): DraftTable {
  return { ...table, made: { ...table.made, rows: [...table.made.rows, ...rows] } };
}
