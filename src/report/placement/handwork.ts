import { textOf } from '../../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { Report } from '../description';
import { exclusionKey } from '../data/record-sheet';
import type { HistoryRow } from '../history';
import { HISTORY_ID, readHistory } from '../history';
import { carriedKey } from '../hand-columns';
import { COUNTED, LEFT_OUT_WORDS, UNREADABLE } from '../words';
import { parseMark } from './mark';

/** What people wrote into sheets of ours. */
export interface Handwork {
  /** Hand-filled cells by `carriedKey`. */
  readonly carried: ReadonlyMap<string, string>;
  /** Rows of data sheets that a person set to 否, by `exclusionKey`. */
  readonly excluded: ReadonlySet<string>;
  /** 历史指标 of all semesters. */
  readonly history: readonly HistoryRow[];
}

/** Reasons beside a 否 that a person set: none, what we wrote on an earlier run, or that the record could not be read. */
const BY_PERSON: ReadonlySet<string> = new Set(['', LEFT_OUT_WORDS.excluded, UNREADABLE]);

/** Reads the hand-filled columns of the marked sheets of this semester. */
export function readHandwork(target: WorkbookSnapshot, reports: readonly Report[], semester: string): Handwork {
  const carried = new Map<string, string>();
  const excluded = new Set<string>();
  const history: HistoryRow[] = [];
  for (const sheet of target.sheets) {
    const mark = parseMark(sheet.mark);
    if (mark?.id === HISTORY_ID) history.push(...readHistory(sheet.values));
    if (mark?.semester !== semester) continue;
    if (mark.table !== undefined) for (const key of excludedRows(sheet, mark.id)) excluded.add(key);
    const report = reports.find(({ id }) => id === mark.id);
    if (report?.hand) for (const [key, text] of handCells(sheet, report)) carried.set(key, text);
  }
  return { carried, excluded, history };
}

function excludedRows(sheet: SheetSnapshot, id: string): readonly string[] {
  const [heads = [], ...rows] = sheet.values;
  const column = (head: string) => heads.findIndex((value) => textOf(value) === head);
  const [standing, reason, source] = [column('计入'), column('未计入原因'), column('来源')];
  if (standing < 0 || source < 0) return [];
  return rows.flatMap((row) => {
    const isExcluded = textOf(row[standing] ?? null) === COUNTED.no && BY_PERSON.has(textOf(row[reason] ?? null));
    return isExcluded ? [exclusionKey(id, textOf(row[source] ?? null), textOf(row[nameColumn(heads.map(textOf))] ?? null))] : [];
  });
}

/** The column that says whose row it is: 教师 or 听课人; the first where there is neither. */
function nameColumn(heads: readonly string[]): number {
  const found = heads.findIndex((head) => head === '教师' || head === '听课人');
  return Math.max(found, 0);
}

function handCells(sheet: SheetSnapshot, { id, hand }: Report): readonly (readonly [string, string])[] {
  if (!hand) return [];
  const heads = headColumns(sheet, [...hand.keys, hand.head]);
  if (heads === null) return [];
  const at = (row: SheetSnapshot['values'][number], head: string) => textOf(row[heads.get(head) ?? -1] ?? null);
  return sheet.values.flatMap((row) => {
    const text = at(row, hand.head);
    const isHeading = text === hand.head && at(row, hand.keys[0] ?? '') === hand.keys[0];
    if (text === '' || isHeading) return [];
    return [
      [
        carriedKey(
          id,
          hand.keys.map((head) => at(row, head)),
        ),
        text,
      ] as const,
    ];
  });
}

/** How many rows from the top headings may stand. */
const HEADING_ROWS = 8;

/** The columns of the headings in the first row that has all of them. */
function headColumns({ values }: SheetSnapshot, heads: readonly string[]): ReadonlyMap<string, number> | null {
  for (const row of values.slice(0, HEADING_ROWS)) {
    const columns = new Map(heads.map((head) => [head, row.findIndex((value) => textOf(value) === head)] as const));
    if ([...columns.values()].every((column) => column >= 0)) return columns;
  }
  return null;
}
