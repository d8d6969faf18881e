import { resolveColor, showFileStyle } from './file-look';

/** Of the default theme: dk1, lt1, dk2, lt2, then accents. */
const THEME = ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4'];

test.each([
  [{ theme: 1 }, '000000'],
  [{ theme: 0 }, 'FFFFFF'],
  [{ theme: 3 }, '44546A'],
  [{ theme: 4 }, '4472C4'],
  [{ rgb: 'FF1F3864' }, '1F3864'],
  [{ indexed: 10 }, 'FF0000'],
  [{ indexed: 64 }, undefined],
])('colour %j of a file is %s', (color, rgb) => {
  expect(resolveColor(color, THEME)).toBe(rgb);
});

test.each([
  [90, 90],
  [180, -90],
  [255, 'stacked'],
])('text turned by %d in the file is turned by %s', (textRotation, rotation) => {
  expect(showFileStyle({ alignment: { textRotation } }, THEME).rotation).toBe(rotation);
});

test('the short date of the system is shown as in China', () => {
  expect(showFileStyle({ numFmt: 'mm-dd-yy' }, THEME).numberFormat).toBe('yyyy/m/d');
});
