import type { Assessment } from '../../assess/assessment';
import type { RecognisedTable } from '../../recognise/table';
import { isBlank, textOf } from '../../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { valueAt } from '../../sheet/snapshot';
import { groupKey } from '../../values/group-name';
import { normaliseTitle } from '../../values/normalise-title';
import type { EditedCell, WritePlan } from '../write-plan';
import type { ChecklistRow } from './checklist-rows';
import { checklistRows } from './checklist-rows';
import { CHECKLIST_COLUMNS, CHECKLIST_SHEET, layOutChecklist } from './lay-out-checklist';

export type ChecklistPlan =
  | { readonly kind: 'plan'; readonly plan: WritePlan; readonly rows: number }
  /** No rule asks for papers, or the sheet has a line for all of them. */
  | { readonly kind: 'unchanged' }
  /** A sheet of that name holds something else, or below the list stands something else. */
  | { readonly kind: 'no-room'; readonly sheet: string };

/**
 * 材料清单 for a workbook: the whole sheet where it keeps none; else only the lines that it lacks, below the last one. What a person has ticked,
 * dated or noted is never touched.
 */
export function planChecklist(assessment: Assessment, target: WorkbookSnapshot): ChecklistPlan {
  const wanted = checklistRows(assessment);
  if (wanted.length === 0) return { kind: 'unchanged' };
  const table = assessment.ledger.tables.find(({ kind, range }) => kind === 'checklist' && range.workbook === target.name);
  const sheet = target.sheets.find(({ name }) => name === (table?.range.sheet ?? CHECKLIST_SHEET));
  if (table && sheet) return completed(wanted, table, sheet);
  if (sheet) return { kind: 'no-room', sheet: sheet.name };
  return { kind: 'plan', plan: layOutChecklist(wanted), rows: wanted.length };
}

function completed(wanted: readonly ChecklistRow[], table: RecognisedTable, sheet: SheetSnapshot): ChecklistPlan {
  const { range, headerRows } = table;
  const present = linesIn(table, sheet);
  const missing = wanted.filter((row) => !present.has(keyOf(row)));
  if (missing.length === 0) return { kind: 'unchanged' };
  const first = range.bottom + 1;
  const isFree = missing.every((_, at) => isFreeRow(sheet, first + at, range));
  if (!isFree || sheet.isProtected || sheet.truncatedFrom !== undefined) return { kind: 'no-room', sheet: sheet.name };
  const cells = missing.flatMap((row, at) => cellsOf(row, first + at, table));
  const grow = [{ row: headerRows.at(-1) ?? range.top, column: range.left, bottom: range.bottom + missing.length }];
  const edits = [{ sheet: sheet.name, cells, grow }];
  return { kind: 'plan', plan: { keep: [], sheets: [], styles: [], edits, memory: null }, rows: missing.length };
}

/** The lines that stand on the sheet, ticked or not. */
function linesIn({ range, columns }: RecognisedTable, sheet: SheetSnapshot): ReadonlySet<string> {
  const textAt = (row: number, field: string) => {
    const column = columns.find((each) => each.field === field)?.column;
    return column === undefined ? '' : textOf(valueAt(sheet, row, column));
  };
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, at) => range.top + at);
  return new Set(
    rows.map((row) => {
      const [teacher, group] = [textAt(row, 'teacher'), textAt(row, 'group')];
      return keyOf({ rule: textAt(row, 'rule'), teacher, group: group === '' ? null : group, item: textAt(row, 'item') });
    }),
  );
}

/** What tells one line from all others. A teacher is told by name and group, for two may have one name. */
function keyOf({ rule, teacher, group, item }: Omit<ChecklistRow, 'name'>): string {
  const tight = (text: string | null) => (text ?? '').normalize('NFKC').replace(/\s+/g, '');
  return [tight(rule).toUpperCase(), tight(teacher), group === null ? '' : groupKey(group), normaliseTitle(item)].join('|');
}

function isFreeRow(sheet: SheetSnapshot, row: number, { left, right }: RecognisedTable['range']): boolean {
  return Array.from({ length: right - left + 1 }).every((_, at) => isBlank(valueAt(sheet, row, left + at)));
}

/** The columns by what they hold; 要求, which no field is for, by its heading. */
function cellsOf(line: ChecklistRow, row: number, { columns }: RecognisedTable): EditedCell[] {
  return CHECKLIST_COLUMNS.flatMap(({ field, heading, of }) => {
    const value = of(line);
    const column = columns.find((each) => each.field === field || each.label === heading)?.column;
    return value === null || column === undefined ? [] : [{ row, column, value }];
  });
}
