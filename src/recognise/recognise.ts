import type { Issue } from '../sheet/issue';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { isOwnSheetName } from '../values/own-sheet';
import { parseName } from '../values/parse-name';
import { foldTight } from '../values/fold-text';
import type { CellReader } from './content/read-cell';
import { createCellReader } from './content/read-cell';
import type { Corrections } from './corrections';
import { commonContext, statedContext } from './date-context';
import type { PlacedTable } from './correct-place';
import { placeTables } from './correct-place';
import { titleEvidence } from './decide/title-evidence';
import { columnHeadings } from './heading/column-heading';
import { strengthFor } from './heading/heading-index';
import { KNOBS } from './knobs';
import { createSheetGrid } from './grid/sheet-grid';
import { findTables } from './locate/find-tables';
import type { LocatedTable } from './locate/located-table';
import type { Recognition, RecognisedTable } from './table';
import { withKnownCells, withKnownHeadings } from './own-words';
import { understandTable } from './understand-table';

/**
 * 识别: finds the tables of a school's workbooks and says what each records, which column is what, and how sure that is. The roster is read
 * first: its names tell columns of people from other short words, its groups tell which group a title speaks of.
 */
export function recognise(workbooks: readonly WorkbookSnapshot[], corrections: Corrections): Recognition {
  const sheets = workbooks.flatMap(({ sheets: own }) => own).filter(isOfTheSchool);
  const common = commonContext(workbooks);
  const byFamilyName = withKnownCells(createCellReader(new Set()), corrections);
  const located = sheets.map((sheet) => locate(sheet, byFamilyName, corrections));
  const base = { names: new Set<string>(), groups: [], dates: common, corrections };
  const first = located.flat().map((table) => ({ found: table, ...base, read: byFamilyName, dates: contextOf(table, common) }));
  const rosters = first
    .filter(({ found }) => mayBeRoster(found.located))
    .map(({ found, ...context }) => ({ found, table: understandTable(found, context).table }));
  const roster = readRoster(rosters);
  if (roster.names.size === 0) return collect(first.map(({ found, ...context }) => understandTable(found, context)));
  const read = withKnownCells(createCellReader(withAliases(roster.names, corrections)), corrections);
  const again = sheets.flatMap((sheet) => locate(sheet, read, corrections));
  return collect(again.map((table) => understandTable(table, { ...base, ...roster, read, dates: contextOf(table, common) })));
}

/** Sheets that the program wrote, and the school's own standard, are no ledger. */
function isOfTheSchool(sheet: SheetSnapshot): boolean {
  return sheet.mark === null && !isOwnSheetName(sheet.name);
}

function locate(sheet: SheetSnapshot, read: CellReader, corrections: Corrections): readonly PlacedTable[] {
  const known = withKnownHeadings(sheet, corrections);
  const grid = createSheetGrid(known);
  const written = known === sheet ? grid : createSheetGrid(sheet);
  return placeTables({ grid, read, written }, findTables({ grid, read }), corrections);
}

/** A name as a ledger writes it is a name as well. */
function withAliases(names: ReadonlySet<string>, { people }: Corrections): ReadonlySet<string> {
  return new Set([...names, ...Object.keys(people)]);
}

function contextOf({ written }: PlacedTable, common: ReturnType<typeof commonContext>) {
  return statedContext(written.sheet) ?? common;
}

function collect(results: readonly { readonly table: RecognisedTable; readonly issues: readonly Issue[] }[]): Recognition {
  return { tables: results.map(({ table }) => table), issues: results.flatMap(({ issues }) => issues) };
}

interface Roster {
  readonly names: ReadonlySet<string>;
  readonly groups: readonly string[];
}

/** Whether title or headings speak of a roster at all: nothing else is looked at before the names are known. */
const ROSTER_HEADINGS = ['gender', 'birthDate', 'joinedTeaching', 'yearsOfTeaching', 'title', 'post'] as const;
function mayBeRoster(table: LocatedTable): boolean {
  if ((titleEvidence(table).byKind.get('roster') ?? 0) > 0) return true;
  return columnHeadings(table).some(({ parts }) =>
    ROSTER_HEADINGS.some((field) => strengthFor(parts.at(-1)?.text ?? '', 'roster', field) >= KNOBS.partStrength),
  );
}

/** Names and groups of all rosters that were found. */
function readRoster(rosters: readonly { readonly found: PlacedTable; readonly table: RecognisedTable }[]): Roster {
  const names = new Set<string>();
  const groups = new Set<string>();
  for (const { found, table } of rosters) {
    if (table.kind !== 'roster') continue;
    const nameColumn = table.columns.find(({ field }) => field === 'name')?.column;
    const groupColumn = table.columns.find(({ field }) => field === 'group')?.column;
    table.rowRoles.forEach((role, at) => {
      const row = table.range.top + at;
      if (role !== 'record') return;
      const name = nameColumn === undefined ? null : parseName(found.located.grid.value(row, nameColumn));
      if (name?.kind === 'value') names.add(name.value.name);
      const group = groupColumn === undefined ? '' : foldTight(found.located.grid.text(row, groupColumn));
      if (group.length > 1) groups.add(group);
    });
  }
  return { names, groups: [...groups] };
}
