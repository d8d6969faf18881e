import type { ExampleTable } from '../examples/example';
import { BLANK, ledger, table } from '../examples/example';
import { exampleLedger } from '../../testing/example-ledger';
import { attendedHours } from './attended-hours';
import { ledgerEntries } from './entry';

const HELD = table(
  'activity',
  { date: '2024-10-15', topic: '《单元教学》', hours: 2 },
  { date: '2024-10-22', topic: '作业设计', hours: 3 },
  { date: '2024-10-22', topic: '命题研究', hours: 1.5 },
);

/** The hours of each sign-in; null where they are open. */
function hoursOf(...tables: readonly ExampleTable[]): readonly (number | null)[] | null {
  const claims = attendedHours.claims(ledgerEntries(exampleLedger(ledger(...tables))));
  return claims && claims.claims.map(({ amount }) => amount);
}

test.each([
  ['by its day', { date: '2024-10-15' }, 2],
  ['by its name, whatever its brackets', { activity: '单元教学' }, 2],
  ['by both where a day has two', { date: '2024-10-22', activity: '命题研究' }, 1.5],
  ['left open where a day has two', { date: '2024-10-22' }, null],
  ['left open where nothing was held', { date: '2024-11-22' }, null],
])('who signed in has the hours of the activity, %s', (_name, when, expected) => {
  expect(hoursOf(HELD, table('attendance', { teacher: '林一', mark: 'present', ...when }))).toEqual([expected]);
});

test('late is there, leave and absence are not, and hours that are blank are open', () => {
  const marks = (['late', 'sick', 'absent'] as const).map((mark, index) => ({
    teacher: index === 0 ? '林一' : '林二',
    mark,
    activity: index === 2 ? '作业设计' : '单元教学',
  }));
  expect(hoursOf(HELD, table('attendance', ...marks))).toEqual([2, 0, 0]);
  const blank = table(
    'activity',
    { date: '2024-10-15', topic: '单元教学', hours: BLANK },
    { date: '2024-10-22', topic: '作业设计', hours: 3 },
  );
  expect(hoursOf(blank, table('attendance', { teacher: '林一', mark: 'present', activity: '单元教学' }))).toEqual([null]);
});

test('nothing is said of hours where no activity states any', () => {
  const held = table('activity', { date: '2024-10-15', topic: '单元教学' });
  expect(hoursOf(held, table('attendance', { teacher: '林一', mark: 'present', date: '2024-10-15' }))).toBeNull();
});
