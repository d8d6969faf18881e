import type { Assessment } from '../../assess/assessment';
import type { IssueGroup } from '../../i18n/issue-text';
import { issueGroup } from '../../i18n/issue-text';
import type { CellRange } from '../../sheet/cell-address';
import { overlaps } from '../../sheet/cell-address';
import type { Issue } from '../../sheet/issue';
import { oncePer } from './once-per';
import { placeOfWord } from './ranked-doubts';

/** A data problem with the teachers whose result waits for it. */
export interface Problem {
  readonly key: string;
  readonly issue: Issue;
  readonly affects: readonly string[];
}

export interface ProblemGroup {
  readonly group: IssueGroup;
  readonly problems: readonly Problem[];
  readonly effects: number;
}

/** Problems of headings are questions about a table and stand there. */
const UNDER_TABLES: IssueGroup = 'header';

/** 数据问题 by kind, kinds that affect a verdict first, and in each those that do, then the words of which an answer decides most. */
export const problemGroups = oncePer((assessment: Assessment): readonly ProblemGroup[] => {
  const waiting = waitingRows(assessment);
  const places = placeOfWord(assessment);
  const placeOf = ({ issue: { value } }: Problem) => places.get(value ?? '') ?? places.size + assessment.issues.length;
  const groups = new Map<IssueGroup, Problem[]>();
  assessment.issues.forEach((issue, index) => {
    const group = issueGroup(issue.code);
    if (group === UNDER_TABLES) return;
    const problem = { key: `${issue.code}${index}`, issue, affects: affected(issue, waiting) };
    const others = groups.get(group);
    if (others) others.push(problem);
    else groups.set(group, [problem]);
  });
  return [...groups]
    .map(([group, problems]) => ({
      group,
      problems: problems.sort((a, b) => Number(b.affects.length > 0) - Number(a.affects.length > 0) || placeOf(a) - placeOf(b)),
      effects: problems.filter(({ affects }) => affects.length > 0).length,
    }))
    .sort((a, b) => Number(b.effects > 0) - Number(a.effects > 0));
});

/** The issue that speaks of a cell, if any. */
export function issueAtCell(assessment: Assessment, cell: CellRange): Issue | null {
  return assessment.issues.find(({ cells }) => isSame(cells[0], cell)) ?? null;
}

/** By sheet and row, the cells for which some teacher is 待核实. */
type Waiting = ReadonlyMap<string, readonly { readonly cell: CellRange; readonly name: string }[]>;

function waitingRows({ teachers }: Assessment): Waiting {
  const rows = new Map<string, { cell: CellRange; name: string }[]>();
  for (const { person, findings } of teachers) {
    const cells = findings.flatMap(({ status, pending }) => (status === 'undetermined' ? pending : []));
    for (const { cell } of cells) {
      const key = rowKey(cell, cell.top);
      const others = rows.get(key);
      if (others) others.push({ cell, name: person.displayName });
      else rows.set(key, [{ cell, name: person.displayName }]);
    }
  }
  return rows;
}

/** An issue affects whoever waits for a cell of its first row; a whole table's issue is nobody's in particular. */
function affected({ cells: [at] }: Issue, waiting: Waiting): readonly string[] {
  const here = waiting.get(rowKey(at, at.top)) ?? [];
  return [...new Set(here.filter(({ cell }) => overlaps(cell, at)).map(({ name }) => name))];
}

function rowKey(range: CellRange, row: number): string {
  return `${sheetKey(range)}|${row}`;
}

function sheetKey({ workbook, sheet }: CellRange): string {
  return `${workbook}|${sheet}`;
}

function isSame(a: CellRange, b: CellRange): boolean {
  return sheetKey(a) === sheetKey(b) && overlaps(a, b);
}
