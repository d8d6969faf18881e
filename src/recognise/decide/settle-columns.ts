import { KNOBS } from '../knobs';
import { isSumHeading } from './pseudo-columns';
import type { Candidate } from './reading';
import type { TableView } from './table-view';

/**
 * 出席教师 beside 病假 and 缺席 lists those present; alone, where no column says who was, it does too. So a heading that states something of
 * its field is taken at its word where its neighbours state the like, or where no column gives what it states.
 */
export function preferStated(
  columns: readonly (Candidate | null)[],
  candidates: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  const given = new Set(columns.flatMap((column) => column?.field ?? []));
  return columns.map((column, index) => {
    if (!column || Object.keys(column.of).length > 0) return column;
    const stating = candidates[index]?.find(
      (each) => each.kind === column.kind && each.field === column.field && Object.keys(each.of).length > 0,
    );
    if (!stating || stating.heading < KNOBS.sureHeading) return column;
    const keys = Object.keys(stating.of);
    const isAmongLikes = columns.some((each) => each?.field === column.field && keys.some((key) => key in each.of));
    return isAmongLikes || (keys.length === 1 && keys[0] === 'mark' && !given.has('mark')) ? stating : column;
  });
}

/** The columns that sum up their neighbours, totals beside them: 总学时 beside 专题 展示 自主, 读书本数 beside 必读 选读. */
export function sumColumns(view: TableView, columns: readonly (Candidate | null)[]): ReadonlySet<number> {
  const isSum = (column: Candidate | null, index: number): boolean => {
    const heading = view.headings[index];
    if (!column || !heading || Object.keys(column.of).length > 0) return false;
    const parts = columns.filter(
      (each) => each && each.kind === column.kind && each.field === column.field && Object.keys(each.of).length > 0,
    );
    return parts.length >= 2 || (parts.length >= 1 && isSumHeading(heading));
  };
  return new Set(columns.flatMap((column, index) => (isSum(column, index) ? [index] : [])));
}
