import type { Assessment } from '../../assess/assessment';
import { issueGroup } from '../../i18n/issue-text';
import type { RecognisedTable } from '../../recognise/table';
import { overlaps } from '../../sheet/cell-address';
import type { Issue } from '../../sheet/issue';

/** What the headings of a table leave open. */
export function issuesOfTable({ issues }: Assessment, { range }: RecognisedTable): readonly Issue[] {
  return issues.filter(({ code, cells: [at] }) => {
    return issueGroup(code) === 'header' && at.workbook === range.workbook && at.sheet === range.sheet && overlaps(at, range);
  });
}
