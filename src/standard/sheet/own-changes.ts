import { rowChanges } from './row-changes';
import type { PrintedRow } from './sheet-row';

/** 本校修改 of a rule that the preset does not have. */
const ADDED = '本校增加';
const NOTHING = '空';

/** `要求 10→8；适用范围 空→青年教师`: what the school changed of a preset's rule; '' where nothing is. */
export function ownChanges(former: PrintedRow | null, row: PrintedRow): string {
  if (!former) return ADDED;
  return rowChanges('rules', former, row)
    .map(({ heading, from, to }) => `${heading} ${from || NOTHING}→${to || NOTHING}`)
    .join('；');
}
