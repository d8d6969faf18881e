import { combineStandards } from './combine-standards';
import { compareStandards } from './compare-standards';
import type { Rule, Standard } from './rule';

function rule(id: string, changes: Partial<Rule> = {}): Rule {
  return {
    id,
    name: '听课',
    kind: 'limits',
    params: { count: '听课', atLeast: 10 },
    subject: 'teacher',
    scope: '',
    period: 'semester',
    weight: 'requirement',
    family: '听课',
    unit: '节',
    source: { document: '某文件', clause: '一' },
    ...changes,
  };
}

function standard(name: string, rules: readonly Rule[], rest: Partial<Standard> = {}): Standard {
  return { id: name, name, version: '1', rules, ...rest };
}

const ours = { id: 'ours', name: '本校标准', version: '1' };

test('a standard does not differ from itself, nor from one in another order', () => {
  const one = standard('a', [rule('A'), rule('B', { name: '读书' })]);
  expect(compareStandards(one, one)).toEqual([]);
  expect(compareStandards(one, { ...one, rules: [...one.rules].reverse() })).toEqual([]);
});

test('what differs is said rule by rule and column by column, as a sheet writes it', () => {
  const difference = compareStandards(
    standard('a', [rule('A'), rule('B')], { terms: [{ term: '青年教师', meaning: '年龄≤35' }] }),
    standard('a', [rule('A', { params: { count: '听课', atLeast: 8 }, scope: '青年教师', isOff: true }), rule('C', { name: '读书' })], {
      terms: [{ term: '青年教师', meaning: '年龄≤40' }],
    }),
  );
  expect(difference.map(({ table, kind, id }) => `${table} ${kind} ${id}`)).toEqual([
    'rules changed A',
    'rules removed B',
    'rules added C',
    'terms changed 青年教师',
  ]);
  expect(difference[0]?.changes.map(({ heading, from, to }) => [heading, from, to])).toEqual([
    ['启用', '是', '否'],
    ['适用范围', '', '青年教师'],
    ['要求', '10', '8'],
  ]);
});

test('a rule that several standards have as it is stands once; another of the same id gets a new one, and what speaks of it follows', () => {
  const {
    standard: both,
    renamed,
    conflicts,
  } = combineStandards(
    [
      standard('甲', [rule('A'), rule('B')]),
      standard('乙', [
        rule('A'),
        rule('B', { params: { count: '听课', atLeast: 12 } }),
        rule('C', { kind: 'combine', params: { expression: 'A 且 B' } }),
        rule('D', { kind: 'met-share', params: { rule: 'B', atLeast: 90 } }),
      ]),
    ],
    ours,
  );
  expect(both.rules.map(({ id, params }) => [id, params])).toEqual([
    ['A', { count: '听课', atLeast: 10 }],
    ['B', { count: '听课', atLeast: 10 }],
    ['B-2', { count: '听课', atLeast: 12 }],
    ['C', { expression: 'A 且 B-2' }],
    ['D', { rule: 'B-2', atLeast: 90 }],
  ]);
  expect(renamed).toEqual([{ standard: '乙', from: 'B', to: 'B-2' }]);
  expect(conflicts).toEqual([]);
});

test('of terms, conversion items and the calendar the first standard says what holds', () => {
  const row = { item: 'J', name: '讲座', way: 'each', metric: 'activities', value: 1 } as const;
  const calendar = { holidays: [{ name: '国庆', first: '2024-10-01', last: '2024-10-07' }], schoolDaysOfMonth: 10, cycle: null };
  const { standard: both, conflicts } = combineStandards(
    [
      standard('甲', [], { terms: [{ term: '青年教师', meaning: '年龄≤35' }], conversions: [row], calendar }),
      standard('乙', [], {
        terms: [
          { term: '青年教师', meaning: '年龄≤40' },
          { term: '新教师', meaning: '教龄<3' },
        ],
        conversions: [
          { ...row, value: 2 },
          { ...row, item: 'K' },
        ],
        calendar: {
          ...calendar,
          holidays: [...calendar.holidays, { name: '元旦', first: '2025-01-01', last: '2025-01-01' }],
          schoolDaysOfMonth: 5,
        },
      }),
    ],
    ours,
  );
  expect(both).toMatchObject({
    ...ours,
    terms: [{ meaning: '年龄≤35' }, { term: '新教师' }],
    conversions: [row, { item: 'K' }],
    calendar: { holidays: [{ name: '国庆' }, { name: '元旦' }], schoolDaysOfMonth: 10 },
  });
  expect(conflicts).toEqual([
    { table: 'terms', id: '青年教师', standard: '乙' },
    { table: 'conversions', id: 'J', standard: '乙' },
    { table: 'calendar', id: '', standard: '乙' },
  ]);
});
