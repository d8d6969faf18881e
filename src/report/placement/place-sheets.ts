import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { shortSemester } from '../semester-calendar';
import { hashOfSheet } from './content-hash';
import type { SheetMark } from './mark';
import { parseMark } from './mark';

/** A sheet that a plan is to hold. */
export interface WantedSheet {
  readonly id: string;
  /** Its own name: `统·听课统计`. */
  readonly name: string;
  /** Own name of its Excel table: `数_听课`. */
  readonly table?: string;
  /** A sheet of another semester is refilled too. */
  readonly outlivesSemester?: boolean;
}

/** Where a wanted sheet goes. */
export interface PlacedSheet {
  readonly name: string;
  /** The sheet of ours that is refilled. */
  readonly replaces: string | null;
  /** The sheet of ours that a person has edited (or that is of another semester), with its new name. */
  readonly keep: { readonly sheet: string; readonly as: string } | null;
  readonly table: string | null;
}

export interface PlacementOptions {
  readonly semester: string;
  /** `2025-01-10…`: the day in the name of an edited sheet. */
  readonly now: string;
}

/** Excel holds no more in a sheet's name. */
const LONGEST_NAME = 31;

/** Whether the sheet is one whose formulas are rewritten by each program. */
export function isDataMark({ table }: SheetMark): boolean {
  return table !== undefined;
}

/** Places the wanted sheets, in order: no name and no table's name is used twice, and nothing of the user's is touched. */
export function placeSheets(
  wanted: readonly WantedSheet[],
  target: WorkbookSnapshot,
  options: PlacementOptions,
): ReadonlyMap<string, PlacedSheet> {
  const sheets = createNames(target.sheets.map(({ name }) => name));
  const tables = createNames(target.takenNames);
  const own = new Map(wanted.map((sheet) => [sheet.id, ownSheet(sheet, target)]));
  return new Map(
    wanted.map((sheet): [string, PlacedSheet] => {
      const found = own.get(sheet.id) ?? null;
      if (found === null) return [sheet.id, { name: sheets.take(sheet.name), replaces: null, keep: null, table: takeTable(sheet, tables) }];
      const { name } = found.snapshot;
      const as = keptName(sheet, found, options);
      if (as === null) {
        const table = sheet.table === undefined ? null : (found.mark.table ?? tables.take(sheet.table));
        return [sheet.id, { name, replaces: name, keep: null, table }];
      }
      return [sheet.id, { name, replaces: null, keep: { sheet: name, as: sheets.take(as) }, table: takeTable(sheet, tables) }];
    }),
  );
}

function takeTable({ table }: WantedSheet, tables: Names): string | null {
  return table === undefined ? null : tables.take(table, '');
}

interface Own {
  readonly snapshot: SheetSnapshot;
  readonly mark: SheetMark;
}

/**
 * The sheet of ours with this id at its own name. A copy that a person made carries the mark too, but not the name: it is his. Where the
 * user has a sheet of that name, ours is the one with ` (2)` behind it.
 */
function ownSheet({ id, name }: WantedSheet, target: WorkbookSnapshot): Own | null {
  const marked = target.sheets.flatMap((snapshot): Own[] => {
    const mark = parseMark(snapshot.mark);
    return mark?.id === id ? [{ snapshot, mark }] : [];
  });
  const atName = marked.find(({ snapshot }) => snapshot.name === name);
  if (atName) return atName;
  const isTaken = target.sheets.some((sheet) => sheet.name === name);
  return isTaken ? (marked.find(({ snapshot }) => snapshot.name === numbered(name, 2)) ?? null) : null;
}

/** The name under which a sheet of ours is kept; null where it is replaced. */
function keptName({ name, outlivesSemester }: WantedSheet, { snapshot, mark }: Own, { semester, now }: PlacementOptions): string | null {
  if (mark.semester !== semester && !outlivesSemester) return `${name}(${shortSemester(mark.semester)})`;
  const day = now.slice(5, 7) + now.slice(8, 10);
  return isEdited(snapshot, mark) ? `${name}(手工改 ${day})` : null;
}

/** Whether a person has changed the sheet, or locked it, since we wrote it. A sheet that was not read whole is taken for unchanged. */
function isEdited(snapshot: SheetSnapshot, mark: SheetMark): boolean {
  if (snapshot.isProtected) return true;
  if (snapshot.truncatedFrom !== undefined) return false;
  const formulas = isDataMark(mark) ? 'presence' : 'text';
  return hashOfSheet(snapshot, { formulas, ...(mark.hand === undefined ? {} : { hand: mark.hand }) }) !== mark.hash;
}

interface Names {
  /** A name that nobody has: the wanted one, or with a number behind it. */
  take(wanted: string, separator?: string): string;
}

function createNames(taken: readonly string[]): Names {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return {
    take(wanted, separator) {
      let name = wanted.slice(0, LONGEST_NAME);
      for (let number = 2; used.has(name.toLowerCase()); number += 1) name = separator === '' ? wanted + number : numbered(wanted, number);
      used.add(name.toLowerCase());
      return name;
    },
  };
}

function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return name.slice(0, LONGEST_NAME - suffix.length) + suffix;
}
