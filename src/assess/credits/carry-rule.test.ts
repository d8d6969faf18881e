import type { Rule, Standard } from '../../standard/rule';
import { exampleLedger } from '../../testing/example-ledger';
import { assess } from '../assess';
import { BLANK, ledger, table } from '../examples/example';

const RULE: Rule = {
  id: 'R1',
  kind: 'limits',
  params: { count: '学分', atLeast: 24, carry: true },
  subject: 'teacher',
  scope: '',
  period: 'cycle',
  each: 'calendar-year',
  weight: 'requirement',
  name: '每年学时',
  family: '学时',
  unit: '学时',
  source: { document: '示例', clause: '' },
};
const STANDARD: Standard = {
  id: 'carry',
  name: '结转',
  version: '1',
  rules: [RULE],
  conversions: [{ item: '学时', name: '学时', way: 'each', metric: 'training-hours', value: 1 }],
};

const years = (...hours: readonly (number | typeof BLANK)[]) =>
  ledger(
    table(
      'training-hours',
      ...hours.map((each, index) => ({ teacher: '林一', activity: `第${index}年`, hours: each, date: `${2021 + index}-03-01` })),
    ),
  );

test.each([
  // 30; 20+6; 22+2 (of 24 asked each)
  { name: 'what is beyond 24 is carried', hours: [30, 20, 22, 24], status: 'met' },
  { name: 'only the surplus is carried', hours: [30, 20, 21, 24], status: 'unmet' },
  { name: 'nothing is carried back', hours: [20, 40, 24, 24], status: 'unmet' },
  { name: 'what may be carried is open', hours: [BLANK, 20, 24, 24], status: 'undetermined' },
])('$name', ({ hours, status }) => {
  const [first] = assess(exampleLedger(years(...hours)), STANDARD, '2025-01-31T12:00').teachers;
  expect(first?.findings[0]).toMatchObject({ status });
});
