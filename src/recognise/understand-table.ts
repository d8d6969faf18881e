import type { Issue } from '../sheet/issue';
import { recordKind } from '../record/record-kinds';
import { formatArea } from '../sheet/a1';
import type { CellRange } from '../sheet/cell-address';
import { textOf } from '../sheet/cell-value';
import type { CellReader } from './content/read-cell';
import type { Corrections } from './corrections';
import { correctedKind } from './apply-corrections';
import { correctColumns, ownLevel } from './correct-columns';
import type { PlacedTable } from './correct-place';
import { chooseKind, readAsKind } from './decide/choose-kind';
import { chooseLayout } from './decide/choose-layout';
import { findLegend } from './decide/find-legend';
import type { StatedContext } from './decide/find-stated';
import { findStated } from './decide/find-stated';
import { nameColumns } from './decide/name-columns';
import { pseudoColumns } from './decide/pseudo-columns';
import { settleRoles } from './decide/settle-roles';
import { viewTable } from './decide/table-view';
import { titleEvidence } from './decide/title-evidence';
import type { Reason, RecognisedTable, Stated, TableColumn, TableKind } from './table';
import { tableIssues } from './table-issues';

export interface UnderstandContext extends StatedContext {
  readonly read: CellReader;
  readonly corrections: Corrections;
}

/** What a found table records: its kind, columns and layout, what is stated for all of it, with the issues of its header. */
export function understandTable(
  placed: PlacedTable,
  context: UnderstandContext,
): { readonly table: RecognisedTable; readonly issues: readonly Issue[] } {
  const { located, correction, headings, foundAt } = placed;
  const view = viewTable(located, context.read, context.dates);
  const pseudo = pseudoColumns(view);
  const forced = correctedKind(correction);
  const choice = forced ? readAsKind(view, pseudo, forced) : chooseKind(view, pseudo, titleEvidence(located));
  const kind = correction?.ignore || correction?.kind === 'unrecognised' ? 'unrecognised' : choice.kind;
  const columns = correctColumns(asWritten(nameColumns(view, pseudo, { ...choice, kind }), placed), kind, correction, context.corrections);
  const { stated, at } = findStated(located, kind, columns, context);
  const area = { top: located.top, bottom: located.bottom, left: located.left, right: located.right };
  const range = { workbook: located.grid.sheet.workbook, sheet: located.grid.sheet.name, ...area };
  const table: RecognisedTable = {
    id: `${range.workbook}|${range.sheet}|${formatArea(area)}`,
    range,
    kind,
    layout: chooseLayout(view, kind, columns, stated.teacher !== undefined),
    headerRows: located.headerRows,
    rowRoles: settleRoles(located, columns),
    columns,
    stated: withOwnLevel(stated, at.level, placed, context.corrections),
    statedAt: at,
    legend: kind === 'attendance' ? findLegend(located) : {},
    headings,
    ...(foundAt ? { foundAt } : {}),
    ...(correction ? { corrected: correction.ignore ? ('ignored' as const) : ('changed' as const) } : {}),
    confidence: choice.confidence,
    isDoubtful: kind !== 'unrecognised' && choice.isDoubtful,
    reasons: [...choice.reasons, ...namesReason(kind, columns, placed, context)],
  };
  const ambiguous = choice.ambiguous.flatMap((index) => view.headings[index]?.column ?? []);
  return { table, issues: tableIssues(table, ambiguous) };
}

/** The columns under the headings that stand in the sheet, where recognition saw known words for the school's own. */
function asWritten(columns: readonly TableColumn[], { located, written }: PlacedTable): readonly TableColumn[] {
  if (written === located.grid) return columns;
  return columns.map((column) => {
    const parts = column.labelCells.map(({ top, left }) =>
      textOf(written.own(top, left))
        .replace(/\s*\n\s*/g, '')
        .trim(),
    );
    return { ...column, label: parts.join(' / ') };
  });
}

/** 36个教师姓名: how many different people stand in the column that says whose the rows are. */
function namesReason(
  kind: TableKind,
  columns: readonly TableColumn[],
  { located }: PlacedTable,
  { read }: UnderstandContext,
): readonly Reason[] {
  if (kind === 'unrecognised') return [];
  const person = kind === 'mixed' ? 'teacher' : recordKind(kind).person;
  const column = columns.find(({ field }) => field === person)?.column;
  if (column === undefined) return [];
  const names = new Set<string>();
  located.roles.forEach((role, index) => {
    const value = role === 'record' ? located.grid.own(located.top + index, column) : null;
    if (read(value, null)?.kinds.has('person')) names.add(located.grid.text(located.top + index, column));
  });
  return names.size > 0 ? [{ code: 'names', params: { count: names.size } }] : [];
}

/** A title's 市级 is what the school says it is. */
function withOwnLevel(stated: Stated, at: CellRange | undefined, { written }: PlacedTable, corrections: Corrections): Stated {
  const level = stated.level === undefined || !at ? null : ownLevel(textOf(written.own(at.top, at.left)), corrections);
  return level ? { ...stated, level } : stated;
}
