import type { ExampleRow } from '../examples/example';
import { BLANK, ledger, table, unreadable } from '../examples/example';
import { NO_TERMS } from '../../standard/condition/terms';
import { parseCondition } from '../../standard/condition/parse-condition';
import { printCondition } from '../../standard/condition/print-condition';
import { exampleLedger } from '../../testing/example-ledger';
import { ledgerEntries } from '../metrics/entry';
import { holdCondition } from './hold-condition';
import { recordContext, recordFacts } from './record-facts';

function held(row: ExampleRow<'activity'>, text: string): boolean | '?' {
  const known = exampleLedger(ledger(table('activity', row)));
  const parsed = parseCondition(text);
  const [entry] = ledgerEntries(known)('activity');
  if (parsed.kind === 'broken' || !entry) throw new Error(text);
  const again = parseCondition(printCondition(parsed.condition));
  expect(again).toEqual(parsed);
  const truth = holdCondition(parsed.condition, recordFacts(entry, recordContext(known, NO_TERMS)));
  return truth.kind === 'unknown' ? '?' : truth.kind === 'true';
}

const EITHER = '主题、形式 含 沙龙';

test.each<[string, ExampleRow<'activity'>, string, boolean | '?']>([
  ['one of the columns says it', { topic: '课改', form: '沙龙' }, EITHER, true],
  ['the other one says it', { topic: '课改沙龙', form: '研讨' }, EITHER, true],
  ['none says it', { topic: '课改', form: '研讨' }, EITHER, false],
  ['a column that is not there says nothing', { topic: '课改' }, EITHER, false],
  ['a blank cell beside one that speaks says nothing', { topic: '课改', form: BLANK }, EITHER, false],
  ['neither is there', { speaker: '林一', date: '2024-10-10' }, EITHER, '?'],
  ['the only one there is blank', { topic: BLANK, speaker: '林一', date: '2024-10-10' }, EITHER, '?'],
  ['a denial is of all of them', { topic: '课改', form: '沙龙' }, '主题、形式 不含 沙龙', false],
  ['the first heading that is there', { topic: '课改', evidence: { 活动记录: true } }, '有 “记录、活动记录”', true],
  ['a heading that is there and blank', { topic: '课改', evidence: { 活动记录: false } }, '有 “记录、活动记录”', false],
  ['no such heading', { topic: '课改' }, '有 “记录、活动记录”', '?'],
  ['a cell that nobody can read', { topic: '课改', hours: unreadable() }, '学时、课时≥2', '?'],
])('of several headings in one condition: %s', (_name, row, text, expected) => {
  expect(held(row, text)).toBe(expected);
});
