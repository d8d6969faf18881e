import type { ConversionRow } from '../../standard/conversion';
import type { Question } from '../../testing/credits-bench';
import { creditsIn } from '../../testing/credits-bench';
import type { ExampleCase } from '../examples/example';
import { BLANK, ledger, table, unreadable } from '../examples/example';

/** One row of a conversion, most of it as usual. */
function row(item: string, metric: string, value: number, more: Partial<ConversionRow> = {}): ConversionRow {
  return { item, name: item, way: 'each', metric, value, ...more };
}

const lessons = (...levels: readonly ('school' | 'county' | 'city' | 'province' | typeof BLANK)[]) =>
  table(
    'open-lesson',
    ...levels.map((level, index) => ({ teacher: '林一', date: `2024-09-${10 + index}`, topic: `课${index + 1}`, level })),
  );
const heard = (count: number, more: Readonly<Record<string, number>> = {}) =>
  table(
    'observation',
    ...Array.from({ length: count }, (_, index) => ({ observer: '林一', date: dayOf(index), topic: `课${index}`, ...more })),
  );
const dayOf = (index: number) => `2024-${String(9 + Math.floor(index / 25)).padStart(2, '0')}-${String(1 + (index % 25)).padStart(2, '0')}`;
const hours = (...rows: readonly { hours: number | typeof BLANK; date?: string; 内容?: string }[]) =>
  table('training-hours', ...rows.map(({ 内容: activity = '培训', ...rest }) => ({ teacher: '林一', activity, ...rest })));

const LESSON_ROWS = [
  row('lesson', 'open-lessons', 7, { where: '级别=省级' }),
  row('lesson', 'open-lessons', 5, { where: '级别=市级' }),
  row('lesson', 'open-lessons', 3, { where: '级别=县级' }),
  row('lesson', 'open-lessons', 2, { where: '级别=校级' }),
];
const LADDER = [row('听课', 'observed-lessons', 0.1, { to: 10 }), row('听课', 'observed-lessons', 0.25, { from: 11 })];

interface Case extends Omit<Question, 'conversions'> {
  readonly name: string;
  readonly rows: readonly ConversionRow[];
  readonly example: ExampleCase;
  /** Null where it cannot be determined. */
  readonly value: number | null;
  readonly known?: number;
}

