import type { Bounds } from '../standard/quantity/bounds';
import type { FindingStatus, MetricValue } from './assessment';
import { judgeBounds } from './judge-bounds';

const CELL = { workbook: 'a.xlsx', sheet: '听课', top: 4, bottom: 4, left: 3, right: 3 };
const sure = (value: number): MetricValue => ({ value, known: value, counted: [{ record: 1, amount: value }], leftOut: [], pending: [] });
const atLeast = (known: number): MetricValue => ({ ...sure(known), value: null, pending: [{ cell: CELL, code: 'cell/blank' }] });
const doubted = (value: number): MetricValue => ({ ...sure(value), doubtful: [{ cell: CELL, code: 'name/not-in-roster', amount: 1 }] });

test.each<[string, Bounds, MetricValue, FindingStatus]>([
  ['2 of 2 to 5', { atLeast: 2, atMost: 5 }, sure(2), 'met'],
  ['5 of 2 to 5', { atLeast: 2, atMost: 5 }, sure(5), 'met'],
  ['6 of 2 to 5', { atLeast: 2, atMost: 5 }, sure(6), 'unmet'],
  ['1 of 2 to 5', { atLeast: 2, atMost: 5 }, sure(1), 'unmet'],
  ['at least 3 of 2 to 5', { atLeast: 2, atMost: 5 }, atLeast(3), 'undetermined'],
  ['at least 6 of 2 to 5', { atLeast: 2, atMost: 5 }, atLeast(6), 'unmet'],
  ['0 of more than 0', { above: 0 }, sure(0), 'unmet'],
  ['1 of more than 0', { above: 0 }, sure(1), 'met'],
  ['3 of at most 3', { atMost: 3 }, sure(3), 'met'],
  ['3 of fewer than 3', { below: 3 }, sure(3), 'unmet'],
  ['2 of at most 3, and more may be his', { atMost: 3 }, atLeast(2), 'undetermined'],
  ['3 of at most 3, and one more may be his', { atMost: 3 }, doubted(3), 'undetermined'],
  ['0 of exactly 0', { equal: 0 }, sure(0), 'met'],
  ['1 of exactly 0', { equal: 0 }, sure(1), 'unmet'],
  ['at least 1 of exactly 0', { equal: 0 }, atLeast(1), 'unmet'],
  ['at least 0 of exactly 0', { equal: 0 }, atLeast(0), 'undetermined'],
  ['23.96 of 24', { atLeast: 24 }, sure(23.96), 'unmet'],
])('%s', (_, bounds, value, status) => {
  expect(judgeBounds(bounds, value).status).toBe(status);
});

test('too much has no gap, but a direction', () => {
  expect(judgeBounds({ atLeast: 2, atMost: 5 }, sure(6))).toMatchObject({ gap: 0, direction: 'high', required: 2 });
  expect(judgeBounds({ atLeast: 2, atMost: 5 }, sure(0))).toMatchObject({ gap: 2 });
});
