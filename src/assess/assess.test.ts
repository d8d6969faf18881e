import { DEFAULT_PRESET } from '../standard/presets';
import type { SheetSpec } from '../testing/recognised-book';
import { ledgerOfSheets } from '../testing/recognised-book';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger } from '../testing/worked-example';
import { assess } from './assess';
import type { Assessment, Finding } from './assessment';

const SIGNS = { met: '✓', unmet: '✗', undetermined: '?', notApplicable: '—' } as const;

/** ✓ 25, ✗ 22.5 -1.5, ? 16, —: a finding as the design's table shows it. */
function shown({ status, actual, known, gap }: Finding): string {
  if (status === 'notApplicable') return SIGNS[status];
  if (status === 'undetermined') return `${SIGNS[status]} ${known}`;
  return `${SIGNS[status]} ${actual}${status === 'unmet' ? ` -${gap}` : ''}`;
}

function row(assessment: Assessment, name: string): string[] {
  const teacher = assessment.teachers.find(({ person }) => person.name === name)!;
  const duties = teacher.findings.filter(({ rule }) => !['B02', 'B03', 'B04'].includes(rule));
  return [SIGNS[teacher.status], ...duties.map(shown)];
}

/** Shares outside of their bounds. */
function reminders(assessment: Assessment, name: string): string[] {
  const teacher = assessment.teachers.find(({ person }) => person.name === name)!;
  const shares = teacher.findings.filter(({ rule, status }) => ['B02', 'B03', 'B04'].includes(rule) && status === 'unmet');
  return shares.map(({ rule, actual, direction }) => `${rule} ${actual?.toFixed(1)} ${direction}`);
}

const EXAMPLE = assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF);

test.each([
  ['张慧', '✓', '✓ 25', '✓ 12', '✓ 2', '✓ 1', '✓ 6', '✓ 1', '—'],
  ['李丽', '✗', '✗ 22.5 -1.5', '✓ 11', '✓ 2', '✓ 1', '✓ 9', '✓ 1', '✓ 1'],
  ['李丽坚', '✓', '✓ 26', '✓ 10', '✓ 3', '✓ 1', '✓ 10', '✓ 2', '✓ 1'],
  ['王建国', '✗', '✗ 14 -10', '✗ 0 -10', '✗ 1 -1', '✓ 1', '✗ 0 -1', '✗ 0 -1', '—'],
  ['陈晓燕', '✓', '✓ 24', '✓ 10', '✓ 2', '✓ 1', '✓ 5', '✓ 1', '—'],
  ['刘洋', '✗', '✗ 23.96 -0.04', '✓ 14', '✓ 2', '✗ 0 -1', '✓ 7', '✓ 1', '✓ 1'],
  ['赵敏', '✗', '✓ 24', '✗ 9 -1', '✓ 2', '✓ 1', '✓ 5', '✓ 1', '—'],
  ['孙伟', '?', '? 16', '✓ 10', '✓ 2', '✓ 1', '✓ 1', '✓ 1', '—'],
])('the worked example: %s', (name, ...expected) => {
  expect(row(EXAMPLE, name)).toEqual(expected);
});

test.each([
  ['李丽坚', ['B02 46.2 high', 'B03 34.6 low']],
  ['王建国', ['B02 57.1 high', 'B03 28.6 low', 'B04 14.3 low']],
  ['孙伟', []],
  ['赵敏', []],
])('the worked example reminds %s of %p', (name, expected) => {
  expect(reminders(EXAMPLE, name)).toEqual(expected);
});

test('the worked example: 8 checked, 3 met, 4 not, 1 to be verified', () => {
  expect(EXAMPLE.counts).toEqual({ met: 3, unmet: 4, undetermined: 1, notApplicable: 0, rate: 0.375 });
  expect(EXAMPLE.groups.map(({ name, counts }) => [name, counts.met, counts.unmet, counts.undetermined])).toEqual([
    ['语文组', 2, 1, 0],
    ['数学组', 1, 2, 0],
    ['综合组', 0, 1, 1],
  ]);
});

test('a figure rests on the records that counted in it, and says what is open', () => {
  const ledger = EXAMPLE.ledger;
  const finding = (name: string, rule: string) =>
    EXAMPLE.teachers.find(({ person }) => person.name === name)!.findings.find((found) => found.rule === rule)!;
  const hours = finding('李丽', 'B01').evidence.map((id) => (ledger.records[id]!.fields as { hours?: number }).hours);
  expect(hours).toEqual([3, 6, 8, 5, 0.5]);
  expect(finding('孙伟', 'B01').pending).toMatchObject([{ code: 'cell/approximate-number', cell: { sheet: '学时登记' } }]);
});

test('the preset that everybody starts with judges the example as its own standard does', () => {
  const { counts } = assess(workedExampleLedger(), DEFAULT_PRESET, WORKED_EXAMPLE_AS_OF);
  expect(counts).toEqual(EXAMPLE.counts);
});

test('a standard with conversions adds credits, in all and by item', () => {
  const conversions = [
    { item: 'lesson', name: '公开课', way: 'each', metric: 'open-lessons', value: 3 },
    { item: 'paper', name: '论文', way: 'each', metric: 'papers', value: 1.5 },
  ] as const;
  const sheets: readonly SheetSpec[] = [
    { name: '名册', kind: 'roster', columns: ['name'], rows: [['李丽'], ['王强']] },
    {
      name: '公开课',
      kind: 'open-lesson',
      columns: ['teacher', 'date'],
      rows: [
        ['李丽', '2024-10-12'],
        ['李丽', '2024-11-12'],
      ],
    },
    { name: '写作', kind: 'writing', columns: ['teacher', 'genre', 'title'], rows: [['李丽', '论文', '甲']] },
  ];
  const { teachers } = assess(ledgerOfSheets(sheets), { ...DEFAULT_PRESET, conversions }, '2025-02-01T09:30');
  const figures = teachers.map(({ metrics }) => ['credits', 'credits.lesson', 'credits.paper'].map((id) => metrics[id]?.value));
  expect(figures).toEqual([
    [7.5, 6, 1.5],
    [0, 0, 0],
  ]);
});
