import { recordKind } from '../record/record-kinds';
import { cellArea } from '../sheet/cell-address';
import type { Issue } from '../sheet/issue';
import { issueAt } from '../sheet/issue';
import type { RecognisedTable, TableColumn } from './table';

/** Issues of a table as a whole: nothing of ours, nobody's rows, or a heading that fits two kinds (`ambiguous`: sheet columns). */
export function tableIssues(table: RecognisedTable, ambiguous: readonly number[]): readonly Issue[] {
  if (table.kind === 'unrecognised') return table.corrected === 'ignored' ? [] : [issueAt('table/unrecognised', firstCell(table))];
  const issues: Issue[] = [];
  for (const column of table.columns.filter((each) => ambiguous.includes(each.column) && !isSettled(each))) {
    const at = column.labelCells.at(-1) ?? firstCell(table);
    issues.push(issueAt('header/ambiguous-column', at, { value: column.label }));
  }
  if (lacksPerson(table)) issues.push(issueAt('header/missing-column', firstCell(table), { params: { kind: table.kind } }));
  return issues;
}

/** A person said what the column is. */
function isSettled({ reasons }: TableColumn): boolean {
  return reasons.some(({ code }) => code === 'correction');
}

function firstCell({ range }: RecognisedTable) {
  return { ...range, ...cellArea(range.top, range.left) };
}

/** Nothing says whose the rows are: no column, no form head, no title. A staff number says it too. */
function lacksPerson({ kind, columns, stated }: RecognisedTable): boolean {
  if (kind === 'unrecognised') return false;
  const person = kind === 'mixed' ? 'teacher' : recordKind(kind).person;
  if (person === null || stated.teacher !== undefined) return false;
  return !columns.some(({ field }) => field === person || field === 'staffNumber' || (kind === 'project' && field === 'members'));
}
