import { askedWeekdays } from './asked-weekdays';
import type { Rule } from './rule';

const RULE: Omit<Rule, 'kind' | 'params'> = {
  id: 'X1',
  subject: 'school',
  scope: '',
  period: 'semester',
  each: 'week',
  weight: 'requirement',
  name: '例会',
  family: '活动',
  unit: '次',
  source: { document: '', clause: '' },
};

test.each<[string, readonly number[] | null]>([
  ['活动[星期=一]', [0]],
  ['活动[星期=二、四 且 主题 含 学习]', [1, 3]],
  ['活动[主题 含 学习 且 (级别=校级 且 周几=周三)]', [2]],
  ['活动[星期=一]+听课[星期=五]', [0, 4]],
  ['活动', null],
  ['活动[星期=一]+听课', null],
  ['活动[星期=一 或 主题 含 学习]', null],
  ['活动[星期≠一]', null],
])('%s', (count, weekdays) => {
  expect(askedWeekdays({ ...RULE, kind: 'limits', params: { count, atLeast: 1 } })).toEqual(weekdays);
});

test('other kinds, and rules that make no sense, ask for no weekday', () => {
  expect(askedWeekdays({ ...RULE, kind: 'every-record', params: { of: '活动', must: '星期=一' } })).toBeNull();
  expect(askedWeekdays({ ...RULE, kind: 'limits', params: { count: '活动[星期=' } })).toBeNull();
});
