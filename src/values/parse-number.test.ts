import { parseCount, parseNumber } from './parse-number';

const EXACT: [string | number, number, string?][] = [
  [12, 12],
  [1.5, 1.5],
  ['12', 12],
  ['１２', 12],
  [' 8.0 ', 8],
  ['10节', 10, 'lessons'],
  ['10 节', 10, 'lessons'],
  ['２本', 2, 'books'],
  ['十二', 12],
  ['两', 2],
  ['两本', 2, 'books'],
  ['两节课', 2, 'lessons'],
  ['廿三', 23],
  ['二十', 20],
  ['一百零五', 105],
  ['一百五', 150],
  ['一千零五十', 1050],
  ['三十六篇', 36, 'pieces'],
  ['〇', 0],
  ['零', 0],
  ['半', 0.5],
  ['半天', 0.5, 'days'],
  ['一个半', 1.5, 'items'],
  ['一个半学时', 1.5, 'training-hours'],
  ['一天半', 1.5, 'days'],
  ['2个半小时', 2.5, 'clock-hours'],
  ['三点五', 3.5],
  ['1,234.5', 1234.5],
  ['１，２３４', 1234],
  ['3+4', 7],
  ['3＋2', 5],
  ['3节+2节', 5, 'lessons'],
  ['3+4=7', 7],
  ['/', 0],
  ['\\', 0],
  ['—', 0],
  ['——', 0],
  ['-', 0],
  ['－', 0],
  ['无', 0],
  ['1/2', 0.5],
  ['2½', 2.5],
  ['2h', 2, 'clock-hours'],
  ['90分钟', 90, 'minutes'],
  ['1小时30分', 90, 'minutes'],
  ['2课时', 2, 'class-hours'],
  ['2个课时', 2, 'class-hours'],
  ['1.5学时', 1.5, 'training-hours'],
  ['1.2万字', 12000, 'words'],
  ['3千字', 3000, 'words'],
  ['380元', 380, 'yuan'],
  ['共12节', 12, 'lessons'],
  ['10（节）', 10, 'lessons'],
  ['8（已核）', 8],
  ['95分', 95, 'points'],
  ['12人次', 12, 'times'],
  ['８．５', 8.5],
  ['5.', 5],
  ['-3', -3],
];

test.each(EXACT.map(([text, amount, unit]) => ({ text, amount, unit })))('$text is $amount $unit', ({ text, amount, unit }) => {
  expect(parseNumber(text)).toEqual({ kind: 'value', value: unit ? { amount, unit } : { amount } });
});

test.each<[string, string]>([
  ['约6', '6'],
  ['约600人次', '600'],
  ['6左右', '6'],
  ['10篇左右', '10'],
  ['约2学时', '2'],
  ['20来位', '20'],
  ['600多', '600'],
  ['600多人次', '600'],
  ['近30', '30'],
  ['十几', '10'],
  ['十几本', '10'],
  ['二十多节', '20'],
  ['10余篇', '10'],
  ['2——5', '2'],
  ['1-2个', '1'],
  ['3~4', '3'],
  ['３～４', '3'],
  ['3至5次', '3'],
  ['10以上', '10'],
  ['不少于10节', '10'],
  ['8?', '8'],
  ['8？', '8'],
  ['大约十二节', '12'],
  ['6（约）', '6'],
])('%p is approximate, its figure %p', (text, suggestion) => {
  expect(parseNumber(text)).toEqual({
    kind: 'unreadable',
    code: 'cell/approximate-number',
    text: expect.any(String) as string,
    suggestion,
  });
});

test.each([
  '待统计',
  '见附件',
  '若干',
  '多次',
  '几本',
  '满',
  '1 2',
  '6(补2)',
  '3+4=8',
  '√',
  '2024.9.3',
  '第3',
  '1985-06',
  '2024—2025',
  '5-3',
])('%p cannot be read', (text) => {
  expect(parseNumber(text)).toMatchObject({ kind: 'unreadable', code: 'cell/unreadable-number' });
});

test('an error value says so, as value and as text', () => {
  expect(parseNumber({ kind: 'error', text: '#N/A' })).toEqual({ kind: 'unreadable', code: 'cell/error-value', text: '#N/A' });
  expect(parseNumber('#VALUE!')).toMatchObject({ code: 'cell/error-value' });
});

test('blank is not 0', () => {
  expect(parseNumber(null)).toEqual({ kind: 'blank' });
  expect(parseNumber('　 ')).toEqual({ kind: 'blank' });
});

test('a count is whole and not negative', () => {
  expect(parseCount('3本')).toEqual({ kind: 'value', value: 3 });
  expect(parseCount('2.5')).toMatchObject({ code: 'cell/unreadable-number' });
  expect(parseCount(-1)).toMatchObject({ code: 'cell/unreadable-number' });
});
