import type { Issue, IssueCode } from '../sheet/issue';
import type { Language } from './language';
import type { TextId, TextParams } from './texts';

/** 问题种类: how the pane and the sheet of problems group issues. */
export type IssueGroup = 'name' | 'number' | 'date' | 'duplicate' | 'semester' | 'mark' | 'cross' | 'header';

interface Wording {
  readonly text: TextId;
  /** The text where a parameter of the other one is not known. */
  readonly plain?: TextId;
  readonly group: IssueGroup;
}

/** The text of each code. */
const WORDING: Readonly<Record<IssueCode, Wording>> = {
  'name/not-in-roster': { text: 'iss.name.typo', plain: 'iss.name.missing', group: 'name' },
  'name/possible-typo': { text: 'iss.name.near', plain: 'iss.name.unsure', group: 'name' },
  'name/same-name': { text: 'iss.name.same', plain: 'iss.name.sameSome', group: 'name' },
  'name/list-count-mismatch': { text: 'iss.name.list', group: 'name' },
  'name/list-incomplete': { text: 'iss.name.incomplete', group: 'name' },
  'cell/approximate-number': { text: 'iss.number.approx', group: 'number' },
  'cell/unreadable-number': { text: 'iss.number.unread', group: 'number' },
  'cell/error-value': { text: 'iss.error', group: 'number' },
  'row/total-mismatch': { text: 'iss.row.total', group: 'number' },
  'cell/unreadable-date': { text: 'iss.date.unread', group: 'date' },
  'row/future-date': { text: 'iss.date.future', group: 'date' },
  'row/end-before-start': { text: 'iss.row.endStart', group: 'date' },
  'row/duplicate': { text: 'iss.row.dup', plain: 'iss.row.dupPlain', group: 'duplicate' },
  'row/out-of-semester': { text: 'iss.row.out', group: 'semester' },
  'cell/unknown-mark': { text: 'iss.mark.unknown', group: 'mark' },
  'attendance/blank': { text: 'iss.mark.blank', group: 'mark' },
  'cross/double-booked': { text: 'iss.cross.double', plain: 'iss.cross.row', group: 'cross' },
  'header/ambiguous-column': { text: 'iss.header.ambiguous', plain: 'iss.header.unclear', group: 'header' },
  'header/missing-column': { text: 'iss.header.missing', plain: 'iss.header.nobody', group: 'header' },
  'table/unrecognised': { text: 'iss.table.unknown', group: 'header' },
  'cell/unknown-level': { text: 'iss.level.unknown', group: 'header' },
};

/** Under which heading an issue is listed. */
export function issueGroup(code: IssueCode): IssueGroup {
  return WORDING[code].group;
}

/** What an issue says, in one line: worded from its code, what is written there, what may be meant, and its parameters. */
export function issueText(issue: Issue, language: Language): string {
  const { text, plain } = WORDING[issue.code];
  const params = paramsOf(issue);
  const full = language.text(text, params);
  // A slot that stayed open is a parameter that nobody knows.
  const isFull = !SLOT.test(language.text(text, blanked(params)));
  return isFull || plain === undefined ? full : language.text(plain, params);
}

const SLOT = /\{\w+/;

function paramsOf({ value, suggestion, cells, params = {} }: Issue): TextParams {
  const other = cells[1];
  const { stated, listed, start } = params;
  return {
    ...(value === undefined ? {} : { value }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(other ? { row: other.top + 1 } : {}),
    ...(stated === undefined ? {} : { n: stated }),
    ...(listed === undefined ? {} : { k: listed }),
    ...(start === undefined ? {} : { a: start, b: value ?? '' }),
    ...params,
  };
}

/** The same parameters, empty: what is left of a text's slots then was never given. */
function blanked(params: TextParams): TextParams {
  return Object.fromEntries(Object.keys(params).map((name) => [name, '']));
}
