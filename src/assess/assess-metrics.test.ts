import type { Ledger, Person } from '../ledger/ledger';
import type { Rule } from '../standard/rule';
import type { Finding, MetricValue, Metrics } from './assessment';
import { semesterOf } from '../ledger/semester';
import { assessMetrics } from './assess-metrics';

const CELL = { workbook: 'a.xlsx', sheet: '学时登记', top: 4, bottom: 4, left: 3, right: 3 };

/** A certain figure, from one record. */
const sure = (value: number, record = 1): MetricValue => ({
  value,
  known: value,
  leftOut: [],
  pending: [],
  counted: [{ record, amount: value }],
});

/** A figure of which only a part is certain. */
const unsure = (known: number, code = 'cell/approximate-number'): MetricValue => ({
  value: null,
  known,
  leftOut: [],
  counted: [{ record: 1, amount: known }],
  pending: [{ cell: CELL, code }],
});

/** A certain figure beside which one record may be his, under a misspelt name. */
const doubted = (value: number): MetricValue => ({ ...sure(value), doubtful: [{ cell: CELL, code: 'name/not-in-roster', amount: 1 }] });

const person = (fields: Person['fields'] & { age?: number } = {}): Person => {
  const { age, ...roster } = fields;
  const name = roster.name ?? '李丽';
  return { id: name, name, displayName: name, fields: roster, source: null, ...(age === undefined ? {} : { age }) };
};

const ledgerOf = (people: readonly Person[]): Ledger => ({
  semester: semesterOf('2024-2025-1')!,
  isSemesterInferred: false,
  schoolName: null,
  people,
  hasRoster: true,
  records: [],
  missing: [],
  tables: [],
  issues: [],
});

const rule = (draft: Partial<Rule> & Pick<Rule, 'params'>): Rule => ({
  id: 'R1',
  kind: 'limits',
  subject: 'teacher',
  scope: '',
  period: 'semester',
  weight: 'requirement',
  name: '听课',
  family: '听课',
  unit: '节',
  source: { document: '标准', clause: '1' },
  ...draft,
});

const assessed = (rules: readonly Rule[], metrics: Metrics, people: readonly Person[] = [person()]) =>
  assessMetrics({
    ledger: ledgerOf(people),
    standard: { id: 's', name: 's', version: '1', rules },
    asOf: '2025-01-10T09:30',
    metrics: new Map(people.map(({ id }) => [id, metrics])),
  });

const finding = (one: Rule, metrics: Metrics, who = person()): Finding => assessed([one], metrics, [who]).teachers[0]!.findings[0]!;

const TEN = rule({ params: { count: '听课', atLeast: 10 } });

test.each<[string, Metrics, Partial<Finding>]>([
  ['10 of 10', { 'observed-lessons': sure(10) }, { status: 'met', actual: 10, gap: 0, evidence: [1] }],
  ['9 of 10', { 'observed-lessons': sure(9) }, { status: 'unmet', actual: 9, gap: 1 }],
  ['none', { 'observed-lessons': sure(0) }, { status: 'unmet', actual: 0, gap: 10 }],
  [
    '7 and one unreadable',
    { 'observed-lessons': unsure(7) },
    { status: 'undetermined', actual: null, known: 7, gap: null, reason: 'unreadable' },
  ],
  ['a row that fits two people', { 'observed-lessons': unsure(7, 'name/same-name') }, { status: 'undetermined', reason: 'unknown-person' }],
  ['9 and one of a misspelt name', { 'observed-lessons': doubted(9) }, { status: 'undetermined', reason: 'unknown-person', known: 9 }],
  ['8 and one of a misspelt name', { 'observed-lessons': doubted(8) }, { status: 'unmet', actual: 8, gap: 2 }],
  ['10 and one of a misspelt name', { 'observed-lessons': doubted(10) }, { status: 'met', actual: 10 }],
  ['10 and one unreadable', { 'observed-lessons': unsure(10) }, { status: 'met', actual: null, known: 10, gap: 0 }],
  ['no table', {}, { status: 'undetermined', reason: 'no-table', actual: null, required: 10 }],
])('at least 10 lessons: %s', (_, metrics, expected) => {
  expect(finding(TEN, metrics)).toMatchObject({ rule: 'R1', required: 10, ...expected });
});

test('23.96 hours are not 24, but 0.1 added up to 24 are', () => {
  const hours = rule({ params: { count: '学时', atLeast: 24 } });
  expect(finding(hours, { 'training-hours': sure(23.96) })).toMatchObject({ status: 'unmet', actual: 23.96, gap: 0.04 });
  const sum = Array.from({ length: 240 }, () => 0.1).reduce((a, b) => a + b, 0);
  expect(sum).not.toBe(24);
  expect(finding(hours, { 'training-hours': sure(sum) })).toMatchObject({ status: 'met' });
});

test('several metrics are added up; one that no table speaks of adds nothing', () => {
  const writing = rule({ params: { count: '论文+反思+叙事', atLeast: 2 } });
  expect(finding(writing, { papers: sure(1, 3), reflections: sure(1, 2) })).toMatchObject({ status: 'met', actual: 2, evidence: [2, 3] });
  expect(finding(writing, { papers: sure(1), narratives: unsure(0) })).toMatchObject({ status: 'undetermined', known: 1 });
  expect(finding(writing, {})).toMatchObject({ status: 'undetermined', reason: 'no-table' });
});

const SHARE = rule({ kind: 'share', weight: 'warning', params: { part: '专题学时', whole: '学时', share: 40, tolerance: 5 } });

