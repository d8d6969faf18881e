import type { Standard } from '../../standard/rule';
import { GUANGDONG } from '../../standard/presets/guangdong';
import { NEIJIANG } from '../../standard/presets/neijiang';
import { SHANGHAI } from '../../standard/presets/shanghai';
import { XUHUI } from '../../standard/presets/xuhui';
import { ZHEJIANG } from '../../standard/presets/zhejiang';
import { exampleLedger } from '../../testing/example-ledger';
import { assess } from '../assess';
import type { FindingStatus } from '../assessment';
import type { ExampleCase } from '../examples/example';
import { BLANK, ledger, table } from '../examples/example';
import { readConversions } from './conversion-items';

type Hours = readonly [
  hours: number | typeof BLANK,
  more?: Readonly<Record<string, string | null>>,
  fields?: Readonly<Record<string, unknown>>,
];

/** Rows of 学时登记, each of another activity. */
function hours(...rows: readonly Hours[]) {
  return table(
    'training-hours',
    ...rows.map(([count, evidence = {}, fields = {}], index) => ({
      teacher: '林一',
      activity: `第${index}项`,
      hours: count,
      evidence,
      ...fields,
    })),
  );
}

const field = (credits: number | typeof BLANK, 学习领域: string | typeof BLANK, level: 'city' | 'county' | 'school'): Hours => [
  credits,
  { 学习领域 },
  { level },
];

/** 2+4+1 of the city, 2+6+2 of the district, 4+11 of the school: 32, and 4 alone. */
const WHOLE: readonly Hours[] = [
  field(2, '师德素养', 'city'),
  field(4, '知识技能', 'city'),
  field(1, '实践体验', 'city'),
  field(2, '师德素养', 'county'),
  field(6, '知识技能', 'county'),
  field(2, '实践体验', 'county'),
  field(4, '师德素养', 'school'),
  field(11, '实践体验', 'school'),
  field(4, '自主研修', 'school'),
];
const but = (index: number, row: Hours) => hours(...WHOLE.map((each, at) => (at === index ? row : each)));

const from = (count: number | typeof BLANK, 学时来源: string | typeof BLANK, date: string): Hours => [count, { 学时来源 }, { date }];
/** Each year 24 of the school (30 are more than its cap), and `more` of what has no cap. */
const YEARS = (more: number, years: readonly string[] = ['2021', '2022', '2023', '2024', '2025']) =>
  years.flatMap((year): readonly Hours[] => [from(30, '校本培训', `${year}-03-01`), from(more, '省级培训', `${year}-04-01`)]);

const LESSON = { teacher: '林一', topic: '观潮', date: '2024-10-10' } as const;
const TRIP = { teacher: '林一', topic: '国培', start: '2024-10-10', days: 14 } as const;

interface Case {
  readonly preset: Standard;
  readonly rule: string;
  readonly status: FindingStatus;
  /** What is certain. */
  readonly known: number;
  readonly name: string;
  readonly example: ExampleCase;
  readonly of?: string;
  readonly asOf?: string;
}

