import { stemOf, tabName, uniqueNames } from './file-names';

test.each([
  ['台账.xlsx', '台账'],
  ['2024.9 台账.xls', '2024.9 台账'],
  ['台账', '台账'],
])('%s is called %s without its kind', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test('files of one name from several folders are told apart', () => {
  expect(uniqueNames(['台账.xlsx', '语文.xlsx', '台账.xlsx', '台账.xlsx'])).toEqual([
    '台账.xlsx',
    '语文.xlsx',
    '台账 (2).xlsx',
    '台账 (3).xlsx',
  ]);
});

test('a tab names its file only where several files are open', () => {
  expect(tabName('语文组.xlsx', '听课', true)).toBe('听课');
  expect(tabName('语文组.xlsx', '听课', false)).toBe('语文组·听课');
});
