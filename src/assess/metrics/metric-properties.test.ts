import fc from 'fast-check';
import { contains } from '../../sheet/cell-address';
import type { CellValue } from '../../sheet/cell-value';
import type { SheetSpec } from '../../testing/recognised-book';
import { ledgerOfSheets, tableOf } from '../../testing/recognised-book';
import { measure } from './compute-metrics';

const SEED = 20240901;
const RUNS = { seed: SEED, numRuns: 80 };

const TEACHERS = ['李丽', '王强', '陈晨婷', '陈晨雁', '潘薇'];
const ROSTER: SheetSpec = {
  name: '名册',
  kind: 'roster',
  columns: ['name', 'group'],
  rows: [...TEACHERS.map((name) => [name, '语文组']), ['潘薇', '数学组']],
};

const teacher = fc.constantFrom(...TEACHERS, '李 丽', '王强老师', '李莉');
const day = fc.constantFrom<CellValue>('9月3日', '2024.9.3', '2024-10-08', 45573, '第6周', '？月3日', '2024-05-01');
const hours = fc.constantFrom<CellValue>(2, '１.5', '两', '约2', '待统计', '/', null, 3);
const category = fc.constantFrom<CellValue>('专题', '实践研修', '自主', null);
const topic = fc.constantFrom('讲座', '《讲座》', '研讨', '沙龙');

const hourRows = fc.array(fc.tuple(teacher, day, topic, category, hours), { maxLength: 12 });
const lessonRows = fc.array(fc.tuple(teacher, day, fc.constantFrom('三(1)班', '三（2）班'), fc.constantFrom('王强', '外校教师')), {
  maxLength: 12,
});
const counts = fc.array(
  fc.tuple(fc.constantFrom(...TEACHERS), fc.constantFrom<CellValue>(3, '/', null, '约2'), fc.constantFrom<CellValue>(1, 0, '两本')),
  {
    maxLength: 5,
  },
);

const book = fc.record({ hours: hourRows, lessons: lessonRows, counts }).map((rows): SheetSpec[] => [
  ROSTER,
  { name: '学时', kind: 'training-hours', columns: ['teacher', 'date', 'activity', 'category', 'hours'], rows: rows.hours },
  { name: '听课', kind: 'observation', columns: ['observer', 'date', 'class', 'observed'], rows: rows.lessons },
  {
    name: '汇总',
    kind: 'mixed',
    layout: 'summary',
    rows: rows.counts,
    columns: ['teacher', ['count', { genre: 'paper' }, 'writing'], ['books', {}, 'reading']],
  },
]);

/** Everyone's figures as plain numbers. */
function figures(sheets: readonly SheetSpec[]) {
  const { metrics } = measure(ledgerOfSheets(sheets));
  const ofOne = (id: string) => Object.fromEntries(Object.entries(metrics.get(id) ?? {}).map(([metric, { value }]) => [metric, value]));
  return Object.fromEntries([...metrics.keys()].sort().map((id) => [id, ofOne(id)]));
}

/** The same things in the order that the numbers give. */
function shuffled<T>(items: readonly T[], order: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, at: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test(`the order of rows and sheets changes no figure (seed ${SEED})`, () => {
  const orders = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(book, orders, (sheets, order) => {
      const other = shuffled(sheets, order).map((sheet) =>
        sheet.name === '名册' ? sheet : { ...sheet, rows: shuffled(sheet.rows, order) },
      );
      expect(figures(other)).toEqual(figures(sheets));
    }),
    RUNS,
  );
});

test(`every record comes from cells of its table, every figure from its records (seed ${SEED})`, () => {
  fc.assert(
    fc.property(book, (sheets) => {
      const ledger = ledgerOfSheets(sheets);
      const ranges = new Map(sheets.map((sheet) => [tableOf(sheet).id, tableOf(sheet).range]));
      for (const { source, table } of ledger.records) {
        const range = ranges.get(table);
        for (const cell of source.cells) expect(range && contains(range, cell.top, cell.left)).toBe(true);
      }
      for (const metrics of measure(ledger).metrics.values()) {
        for (const { value, known, counted, pending } of Object.values(metrics)) {
          expect(counted.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(known, 9);
          expect(value).toBe(pending.length === 0 ? known : null);
        }
      }
    }),
    RUNS,
  );
});

test(`a blank is never 0 (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEACHERS.slice(0, 4)), fc.constantFrom('9月3日', '2024-10-08'), topic, (name, date, activity) => {
      const withHours = (value: CellValue): SheetSpec[] => [
        ROSTER,
        { name: '学时', kind: 'training-hours', columns: ['teacher', 'date', 'activity', 'hours'], rows: [[name, date, activity, value]] },
        { name: '汇总', kind: 'mixed', layout: 'summary', columns: ['teacher', ['books', {}, 'reading']], rows: [[name, value]] },
      ];
      expect(figures(withHours(null))[name]).toEqual({ 'training-hours': null, 'books-read': null });
      expect(figures(withHours('/'))[name]).toEqual({ 'training-hours': 0, 'books-read': 0 });
    }),
    RUNS,
  );
});
