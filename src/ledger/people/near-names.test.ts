import { nearestNames, nearness } from './near-names';

test.each([
  ['于虹', '于红', 1],
  ['付雅琴', '傅雅琴', 1],
  ['唐果', '唐国', 1],
  ['高玉玫', '高玉梅', 1],
  ['林梦粹', '林梦翠', 1],
  ['许雁', '许艳', 1],
  ['梁雯艳', '梁雪艳', 2],
  ['王艳雪', '王雪艳', 2],
  ['李英', '李音', 2],
  ['陈晨婷', '陈晨雁', 3],
  ['高叶舟', '李叶舟', 3],
  ['李丽', '李丽坚', null],
  ['李丽', '王丽', null],
  ['张三丰', '李四光', null],
])('%p and %p are as near as %p', (a, b, distance) => {
  expect(nearness(a, b)).toBe(distance);
  expect(nearness(b, a)).toBe(distance);
});

test('the nearest is proposed, several where nothing tells them apart', () => {
  expect(nearestNames('林玉椿', ['林玉春', '林玉婷', '王春'])).toEqual(['林玉春']);
  expect(nearestNames('陈晨梅', ['陈晨婷', '陈晨雁'])).toEqual(['陈晨婷', '陈晨雁']);
  expect(nearestNames('赵敏', ['李丽', '王芳'])).toEqual([]);
});