const CASES: readonly Case[] = [
  { preset: SHANGHAI, rule: 'SH01', status: 'met', known: 36, name: '36 credits', example: ledger(hours(...WHOLE)) },
  { preset: SHANGHAI, rule: 'SH01', status: 'unmet', known: 35, name: '35', example: ledger(but(8, field(3, '自主研修', 'school'))) },
  {
    preset: SHANGHAI,
    rule: 'SH01',
    status: 'undetermined',
    known: 32,
    name: 'blank',
    example: ledger(but(8, field(BLANK, '自主研修', 'school'))),
  },
  { preset: SHANGHAI, rule: 'SH02', status: 'met', known: 4, name: '8, 10, 14, 4', example: ledger(hours(...WHOLE)) },
  { preset: SHANGHAI, rule: 'SH02', status: 'unmet', known: 3, name: '自主研修 0', example: ledger(hours(...WHOLE.slice(0, 8))) },
  {
    preset: SHANGHAI,
    rule: 'SH02',
    status: 'undetermined',
    known: 3,
    name: 'a course of no known field',
    example: ledger(but(8, field(4, BLANK, 'school'))),
  },
  { preset: SHANGHAI, rule: 'SH03', status: 'met', known: 3, name: '7, 10, 19', example: ledger(hours(...WHOLE)) },
  { preset: SHANGHAI, rule: 'SH03', status: 'unmet', known: 2, name: 'city 6', example: ledger(but(2, field(0, '实践体验', 'city'))) },
  { preset: SHANGHAI, rule: 'SH04', status: 'met', known: 8, name: 'all cells', example: ledger(hours(...WHOLE)) },
  {
    preset: SHANGHAI,
    rule: 'SH04',
    status: 'unmet',
    known: 7,
    name: 'enough in all, not in one cell',
    example: ledger(but(4, field(5, '知识技能', 'county')), hours(field(9, '知识技能', 'city'))),
  },
  {
    preset: SHANGHAI,
    rule: 'SH04',
    status: 'undetermined',
    known: 7,
    name: 'a blank in one cell',
    example: ledger(but(4, field(BLANK, '知识技能', 'county'))),
  },

  // 5 × (24 of 30 + 48) = 360
  { preset: ZHEJIANG, rule: 'ZJ01', status: 'met', known: 360, name: '5 × (24+48)', example: ledger(hours(...YEARS(48))) },
  // 5 × (24 + 47) = 355, though 5 × (30 + 47) are claimed
  { preset: ZHEJIANG, rule: 'ZJ01', status: 'unmet', known: 355, name: 'the cap decides', example: ledger(hours(...YEARS(47))) },
  {
    preset: ZHEJIANG,
    rule: 'ZJ01',
    status: 'undetermined',
    known: 355,
    name: 'hours in a blank cell',
    example: ledger(hours(...YEARS(47), from(BLANK, '省级培训', '2024-05-01'))),
  },
  // 网络 gives at most 10 a year, so that the blank adds nothing: 355 + 10
  {
    preset: ZHEJIANG,
    rule: 'ZJ01',
    status: 'met',
    known: 365,
    name: 'a blank beyond the cap',
    example: ledger(hours(...YEARS(47), from(12, '网络研修', '2024-05-01'), from(BLANK, '网络研修', '2024-06-01'))),
  },
  {
    preset: ZHEJIANG,
    rule: 'ZJ02',
    status: 'met',
    known: 24,
    name: '24 each year that is over',
    example: ledger(hours(...YEARS(0))),
  },
  {
    preset: ZHEJIANG,
    rule: 'ZJ02',
    status: 'unmet',
    known: 0,
    name: 'nothing in 2023',
    example: ledger(hours(...YEARS(10, ['2021', '2022', '2024']))),
  },
  {
    preset: ZHEJIANG,
    rule: 'ZJ02',
    status: 'undetermined',
    known: 0,
    name: '2023 in a blank cell',
    example: ledger(hours(...YEARS(10, ['2021', '2022', '2024']), from(BLANK, '省级培训', '2023-05-01'))),
  },

  // 14 days × 6 = 84, a city lesson 7: 91
  {
    preset: NEIJIANG,
    rule: 'NJ01',
    status: 'met',
    known: 91,
    name: '84 + 7',
    example: ledger(
      table('external-training', { ...TRIP, evidence: { 考核结果: '合格' } }),
      table('open-lesson', { ...LESSON, level: 'city' }),
    ),
  },
  // 84 × 20 % = 16.8, and 7
  {
    preset: NEIJIANG,
    rule: 'NJ01',
    status: 'unmet',
    known: 23.8,
    name: 'the examination failed',
    example: ledger(
      table('external-training', { ...TRIP, evidence: { 考核结果: '不合格' } }),
      table('open-lesson', { ...LESSON, level: 'city' }),
    ),
  },
  // 16.8 at least, 84 at most, and 7: it may be 91
  {
    preset: NEIJIANG,
    rule: 'NJ01',
    status: 'undetermined',
    known: 23.8,
    name: 'the result of the examination is blank',
    example: ledger(
      table('external-training', { ...TRIP, evidence: { 考核结果: BLANK } }),
      table('open-lesson', { ...LESSON, level: 'city' }),
    ),
  },
  // a third of 30, and half of 5
  {
    preset: NEIJIANG,
    rule: 'NJ02',
    status: 'met',
    known: 12.5,
    name: 'a co-worker, and a listener',
    of: '林二',
    example: ledger(
      table('project', { title: '甲', leader: '林一', members: ['林二'], level: 'province' }),
      table('observation', { observer: '林二', observed: '林一', topic: '观潮', date: '2024-10-10', evidence: { 级别: '县级' } }),
    ),
  },
  {
    preset: NEIJIANG,
    rule: 'NJ02',
    status: 'unmet',
    known: 0,
    name: 'a lesson within the group',
    example: ledger(table('open-lesson', { ...LESSON, level: 'group' })),
  },

  // 4 × 0.5 + 3 + 1 + 2 × 2 + 1 + 3 + 12 = 26
  {
    preset: XUHUI,
    rule: 'XH01',
    status: 'met',
    known: 26,
    name: 'everything once',
    example: ledger(
      table('observation', ...[1, 2, 3, 4].map((day) => ({ observer: '林一', topic: `课${day}`, date: `2024-10-0${day}` }))),
      table('open-lesson', { ...LESSON, level: 'city' }),
      table('activity', { date: '2024-11-01', topic: '命题', form: '专题讲座', level: 'school', speaker: '林一' }),
      table('mentorship', { mentor: '林一', mentee: '林二' }, { mentor: '林一', mentee: '林三' }),
      table(
        'reading',
        { teacher: '林一', title: '甲', evidence: { 字数: 3200 } },
        { teacher: '林一', title: '乙', evidence: { 字数: 800 } },
      ),
      table('writing', { teacher: '林一', genre: 'paper', title: '丙', level: 'county' }),
      table('project', { title: '丁', leader: '林一', level: 'city' }),
    ),
  },
  {
    preset: XUHUI,
    rule: 'XH02',
    status: 'unmet',
    known: 0,
    name: '800 characters',
    example: ledger(table('reading', { teacher: '林一', title: '乙', evidence: { 字数: 800 } })),
  },
  {
    preset: XUHUI,
    rule: 'XH02',
    status: 'undetermined',
    known: 0,
    name: 'nobody says how many characters',
    example: ledger(table('reading', { teacher: '林一', title: '乙', evidence: { 字数: BLANK } })),
  },
  {
    preset: XUHUI,
    rule: 'XH02',
    status: 'met',
    known: 1,
    name: '3000 characters',
    example: ledger(table('reading', { teacher: '林一', title: '乙', evidence: { 字数: 3000 } })),
  },

  // 28 of 40 for the paper, and 14: 42
  {
    preset: GUANGDONG,
    rule: 'GD01',
    status: 'met',
    known: 3,
    name: '28 + 14, 18, 30',
    example: ledger(
      hours(
        from(40, '论文', '2024-05-01'),
        from(14, '专业科目', '2024-06-01'),
        from(18, '选修', '2024-06-02'),
        from(30, '公需科目', '2024-06-03'),
      ),
    ),
  },
  {
    preset: GUANGDONG,
    rule: 'GD01',
    status: 'unmet',
    known: 2,
    name: '28 + 13',
    example: ledger(
      hours(
        from(40, '论文', '2024-05-01'),
        from(13, '专业科目', '2024-06-01'),
        from(18, '选修', '2024-06-02'),
        from(30, '公需科目', '2024-06-03'),
      ),
    ),
  },
  {
    preset: GUANGDONG,
    rule: 'GD01',
    status: 'undetermined',
    known: 2,
    name: 'a blank in one bucket',
    example: ledger(
      hours(
        from(40, '论文', '2024-05-01'),
        from(14, '专业科目', '2024-06-01'),
        from(BLANK, '选修', '2024-06-02'),
        from(30, '公需科目', '2024-06-03'),
      ),
    ),
  },
  // 28 + 14 + 18 + 30 in 2024; what is of January is of the next year
  {
    preset: GUANGDONG,
    rule: 'GD02',
    status: 'unmet',
    known: 60,
    name: 'the year closes on 31 December',
    example: ledger(
      hours(
        from(40, '论文', '2024-05-01'),
        from(14, '专业科目', '2024-06-01'),
        from(18, '选修', '2024-06-02'),
        from(30, '公需科目', '2025-01-03'),
      ),
    ),
  },
];

test.each(CASES)(
  '$preset.id $rule is $status: $name',
  ({ preset, rule, status, known, example, of = '林一', asOf = '2025-01-31T12:00' }) => {
    const { teachers, brokenRules } = assess(exampleLedger(example), preset, asOf);
    expect(brokenRules).toEqual([]);
    const finding = teachers.find(({ person }) => person.name === of)?.findings.find((each) => each.rule === rule);
    expect(finding).toMatchObject({ status });
    expect(finding?.known).toBeCloseTo(known, 6);
  },
);

test.each([SHANGHAI, ZHEJIANG, NEIJIANG, XUHUI, GUANGDONG])('the conversions of $id make sense', ({ conversions = [] }) => {
  expect(readConversions(conversions).broken).toEqual([]);
});
