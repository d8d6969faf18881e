import { recordsOf } from '../ledger/ledger';
import { workedExampleLedger, workedExampleWorkbook } from './worked-example';

test('the ledger of the example holds what its table says', () => {
  const ledger = workedExampleLedger();
  expect(ledger.people.map(({ name, age }) => [name, age])).toEqual([
    ['张慧', 46],
    ['李丽', 34],
    ['李丽坚', 26],
    ['王建国', 54],
    ['陈晓燕', 38],
    ['刘洋', 24],
    ['赵敏', 41],
    ['孙伟', 53],
  ]);
  const hours = recordsOf(ledger, 'training-hours').filter(({ standing }) => standing.kind === 'counts');
  expect(hours.reduce((sum, { fields }) => sum + (fields.hours ?? 0), 0)).toBeCloseTo(175.46, 9);
  expect(recordsOf(ledger, 'observation')).toHaveLength(76);
  expect(ledger.issues.map(({ code }) => code)).toEqual(['row/duplicate', 'cell/approximate-number']);
});

test('the workbook of the example shows each record in the row that the ledger names', () => {
  const ledger = workedExampleLedger();
  const sheets = new Map(workedExampleWorkbook().sheets.map((sheet) => [sheet.name, sheet]));
  for (const { source } of ledger.records) {
    const [range] = source.cells;
    expect(sheets.get(source.sheet)?.values[range.top]?.some((value) => value !== null)).toBe(true);
  }
  expect(sheets.get('学时登记')?.values.at(-1)).toEqual(['孙伟', '2024-11-20', '同课异构', '实践研修', '约6']);
});
