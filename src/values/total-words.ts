/**
 * 合计词: what the label of a total row or the heading of a total column says of how it comes about. A sum is to be held against its parts; an
 * average or a rate is not.
 */
import type { Mark } from '../record/vocabulary';
import { foldTight } from './fold-text';
import { markOfWord } from './parse-mark';

const NO_SUM = /平均|人均|均值|均数|率|比例|占比|百分|%|名次|排名|排序|最高|最低/;
/** Marks that a total of a sign-in sheet counts by a word that is none of a cell's: 实到, 出勤. */
const PRESENT = /实到|出勤|到会|出席|参加|到位|签到|合计|总计|小计|共计|总数|次数|人数/;
const LEAVE = /请假|病事假/;
const EXPECTED = /应到|应出勤|应出席|总次数|活动次数|总人数/;
const COUNTING = /(?:合计|总计|次数|人数|天数|人次|次|数|天|人)$/;

/** Whether the label belongs to a sum of its parts; a label that says nothing does. */
export function isSum(label: string): boolean {
  return !NO_SUM.test(foldTight(label));
}

/** The marks that a total of a sign-in sheet counts, or null where it is no count of marks. */
export function marksCounted(label: string): readonly Mark[] | null {
  const tight = foldTight(label);
  if (EXPECTED.test(tight)) return null;
  const bare = tight.replace(COUNTING, '').replace(COUNTING, '');
  if (LEAVE.test(tight)) return ['personal', 'sick'];
  const mark = markOfWord(bare);
  if (mark && mark !== 'present') return [mark];
  return bare === '' || mark === 'present' || PRESENT.test(tight) ? ['present', 'late', 'early'] : null;
}
