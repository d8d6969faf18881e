import { textOf } from '../../sheet/cell-value';
import type { CellRange } from '../../sheet/cell-address';
import { groupIn } from '../../values/group-name';
import { readName } from '../../values/parse-name';
import type { Stated } from '../../recognise/table';
import { recordKind } from '../../record/record-kinds';
import type { TableBody } from './table-body';
import type { TablePlan } from './table-plan';

/** What the last heading row above a row says, and where. */
export interface GroupHeading {
  readonly stated: Stated;
  readonly at: CellRange;
}

/** A name of a person, as a heading row of a block has it. */
const LONGEST_NAME = 4;

/** 分组行: for each row the heading row above it: the group of the rows below, or their teacher where the table has no column for one. */
export function groupHeadings(body: TableBody, plan: TablePlan): (row: number) => GroupHeading | null {
  const { range } = body.table;
  const headings: { readonly row: number; readonly heading: GroupHeading }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (body.roleOf(row) !== 'group-heading') continue;
    for (let column = range.left; column <= range.right; column++) {
      const { value, at } = body.cell(row, column);
      const stated = statedIn(textOf(value), plan);
      if (!stated) continue;
      headings.push({ row, heading: { stated, at } });
      break;
    }
  }
  return (row) => headings.findLast((each) => each.row < row)?.heading ?? null;
}

function statedIn(text: string, plan: TablePlan): Stated | null {
  const group = groupIn(text);
  if (group) return { group };
  const person = plan.kind === null ? null : recordKind(plan.kind).person;
  const hasPerson = plan.rowColumns.some(({ target }) => target.field === person) || 'teacher' in plan.table.stated;
  const name = hasPerson ? null : readName(text)?.name;
  return name && name.length >= 2 && name.length <= LONGEST_NAME ? { teacher: name } : null;
}
