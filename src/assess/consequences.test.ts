import { ALL_CONTEST } from '../standard/presets/k-all-contest';
import { GOOD_TASKS } from '../standard/presets/l-good-tasks';
import type { Standard } from '../standard/rule';
import { exampleLedger } from '../testing/example-ledger';
import { assess } from './assess';
import { ledger, table } from './examples/example';

function following(standard: Standard, grade: string) {
  const graded = exampleLedger(ledger(table('assessment', { teacher: '林一', score: 60, grade })));
  return assess(graded, standard, '2025-01-31T12:00').teachers.map(({ consequences }) => [...consequences].sort());
}

test('who fails the training loses hours, titles and honours of the year; who was not graded loses nothing', () => {
  expect(following(GOOD_TASKS, '不合格')).toEqual([['no-excellent', 'no-hours', 'no-title-review'], []]);
  expect(following(GOOD_TASKS, '合格')).toEqual([[], []]);
});

test('praise follows for those who meet a rule, not for those who do not', () => {
  expect(following(ALL_CONTEST, '优秀')).toEqual([['commend'], []]);
});
