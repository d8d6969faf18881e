import type { Rule } from '../standard/rule';
import { exampleLedger } from '../testing/example-ledger';
import { assess } from './assess';
import { ledger, table } from './examples/example';

const HOLIDAY_READING: Rule = {
  id: 'R1',
  kind: 'limits',
  params: { count: '读书', atLeast: 1 },
  subject: 'teacher',
  scope: '',
  period: 'vacation',
  weight: 'requirement',
  name: '假期读书',
  family: '读书',
  unit: '本',
  source: { document: '', clause: '' },
};

test.each([
  ['2025-01-10T12:00', 'notApplicable', 'not-due'],
  ['2025-01-17T12:00', 'notApplicable', 'not-due'],
  ['2025-01-18T12:00', 'unmet', undefined],
])('seen on %s, before or in the vacation from January 18, reading in it is %s', (asOf, status, reason) => {
  const read = exampleLedger(ledger(table('reading', { teacher: '林一', title: '《给教师的建议》', date: '2024-11-20' })));
  const standard = { id: 's', name: 's', version: '1', rules: [HOLIDAY_READING] };
  const [finding] = assess(read, standard, asOf).teachers[0]?.findings ?? [];
  expect(finding?.status).toBe(status);
  expect(finding?.reason).toBe(reason);
});
