import type { IsoDate } from '../record/fields';
import { recordKind } from '../record/record-kinds';
import type { RecognisedTable, TableColumn } from '../recognise/table';
import { textOf } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { formatAt, valueAt } from '../sheet/snapshot';
import { parseDate } from '../values/parse-date';
import { parseSemester } from '../values/parse-semester';
import type { Semester } from './semester';
import { semesterAt, semesterOf } from './semester';

/** Share of the dates that a semester needs to be the only one that the workbooks speak of. */
const CLEAR_SHARE = 0.5;

/**
 * The semester that the workbooks are about: the one that titles name most often, else the one most dates lie in, else that of today.
 * A title that names the school year alone is narrowed by the dates.
 */
export function inferSemester(workbooks: readonly WorkbookSnapshot[], tables: readonly RecognisedTable[], today: IsoDate): Semester {
  const titled = mostFrequent(workbooks.flatMap((workbook) => workbook.sheets.flatMap((sheet) => titlesOf(sheet, tables))));
  const stated = titled === null ? null : semesterOf(titled);
  if (stated && /-[12]$/.test(stated.id)) return stated;
  const dated = byDates(workbooks, tables, stated);
  return dated ?? stated ?? semesterAt(today);
}

/** Semesters that the sheet's name and the rows above its first table (its first rows, where it has none) name. */
function titlesOf(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): string[] {
  const tops = tables.filter(({ range }) => range.workbook === sheet.workbook && range.sheet === sheet.name).map(({ range }) => range.top);
  const rows = sheet.values.slice(0, tops.length > 0 ? Math.min(...tops) : 3);
  const texts = [sheet.name, ...rows.flatMap((row) => row.filter((value) => typeof value === 'string').map(textOf))];
  return texts.flatMap((text) => parseSemester(text) ?? []);
}

function byDates(workbooks: readonly WorkbookSnapshot[], tables: readonly RecognisedTable[], within: Semester | null): Semester | null {
  const sheets = new Map(workbooks.flatMap(({ sheets }) => sheets.map((sheet) => [`${sheet.workbook}|${sheet.name}`, sheet])));
  const dates = tables.flatMap((table) => {
    const sheet = sheets.get(`${table.range.workbook}|${table.range.sheet}`);
    return sheet ? table.columns.flatMap((column) => datesOf(table, column, sheet)) : [];
  });
  const ids = dates.filter((date) => !within || (date >= within.start && date <= within.end)).map((date) => semesterAt(date).id);
  const most = mostFrequent(ids);
  if (most === null) return null;
  const share = ids.filter((id) => id === most).length / ids.length;
  return share > CLEAR_SHARE || !within ? semesterOf(most) : within;
}

/** Dates with a year in a column of days on which something happens; a roster's or a certificate's dates are of other years. */
function datesOf(table: RecognisedTable, column: TableColumn, sheet: SheetSnapshot): IsoDate[] {
  const kind = column.kind ?? table.kind;
  if (kind === 'mixed' || kind === 'unrecognised') return [];
  if (recordKind(kind).fields[column.field as never]?.['type'] !== 'date') return [];
  const dates: IsoDate[] = [];
  for (let row = table.range.top; row <= table.range.bottom; row++) {
    const date = parseDate(valueAt(sheet, row, column.column), formatAt(sheet, row, column.column), null);
    if (date.kind === 'value' && date.value.kind === 'day') dates.push(date.value.date);
  }
  return dates;
}

/** The text that occurs most often; the first in order where two do. Null where there is none. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
