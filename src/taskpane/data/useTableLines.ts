import type { Assessment } from '../../assess/assessment';
import { doubtText, reasonsText, worthText } from '../../i18n/doubt-text';
import { issueText } from '../../i18n/issue-text';
import type { RecognisedTable } from '../../recognise/table';
import { usePane } from '../frame/pane-context';
import { doubtsOfTable } from '../model/ranked-doubts';
import { issuesOfTable } from '../model/table-issues';

/** What is said of one ledger: what is asked about it, why it was taken for what it is, what its headings leave open, what of it is hidden. */
export function useTableLines(assessment: Assessment, table: RecognisedTable): readonly string[] {
  const { language, sessionState } = usePane();
  const { workbook, sheet } = table.range;
  const hidden = sessionState.hidden.filter((part) => part.workbook === workbook && part.sheet === sheet);
  const lines = [
    ...doubtsOfTable(assessment, table).map((doubt) => `${doubtText(doubt, language)} ${worthText(doubt, language)}`),
    reasonsText(table.reasons, language),
    ...issuesOfTable(assessment, table).map((issue) => issueText(issue, language)),
    ...hidden.map(({ what, n, at }) => language.text(`hidden.${what}`, { sheet, n, at })),
  ];
  return [...new Set(lines)].filter((line) => line !== '');
}
