import { parseChineseNumber } from './parse-chinese-number';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['千', '百', '十', ''];

/** 1234 → 一千二百三十四, 105 → 一百零五, 12 → 十二: as it is written. */
function written(number: number): string {
  const digits = String(number).padStart(4, '0');
  let text = '';
  [...digits].forEach((digit, at) => {
    if (digit !== '0') text += DIGITS[Number(digit)]! + PLACES[at]!;
    else if (text !== '' && !text.endsWith('零')) text += '零';
  });
  return text.replace(/零$/, '').replace(/^一十/, '十') || '零';
}

test('every number up to 9999 is read as it is written', () => {
  const wrong = Array.from({ length: 10_000 }, (_, number) => number).filter((number) => parseChineseNumber(written(number)) !== number);
  expect(wrong).toEqual([]);
});

test.each([
  ['两', 2],
  ['二〇二四', 2024],
  ['二○二四', 2024],
  ['廿三', 23],
  ['卅', 30],
  ['一百五', 150],
  ['两千三', 2300],
  ['一万二千', 12000],
  ['叁佰', 300],
  ['三点五', 3.5],
])('%p is %p', (text, number) => {
  expect(parseChineseNumber(text)).toBe(number);
});

test.each(['', '十十', '几', '一二百', '百千', '甲', '三点'])('%p is no number', (text) => {
  expect(parseChineseNumber(text)).toBeNull();
});
