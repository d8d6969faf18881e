import { assess } from '../assess/assess';
import { DEFAULT_PRESET } from '../standard/presets';
import type { SheetSpec } from '../testing/recognised-book';
import { ledgerOfSheets } from '../testing/recognised-book';
import { toContract } from './contract';

const SHEETS: readonly SheetSpec[] = [
  { name: '名册', kind: 'roster', columns: ['name', 'staffNumber', 'group'], rows: [['李丽', 'T012', '语文组']] },
  {
    name: '听课登记',
    kind: 'observation',
    columns: ['index', 'observer', 'date', 'observed', 'lessons'],
    rows: [
      [1, '李 丽', '2024-10-12', '杨颂', 2],
      [2, '李莉', '10月13日', '杨颂', 1],
      ['合计', null, null, null, 4],
    ],
    roles: { 2: 'total' },
  },
  {
    name: '月统计',
    kind: 'observation',
    layout: 'matrix',
    columns: ['observer', ['lessons', { month: '2024-10' }]],
    rows: [['李丽', 3]],
  },
];

const output = toContract(assess(ledgerOfSheets(SHEETS), DEFAULT_PRESET, '2025-02-01T09:30'));

test('tables have A1 ranges, 1-based header rows and the fields of their columns', () => {
  expect(output).toMatchObject({ contract: 1, semester: { id: '2024-2025-1', start: '2024-09-01', end: '2025-01-31' } });
  expect(output.tables[2]).toEqual({
    workbook: '台账.xlsx',
    sheet: '月统计',
    range: 'A1:B2',
    kind: 'observation',
    layout: 'matrix',
    headerRows: [1],
    columns: [
      { column: 'A', field: 'observer' },
      { column: 'B', field: 'lessons', of: { month: '2024-10' } },
    ],
    confidence: 1,
  });
});

test('records stand by kind, with the cells they come from', () => {
  expect(output.records.observation).toEqual([
    { observer: '李丽', date: '2024-10-12', observed: '杨颂', lessons: 2, source: { sheet: '听课登记', range: 'A2:E2' } },
    { observer: '李莉', date: '2024-10-13', observed: '杨颂', lessons: 1, source: { sheet: '听课登记', range: 'A3:E3' } },
    { observer: '李丽', month: '2024-10', lessons: 3, source: { sheet: '月统计', range: 'B2,A2,B1' } },
  ]);
});

test('teachers have their metrics and findings, with the cells that these rest on', () => {
  const [teacher, ...more] = output.teachers;
  expect(more).toEqual([]);
  expect(teacher).toMatchObject({ name: '李丽', staffNumber: 'T012', group: '语文组', metrics: { 'observed-lessons': 2 }, grade: null });
  const finding = teacher?.findings.find(({ sources }) => sources.length > 0);
  expect(finding).toMatchObject({ status: 'unmet', actual: 2, sources: [{ sheet: '听课登记', range: 'A2:E2' }] });
  expect(output.groups.map(({ name }) => name)).toEqual(['语文组']);
});

test('issues stand in the order of the sheets, at their cells', () => {
  expect(output.issues).toEqual([
    { code: 'name/not-in-roster', severity: 'warning', sheet: '听课登记', cell: 'B3', value: '李莉', suggestion: '李丽' },
    { code: 'row/total-mismatch', severity: 'warning', sheet: '听课登记', cell: 'E4', value: '4', suggestion: '3' },
    { code: 'row/total-mismatch', severity: 'warning', sheet: '月统计', cell: 'B2', value: '3', suggestion: '2' },
  ]);
});

test('it is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(output))).toEqual(output);
});
