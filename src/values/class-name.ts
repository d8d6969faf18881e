/** 班级: `三(1)班`, `三年级1班`, `3.1班` and `301` name one class; this is the one form in which classes are compared. */
import { CHINESE_DIGITS } from './chinese-digits';
import { foldTight } from './fold-text';

export function classKey(text: string): string {
  const digits = [...foldTight(text)].map((character) => CHINESE_DIGITS[character] ?? character).join('');
  const bare = digits.replace(/年级|年|班|[().\-—,、第]/g, '');
  return /^[1-9]0[1-9]$/.test(bare) ? bare.replace('0', '') : bare;
}