const CASES: readonly Case[] = [
  {
    name: 'so many minutes are one hour: 45 分钟',
    rows: [row('hour', 'training-hours', 1, { per: 45, amount: '分钟' })],
    example: ledger(table('training-hours', { teacher: '林一', activity: '培训', hours: 3, evidence: { 分钟: 90 } })),
    value: 2,
  },
  {
    name: 'at most 8 a day',
    rows: [row('hour', 'training-hours', 1, { caps: [{ per: 'day', most: 8 }] })],
    example: ledger(hours({ hours: 6, date: '2024-09-10' }, { hours: 5, date: '2024-09-10' }, { hours: 5, date: '2024-09-11' })),
    value: 8 + 5,
  },
  {
    name: 'a value all at once when a threshold is met',
    rows: [row('听课', 'observed-lessons', 2, { way: 'lump', per: 20 })],
    example: ledger(heard(23)),
    value: 2,
  },
  {
    name: 'a threshold that is not reached gives nothing',
    rows: [row('听课', 'observed-lessons', 2, { way: 'lump', per: 20 })],
    example: ledger(heard(19)),
    value: 0,
  },
  {
    name: 'a threshold that an open cell might reach is open',
    rows: [row('听课', 'observed-lessons', 2, { way: 'lump', per: 20 })],
    example: ledger(
      table('observation', { observer: '林一', lessons: 19, date: '2024-09-10' }, { observer: '林一', lessons: unreadable() }),
    ),
    value: null,
    known: 0,
  },
  {
    name: 'a threshold that is reached without the open cell is reached',
    rows: [row('听课', 'observed-lessons', 2, { way: 'lump', per: 20 })],
    example: ledger(
      table('observation', { observer: '林一', lessons: 20, date: '2024-09-10' }, { observer: '林一', lessons: unreadable() }),
    ),
    value: 2,
  },
  {
    name: 'levels have values of their own',
    rows: LESSON_ROWS,
    example: ledger(lessons('province', 'city', 'county', 'school')),
    value: 17,
  },
  {
    name: 'category by level: one cell of the matrix',
    rows: [row('course', 'training-hours', 1)],
    example: ledger(
      table(
        'training-hours',
        { teacher: '林一', activity: '甲', hours: 2, level: 'city', evidence: { 课程类别: '师德素养' } },
        { teacher: '林一', activity: '乙', hours: 3, level: 'county', evidence: { 课程类别: '师德素养' } },
        { teacher: '林一', activity: '丙', hours: 4, level: 'city', evidence: { 课程类别: '知识技能' } },
      ),
    ),
    count: '学分[课程类别=师德素养 且 级别=市级]',
    value: 2,
  },
  {
    name: 'cap per record',
    rows: [row('hour', 'training-hours', 1, { caps: [{ per: 'record', most: 10 }] })],
    example: ledger(hours({ hours: 24 }, { hours: 6, 内容: '另一次' })),
    value: 16,
  },
  {
    name: 'cap per semester',
    rows: [row('听课', 'observed-lessons', 0.5, { caps: [{ per: 'semester', most: 5 }] })],
    example: ledger(heard(14)),
    value: 5,
  },
  {
    name: 'cap per month: what a month has too much another has not',
    rows: [row('听课', 'observed-lessons', 1, { caps: [{ per: 'month', most: 10 }] })],
    example: ledger(heard(30)),
    value: 10 + 5,
  },
  {
    name: 'highest level only',
    rows: LESSON_ROWS.map((each, index) => (index === 0 ? { ...each, best: '课题' } : each)),
    example: ledger(
      table(
        'open-lesson',
        { teacher: '林一', topic: '《观潮》', level: 'school', date: '2024-09-10' },
        { teacher: '林一', topic: '观潮', level: 'city', date: '2024-10-10' },
        { teacher: '林一', topic: '秋天', level: 'school', date: '2024-11-10' },
      ),
    ),
    value: 5 + 2,
  },
  {
    name: 'excess: beyond 10, 0.25 each',
    rows: [row('听课', 'observed-lessons', 0.25, { from: 11 })],
    example: ledger(heard(14)),
    value: 1,
  },
  { name: 'nothing in excess', rows: [row('听课', 'observed-lessons', 0.25, { from: 11 })], example: ledger(heard(10)), value: 0 },
  { name: 'first n at one rate and the rest at another', rows: LADDER, example: ledger(heard(14)), value: 10 * 0.1 + 4 * 0.25 },
  { name: 'a record that lies in two stretches', rows: LADDER, example: ledger(heard(4, { lessons: 3 })), value: 10 * 0.1 + 2 * 0.25 },
  {
    name: 'multiplier by role in the record',
    rows: [row('hour', 'training-hours', 1), row('hour', 'training-hours', 2, { way: 'times', where: '角色=主讲' })],
    example: ledger(
      table(
        'training-hours',
        { teacher: '林一', activity: '甲', hours: 2, evidence: { 角色: '主讲' } },
        { teacher: '林一', activity: '乙', hours: 3, evidence: { 角色: '参加' } },
      ),
    ),
    value: 2 * 2 + 3,
  },
  {
    name: 'multipliers by role and by level together',
    rows: [
      row('hour', 'training-hours', 1),
      row('hour', 'training-hours', 2, { way: 'times', where: '角色=主讲' }),
      row('hour', 'training-hours', 1.5, { way: 'times', where: '级别≥市级' }),
    ],
    example: ledger(table('training-hours', { teacher: '林一', activity: '甲', hours: 2, level: 'city', evidence: { 角色: '主讲' } })),
    value: 6,
  },
  {
    name: 'different values by post',
    rows: [row('听课', 'observed-lessons', 0.2, { scope: '职务=教研组长' }), row('听课', 'observed-lessons', 0.5)],
    example: ledger(table('roster', { name: '林一', post: '教研组长' }, { name: '林二', post: '教师' }), heard(10)),
    value: 2,
  },
  {
    name: 'different values by subject',
    rows: [row('听课', 'observed-lessons', 0.2, { scope: '学科=语文' }), row('听课', 'observed-lessons', 0.5)],
    example: ledger(table('roster', { name: '林一', subject: '数学' }, { name: '林二', subject: '语文' }), heard(10)),
    value: 5,
  },
  {
    name: 'a post that the roster leaves blank: the lesser of both is certain',
    rows: [row('听课', 'observed-lessons', 0.2, { scope: '职务=教研组长' }), row('听课', 'observed-lessons', 0.5)],
    example: ledger(table('roster', { name: '林一', post: BLANK }, { name: '林二', post: '教师' }), heard(10)),
    value: null,
    known: 2,
  },
  {
    name: 'a fraction of what another item gives',
    rows: [...LESSON_ROWS, row('heard', 'observed-lessons', 0.5, { way: 'fraction', of: 'lesson' })],
    example: ledger(
      lessons('school'),
      table(
        'observation',
        { observer: '林一', topic: '甲', evidence: { 级别: '县级' } },
        { observer: '林一', topic: '乙', evidence: { 级别: '市级' } },
      ),
    ),
    count: '学分.heard',
    value: 1.5 + 2.5,
  },
  {
    name: 'a bonus by an attribute of the record',
    rows: [...LESSON_ROWS, row('lesson', 'open-lessons', 0.5, { way: 'plus', where: '获奖=一等奖' })],
    example: ledger(
      table(
        'open-lesson',
        { teacher: '林一', topic: '甲', level: 'county', evidence: { 获奖: '一等奖' } },
        { teacher: '林一', topic: '乙', level: 'county', evidence: { 获奖: '二等奖' } },
      ),
    ),
    value: 3.5 + 3,
  },
  {
    name: 'co-workers share equally',
    rows: [row('award', 'awards', 6, { sharing: { kind: 'equal' } })],
    example: ledger(table('award', { teachers: ['林一', '林二', '校外人'], award: '比赛' })),
    value: 2,
  },
  {
    name: 'the leader of a project gets it all',
    rows: [row('project', 'projects', 6, { sharing: { kind: 'parts', first: 1, others: 1 / 3 } })],
    example: ledger(table('project', { title: '甲', leader: '林一', members: ['林二'] })),
    value: 6,
  },
  {
    name: 'a co-worker of a project gets a third',
    rows: [row('project', 'projects', 6, { sharing: { kind: 'parts', first: 1, others: 1 / 3 } })],
    example: ledger(table('project', { title: '甲', leader: '林一', members: ['林二'] })),
    of: '林二',
    value: 2,
  },
  {
    name: 'nobody is counted twice in one record',
    rows: [row('project', 'projects', 6)],
    example: ledger(table('project', { title: '甲', leader: '林一', members: ['林一', '林二'] })),
    value: 6,
  },
  {
    name: 'deduction from a base',
    rows: [row('出勤', 'attendance', 6, { way: 'base' }), row('出勤', 'attendance', 0.5, { way: 'minus', where: '考勤=缺席' })],
    example: ledger(
      table(
        'attendance',
        { teacher: '林一', date: '2024-09-10', mark: 'absent' },
        { teacher: '林一', date: '2024-09-11', mark: 'absent' },
        { teacher: '林一', date: '2024-09-12', mark: 'present' },
      ),
    ),
    value: 5,
  },
  {
    name: 'a deduction never goes below 0',
    rows: [row('出勤', 'attendance', 1, { way: 'base' }), row('出勤', 'attendance', 0.8, { way: 'minus', where: '考勤=缺席' })],
    example: ledger(
      table('attendance', { teacher: '林一', date: '2024-09-10', mark: 'absent' }, { teacher: '林一', date: '2024-09-11', mark: 'absent' }),
    ),
    value: 0,
  },
  {
    name: 'evidence makes a record count',
    rows: [row('book', 'books-read', 1, { evidence: '字数≥3000' })],
    example: ledger(
      table(
        'reading',
        { teacher: '林一', title: '甲', evidence: { 字数: 3000 } },
        { teacher: '林一', title: '乙', evidence: { 字数: 2999 } },
      ),
    ),
    value: 1,
  },
  {
    name: 'evidence in a blank cell is open',
    rows: [row('book', 'books-read', 1, { evidence: '字数≥3000' })],
    example: ledger(table('reading', { teacher: '林一', title: '甲', evidence: { 字数: BLANK } })),
    value: null,
    known: 0,
  },
  {
    name: 'a level in a blank cell: the least that it may give is certain',
    rows: LESSON_ROWS,
    example: ledger(lessons('city', BLANK)),
    value: null,
    known: 5,
  },
  {
    name: 'a blank level does not matter where all levels give the same',
    rows: [row('lesson', 'open-lessons', 2, { where: '级别≥市级' }), row('lesson', 'open-lessons', 2)],
    example: ledger(lessons('city', BLANK)),
    value: 4,
  },
  {
    name: 'a blank cell does not matter where the cap is reached without it',
    rows: [row('hour', 'training-hours', 1, { caps: [{ per: 'semester', most: 10 }] })],
    example: ledger(hours({ hours: 12 }, { hours: BLANK, 内容: '另一次' })),
    value: 10,
  },
  {
    name: 'hours in a blank cell are open',
    rows: [row('hour', 'training-hours', 1)],
    example: ledger(hours({ hours: 12 }, { hours: BLANK, 内容: '另一次' })),
    value: null,
    known: 12,
  },
  {
    name: 'what one record gives is rounded down',
    rows: [row('hour', 'training-hours', 1, { per: 6, step: 0.5 })],
    example: ledger(hours({ hours: 5.9 }, { hours: 6, 内容: '另一次' })),
    value: 0.5 + 1,
  },
  {
    name: 'the first row that fits decides',
    rows: [row('lesson', 'open-lessons', 3, { where: '级别≥县级' }), row('lesson', 'open-lessons', 1)],
    example: ledger(lessons('city', 'school')),
    value: 4,
  },
  {
    name: 'records of other years than the semester are of the cycle',
    rows: [row('hour', 'training-hours', 1, { caps: [{ per: 'calendar-year', most: 24 }] })],
    example: ledger(
      hours({ hours: 30, date: '2022-03-01' }, { hours: 20, date: '2023-03-01', 内容: '二' }, { hours: 4, date: '2024-10-01', 内容: '三' }),
    ),
    period: 'cycle',
    value: 24 + 20 + 4,
  },
  { name: 'a group has what its teachers have', rows: LESSON_ROWS, example: ledger(lessons('city', 'school')), of: '语文组', value: 7 },
  { name: 'the school has what its teachers have', rows: LESSON_ROWS, example: ledger(lessons('city', 'school')), of: '', value: 7 },
  {
    name: 'all items are added up',
    rows: [...LESSON_ROWS, row('听课', 'observed-lessons', 0.5)],
    example: ledger(lessons('city'), heard(4)),
    value: 5 + 2,
  },
  {
    name: 'an item by its name',
    rows: [{ ...row('L1', 'observed-lessons', 0.5), name: '听课' }, ...LESSON_ROWS],
    example: ledger(lessons('city'), heard(4)),
    count: '学分.听课',
    value: 2,
  },
];

test.each(CASES)('$name', ({ rows, example, value, known, ...question }) => {
  const figure = creditsIn(example, { conversions: rows, ...question });
  if (value === null) expect(figure?.value).toBeNull();
  else expect(figure?.value).toBeCloseTo(value, 9);
  expect(figure?.known).toBeCloseTo(known ?? value ?? 0, 9);
  if (value === null) expect(figure?.pending).not.toEqual([]);
  else expect(figure?.pending).toEqual([]);
});

test('what no table speaks of gives no figure', () => {
  expect(creditsIn(ledger(heard(3)), { conversions: LESSON_ROWS })).toBeNull();
  expect(creditsIn(ledger(heard(3)), { conversions: LESSON_ROWS, count: '学分.没有' })).toBeNull();
});

test('what an item gives of which a row makes no sense cannot be said', () => {
  const conversions = [row('听课', 'observed-lessons', 0, { isBroken: true }), row('听课', 'observed-lessons', 0.5)];
  expect(creditsIn(ledger(heard(10)), { conversions })).toMatchObject({ value: null, known: 0 });
});
