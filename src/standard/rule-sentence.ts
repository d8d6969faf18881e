import type { Rule } from './rule';
import { printRule } from './sheet/print-rule';

/** The plain comparison needs no name before it. */
const PLAIN = 'limits';

/** What a rule asks for, in one line, in the words of its row on the sheet 达标标准: `每月 教学反思 ≥1篇`, `逐条 活动 有 照片`. */
export function ruleSentence(rule: Rule): string {
  const row = printRule(rule);
  const of = (column: string) => String(row[column] ?? '');
  const unit = rule.unit === '%' || of('figure') === '' || /\D$/.test(of('figure')) ? '' : rule.unit;
  const figure = of('figure') === '' ? '' : `${of('comparison')}${of('figure')}${unit}`;
  const counting = of('counting') === '' ? '' : `（${of('counting')}）`;
  const evidence = of('evidence') === '' ? '' : `，须${of('evidence')}`;
  const parts = [of('each'), rule.kind === PLAIN ? '' : of('kind'), of('count') + counting, of('where'), figure];
  const sentence = parts.filter((part) => part !== '').join(' ') + evidence;
  return of('params') === '' ? sentence : `${sentence}；${of('params')}`;
}
