import { isDark } from './host-theme';

test.each([
  ['#FFFFFF', false],
  ['#f3f2f1', false],
  ['#262626', true],
  ['0A0A0A', true],
  ['#666666', true],
  ['white', false],
  [undefined, false],
])('%s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});
