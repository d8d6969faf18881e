import type { Issue } from '../sheet/issue';
import { formatArea } from '../sheet/a1';
import type { CellReader } from './content/read-cell';
import type { Corrections } from './corrections';
import { correctColumns, correctPlace, correctedKind, correctionOf, headingKey } from './apply-corrections';
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
import type { LocatedTable } from './locate/located-table';
import type { RecognisedTable } from './table';
import { tableIssues } from './table-issues';

export interface UnderstandContext extends StatedContext {
  readonly read: CellReader;
  readonly corrections: Corrections;
}

/** What a found table records: its kind, columns and layout, what is stated for all of it, with the issues of its header. */
export function understandTable(
  found: LocatedTable,
  context: UnderstandContext,
): { readonly table: RecognisedTable; readonly issues: readonly Issue[] } {
  const headings = headingKey(found);
  const correction = correctionOf(found, headings, context.corrections);
  const located = correction ? correctPlace(found, correction) : found;
  const view = viewTable(located, context.read, context.dates);
  const pseudo = pseudoColumns(view);
  const forced = correctedKind(correction);
  const choice = forced ? readAsKind(view, pseudo, forced) : chooseKind(view, pseudo, titleEvidence(located));
  const kind = correction?.ignore || correction?.kind === 'unrecognised' ? 'unrecognised' : choice.kind;
  const columns = correctColumns(nameColumns(view, pseudo, { ...choice, kind }), correction);
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
    stated,
    statedAt: at,
    legend: kind === 'attendance' ? findLegend(located) : {},
    headings,
    ...(correction ? { corrected: correction.ignore ? ('ignored' as const) : ('changed' as const) } : {}),
    confidence: choice.confidence,
    isDoubtful: kind !== 'unrecognised' && choice.isDoubtful,
    reasons: choice.reasons,
  };
  const ambiguous = choice.ambiguous.flatMap((index) => view.headings[index]?.column ?? []);
  return { table, issues: tableIssues(table, ambiguous) };
}
