import type { ConditionValue } from './condition';
import { parseCondition } from './condition';

const CELLS: readonly (readonly ConditionValue[])[] = [
  ['沈静姝', 22, '否', null],
  ['石磊', 26.5, '是', ''],
];

function hits(formula: string, rows = 0, columns = 0): boolean | null {
  const test = parseCondition(formula);
  return test && test({ rows, columns, valueAt: (row, column) => CELLS[row]?.[column] ?? null });
}

test.each([
  ['B1<24', true],
  ['B1>=24', false],
  ['$C1="否"', true],
  ['$C1<>"否"', false],
  ['D1=""', true],
  ['D1=0', true],
  ['AND(ISNUMBER(B1),B1>20)', true],
  ['AND(ISNUMBER(A1),A1>20)', false],
  ['OR(B1>30,NOT(C1="是"))', true],
  ['LEFT(A1,1)="沈"', true],
  ['A1>9999', true],
  ['(B1=22)', true],
  ['B1>10%', true],
  ['TRUE', true],
])('%s is %s', (formula, expected) => {
  expect(hits(formula)).toBe(expected);
});

test('references go along with the cell, except where they are fixed', () => {
  expect(hits('B1<24', 1)).toBe(false);
  expect(hits('B$1<24', 1)).toBe(true);
  expect(hits('$B1<24', 0, 2)).toBe(true);
  expect(hits('A1<24', 0, 1)).toBe(true);
});

test.each(['SUM(A1:A3)>2', 'MOD(ROW(),2)=0', "'表 1'!A1>2", 'A1', 'B1>', '"a'])('%s is judged by its value or left alone', (formula) => {
  expect(hits(formula)).not.toBe(true);
});
