import { foldTight } from '../values/fold-text';

/** 等次: the prizes that the statistics tell apart; other prizes and 荣誉称号 stand together. */
export const AWARD_GRADES = ['一等奖', '二等奖', '三等奖', '其他'] as const;
export type AwardGrade = (typeof AWARD_GRADES)[number];

const WORDS: readonly (readonly [AwardGrade, RegExp])[] = [
  ['其他', /特等|特别/],
  ['一等奖', /一等|1等|金奖/],
  ['二等奖', /二等|2等|银奖/],
  ['三等奖', /三等|3等|铜奖/],
];

/** The prize of a grade as it is written: `一等` `市一等奖` `金奖` → 一等奖; `优秀奖` and none → 其他. */
export function awardGrade(grade: string | undefined): AwardGrade {
  const text = foldTight(grade ?? '');
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? '其他';
}
