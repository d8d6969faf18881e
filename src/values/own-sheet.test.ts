import { isOwnSheetName } from './own-sheet';

test.each([
  ['统·听课统计', true],
  ['统·听课统计(手工改 0110)', true],
  ['数·听课(23-24下)', true],
  ['达标标准', true],
  [' 达标标准　', true],
  ['听课统计', false],
  ['统计表', false],
  ['数学组听课', false],
])('%s is of our making: %s', (name, isOwn) => {
  expect(isOwnSheetName(name)).toBe(isOwn);
});
