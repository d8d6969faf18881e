/**
 * 教研组名: the same group goes by several names (语文组, 语文教研组, 小学语文组). `groupKey` makes them comparable; `groupIn` finds the
 * group that a title, a sheet's name or a heading row names.
 */
import { foldTight } from './fold-text';

const SUFFIX = /(?:学科)?(?:教研|备课|教学)?(?:大组|组)$/;
const PREFIX = /^(?:小学|校|本校)/;

/** What two writings of one group's name have in common: `语文教研组` and `语文组` are both `语文`. */
export function groupKey(name: string): string {
  const tight = foldTight(name);
  const bare = tight.replace(SUFFIX, '').replace(PREFIX, '');
  return bare === '' ? tight : bare;
}

/** `一、语文组（14人）`, `组别：语文组`, `【语文组】`: numbering, brackets, counts and labels stand around a heading's group. */
const HEADING = /(?:^|[^\p{Script=Han}])([\p{Script=Han}]{1,8}?(?:教研|备课)?组)(?:$|[^\p{Script=Han}])/u;
const LABEL = /^(?:[一二三四五六七八九十]+[、.]|\(?\d+\)?[、.]?|第[一二三四五六七八九十\d]+组[::]?|(?:教研组|组别|备课组|部门)[::])/;

/** The group that a heading row between the records names, or null. */
export function groupIn(heading: string): string | null {
  const bare = foldTight(heading).replace(LABEL, '');
  return HEADING.exec(bare)?.[1] ?? null;
}

/** The group of words for everybody (`语文组全体教师`), or null where they mean the whole school (`全体教师`). */
export function groupOfEveryone(words: string): string | null {
  return /^(?:全体|所有|各位)?([\p{Script=Han}]{1,8}?组)/u.exec(foldTight(words))?.[1] ?? null;
}