test.each<[string, Metrics, Partial<Finding>]>([
  ['in the middle', { 'training-hours.thematic': sure(10), 'training-hours': sure(25) }, { status: 'met', actual: 40 }],
  ['on the upper edge', { 'training-hours.thematic': sure(18), 'training-hours': sure(40) }, { status: 'met', actual: 45 }],
  ['on the lower edge', { 'training-hours.thematic': sure(7), 'training-hours': sure(20) }, { status: 'met' }],
  ['above', { 'training-hours.thematic': sure(12), 'training-hours': sure(26) }, { status: 'unmet', direction: 'high', gap: 0 }],
  ['below', { 'training-hours.thematic': sure(9), 'training-hours': sure(26) }, { status: 'unmet', direction: 'low' }],
  [
    'of nothing',
    { 'training-hours.thematic': sure(0), 'training-hours': sure(0) },
    { status: 'notApplicable', reason: 'no-total', actual: null },
  ],
  [
    'of an uncertain whole',
    { 'training-hours.thematic': sure(6), 'training-hours': unsure(16) },
    { status: 'undetermined', reason: 'no-total' },
  ],
  [
    'an uncertain part',
    { 'training-hours.thematic': unsure(6), 'training-hours': sure(16) },
    { status: 'undetermined', reason: 'unreadable' },
  ],
  ['without categories', { 'training-hours': sure(16) }, { status: 'undetermined', reason: 'no-table' }],
])('a share of about 40: %s', (_, metrics, expected) => {
  expect(finding(SHARE, metrics)).toMatchObject({ required: 40, ...expected });
});

test.each<[string, string, Partial<Finding>]>([
  ['aged 35', '年龄≤35', { status: 'unmet' }],
  ['aged 35', '年龄≥36', { status: 'notApplicable', reason: 'out-of-scope' }],
  ['teaching 9 full years', '教龄≤9', { status: 'unmet' }],
  ['teaching 9 full years', '教龄≥10', { status: 'notApplicable' }],
  ['教研组长', '组长', { status: 'unmet' }],
  ['教研组长', '校长', { status: 'notApplicable' }],
])('for a person %s, the scope %p', (_, scope, expected) => {
  const who = person({ age: 35, joinedTeaching: '2014-10', post: '教研组长' });
  expect(finding({ ...TEN, scope }, { 'observed-lessons': sure(1) }, who)).toMatchObject(expected);
});

test.each<string>(['年龄≤35', '教龄≤3', '组长'])('where the roster does not say, %p is undetermined', (scope) => {
  expect(finding({ ...TEN, scope }, { 'observed-lessons': sure(1) })).toMatchObject({
    status: 'undetermined',
    reason: 'unknown-attribute',
  });
});

test('a person is unmet by any requirement, else undetermined by any; warnings and targets decide nothing', () => {
  const met = rule({ id: 'A', params: { count: '论文', atLeast: 0 } });
  const unmet = rule({ id: 'B', params: { count: '论文', atLeast: 5 } });
  const open = rule({ id: 'C', params: { count: '获奖', atLeast: 1 } });
  const status = (rules: readonly Rule[]) => assessed(rules, { papers: sure(1) }).teachers[0]!.status;
  expect(status([met, unmet, open])).toBe('unmet');
  expect(status([met, open])).toBe('undetermined');
  expect(status([met])).toBe('met');
  expect(status([met, { ...unmet, weight: 'warning' }, { ...open, weight: 'target' }])).toBe('met');
  expect(status([{ ...unmet, scope: '年龄≤3' }])).toBe('undetermined');
  expect(status([{ ...unmet, weight: 'warning' }])).toBe('notApplicable');
  expect(status([])).toBe('notApplicable');
});

test('a rule that makes no sense is named and left out, the others work', () => {
  const { brokenRules, rules } = assessed(
    [rule({ id: 'A', params: { count: '论文', atLeast: '几' } }), TEN, { ...TEN, kind: 'star-gazing', id: 'Z' }, TEN],
    {},
  );
  expect(rules).toEqual([TEN]);
  expect(brokenRules).toEqual([
    { rule: 'A', param: 'atLeast', value: '几' },
    { rule: 'Z', param: 'kind', value: 'star-gazing' },
    { rule: 'R1', param: 'id', value: 'R1' },
  ]);
});

test('groups stand in the order of the roster, people without one last; rates leave nobody out who is checked', () => {
  const people = [
    person({ name: '甲', group: '数学组' }),
    person({ name: '乙' }),
    person({ name: '丙', group: '语文组' }),
    person({ name: '丁', group: '数学组' }),
  ];
  const metrics = new Map<string, Metrics>([
    ['甲', { 'observed-lessons': sure(12) }],
    ['丙', { 'observed-lessons': unsure(3) }],
    ['丁', { 'observed-lessons': sure(3) }],
  ]);
  const standard = { id: 's', name: 's', version: '1', rules: [TEN] };
  const { groups, counts } = assessMetrics({ ledger: ledgerOf(people), standard, metrics, asOf: '' });
  expect(groups).toMatchObject([
    { name: '数学组', members: ['甲', '丁'], counts: { met: 1, unmet: 1, undetermined: 0, notApplicable: 0, rate: 0.5 } },
    { name: '语文组', members: ['丙'], counts: { met: 0, unmet: 0, undetermined: 1, notApplicable: 0, rate: 0 } },
    { name: '', members: ['乙'], counts: { met: 0, unmet: 0, undetermined: 1, notApplicable: 0, rate: 0 } },
  ]);
  expect(counts).toEqual({ met: 1, unmet: 1, undetermined: 2, notApplicable: 0, rate: 0.25 });
});

test('nobody checked has no rate', () => {
  expect(assessed([], {}).counts.rate).toBeNull();
});
