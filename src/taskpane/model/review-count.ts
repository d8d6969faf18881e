import type { Assessment } from '../../assess/assessment';
import { problemGroups } from './problems';
import { tableRows } from './table-rows';

/** How many tables ask for a look. */
export function countDoubts(assessment: Assessment): number {
  return tableRows(assessment).filter(({ standing }) => standing !== 'recognised').length;
}

/** How many data problems are listed. */
export function countProblems(assessment: Assessment): number {
  return problemGroups(assessment).reduce((sum, { problems }) => sum + problems.length, 0);
}

/** What the tab 数据 counts: doubts and problems. */
export function countToReview(assessment: Assessment): number {
  return countDoubts(assessment) + countProblems(assessment);
}
