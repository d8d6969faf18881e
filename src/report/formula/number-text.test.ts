import { formatNumber, plainNumber, roundHalfUp, shortNumber } from './number-text';

test.each([
  [24, '0.0#', '24.0'],
  [23.96, '0.0#', '23.96'],
  [175.46000000000004, '0.0#', '175.46'],
  [21.9325, '0.0', '21.9'],
  [2.25, '0.0', '2.3'],
  [1.005, '0.0#', '1.01'],
  [0, '0.0#', '0.0'],
  [-0.04, '0.0', '0.0'],
  [-3.525, '0.0', '-3.5'],
  [0.875, '0.0%', '87.5%'],
  [0.35555, '0.0%', '35.6%'],
  [1234567.5, '#,##0.00', '1,234,567.50'],
  [7.5, '0', '8'],
])('%d as %s shows %s', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

test('a format that nobody wrote a writer for is a mistake of ours', () => {
  expect(() => formatNumber(1, '0.0"x"')).toThrow('number format');
});

test('statuses drop trailing zeros and the rests of binary arithmetic', () => {
  expect([shortNumber(22.5), shortNumber(0.1 + 0.2), shortNumber(24)]).toEqual(['22.5', '0.3', '24']);
  expect(plainNumber(0.1 + 0.2)).toBe('0.3');
  expect(roundHalfUp(-2.5, 0)).toBe(-3);
});
