/**
 * 节次: which lesson of the day. `parsePeriod(cell)` → `第五节` `5` `第5节课` `上午第2节` (2) `五`; of several (`第3、4节`) the first. Null where the cell
 * is blank or names no lesson (`晨会`): no issue is raised, the record has no period.
 */
import type { CellValue } from '../sheet/cell-value';
import { cellText } from './cell-text';
import { foldTight } from './fold-text';
import { CHINESE_NUMERALS, parseChineseNumber } from './parse-chinese-number';

const PERIOD = new RegExp(
  `^(?:上午|下午|早上|晚上|星期.|周.)?第?(\\d{1,2}|[${CHINESE_NUMERALS}]+)(?:[-—~、,至和]第?(?:\\d{1,2}|[${CHINESE_NUMERALS}]+))?(?:节|堂)?课?$`,
);
const MOST_PERIODS = 12;

export function parsePeriod(value: CellValue): number | null {
  const text = cellText(value);
  if (text.kind !== 'value') return null;
  const number = PERIOD.exec(foldTight(text.value).replace(/\(.*\)$/, ''))?.[1];
  if (!number) return null;
  const period = /^\d+$/.test(number) ? Number(number) : parseChineseNumber(number);
  return period !== null && Number.isInteger(period) && period >= 1 && period <= MOST_PERIODS ? period : null;
}
