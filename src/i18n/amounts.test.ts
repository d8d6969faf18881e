import { formatAmount, formatDifference, formatPart, formatShare, unitText } from './amounts';
import { EN_US } from './en-US';
import { createLanguage } from './language';
import { CHINESE } from './load-language';
import { semesterText } from './semester-text';

const ENGLISH = createLanguage('en-US', EN_US);

test.each([
  [22, '学时', 24, '22.0'],
  [23.96, '学时', 24, '23.96'],
  [24.04, '学时', 24, '24.0'],
  [0.04, '学时', null, '0.04'],
  [0, '学时', 24, '0.0'],
  [11, '节', 10, '11'],
  [1.5, '节', 10, '1.5'],
])('%d %s against %p is %s', (value, unit, against, text) => {
  expect(formatAmount(value, unit, against)).toBe(text);
});

test.each([
  [3, '学时', '3.0'],
  [2.5, '学时', '2.5'],
  [4.99, '学时', '4.99'],
  [2, '本', '2'],
])('a part of %d %s is %s', (value, unit, text) => {
  expect(formatPart(value, unit)).toBe(text);
});

test.each([
  [-2, '学时', '−2.0'],
  [2, '节', '+2'],
  [0, '学时', '0'],
])('a difference of %d %s is %s', (value, unit, text) => {
  expect(formatDifference(value, unit)).toBe(text);
});

test('a share, and none', () => {
  expect([formatShare(27 / 38), formatShare(null)]).toEqual(['71.1%', '—']);
});

test('units: singular and plural in English, a school’s own unit as it is', () => {
  expect([unitText('本', 1, ENGLISH), unitText('本', 2, ENGLISH), unitText('本', 1, CHINESE), unitText('学分', 2, ENGLISH)]).toEqual([
    'book',
    'books',
    '本',
    '学分',
  ]);
});

test('semesters as a person says them', () => {
  expect(['2024-2025-1', '2024-2025-2', '2024-2025', '秋季'].map((id) => semesterText(id, CHINESE))).toEqual([
    '2024学年第一学期',
    '2024学年第二学期',
    '2024学年',
    '秋季',
  ]);
  expect(semesterText('2024-2025-1', ENGLISH)).toBe('2024–25 term 1');
});
