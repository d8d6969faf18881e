import type { Issue, IssueCode } from '../sheet/issue';
import type { Language } from './language';
import type { TextId } from './texts';

/** 问题种类: how the pane and the sheet of problems group issues. */
export type IssueGroup = 'name' | 'number' | 'date' | 'duplicate' | 'semester' | 'mark' | 'cross' | 'header';

interface Wording {
  readonly text: TextId;
  readonly group: IssueGroup;
}

/** The text of each code; `name/not-in-roster` without a suggestion has its own. */
const WORDING: Readonly<Record<IssueCode, Wording>> = {
  'name/not-in-roster': { text: 'iss.name.typo', group: 'name' },
  'name/possible-typo': { text: 'iss.name.near', group: 'name' },
  'name/same-name': { text: 'iss.name.same', group: 'name' },
  'name/list-count-mismatch': { text: 'iss.name.list', group: 'name' },
  'name/list-incomplete': { text: 'iss.name.incomplete', group: 'name' },
  'cell/approximate-number': { text: 'iss.number.approx', group: 'number' },
  'cell/unreadable-number': { text: 'iss.number.unread', group: 'number' },
  'cell/error-value': { text: 'iss.error', group: 'number' },
  'row/total-mismatch': { text: 'iss.row.total', group: 'number' },
  'cell/unreadable-date': { text: 'iss.date.unread', group: 'date' },
  'row/future-date': { text: 'iss.date.future', group: 'date' },
  'row/end-before-start': { text: 'iss.row.endStart', group: 'date' },
  'row/duplicate': { text: 'iss.row.dup', group: 'duplicate' },
  'row/out-of-semester': { text: 'iss.row.out', group: 'semester' },
  'cell/unknown-mark': { text: 'iss.mark.unknown', group: 'mark' },
  'attendance/blank': { text: 'iss.mark.blank', group: 'mark' },
  'cross/double-booked': { text: 'iss.cross.double', group: 'cross' },
  'header/ambiguous-column': { text: 'iss.header.ambiguous', group: 'header' },
  'header/missing-column': { text: 'iss.header.missing', group: 'header' },
  'table/unrecognised': { text: 'iss.table.unknown', group: 'header' },
  'cell/unknown-level': { text: 'iss.level.unknown', group: 'header' },
};

/** Under which heading an issue is listed. */
export function issueGroup(code: IssueCode): IssueGroup {
  return WORDING[code].group;
}

/** What an issue says, in one line: worded from its code, what is written there, what may be meant, and its parameters. */
export function issueText(issue: Issue, language: Language): string {
  const { value, suggestion, cells, params } = issue;
  const other = cells[1];
  const id = issue.code === 'name/not-in-roster' && suggestion === undefined ? 'iss.name.missing' : WORDING[issue.code].text;
  return language.text(id, {
    ...(value === undefined ? {} : { value }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(other ? { row: other.top + 1 } : {}),
    ...params,
  });
}
