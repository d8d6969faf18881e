import { groupIn, groupKey, groupOfEveryone } from './group-name';

test.each([
  ['语文组', '语文教研组'],
  ['语文组', ' 语 文 '],
  ['数学备课组', '数学组'],
  ['小学英语组', '英语组'],
])('%p and %p are one group', (a, b) => {
  expect(groupKey(a)).toBe(groupKey(b));
});

test('another group stays another', () => {
  expect(groupKey('语文组')).not.toBe(groupKey('数学组'));
  expect(groupKey('低段语文组')).not.toBe(groupKey('高段语文组'));
});

test.each([
  ['语文组', '语文组'],
  ['一、语文组（14人）', '语文组'],
  ['组别：综合组', '综合组'],
  ['【数学教研组】', '数学教研组'],
  ['2. 英语组', '英语组'],
  ['张三', null],
  ['本组共14人', null],
])('the heading %p names %p', (heading, group) => {
  expect(groupIn(heading)).toBe(group);
});

test.each([
  ['语文组全体教师', '语文组'],
  ['全体数学组成员', '数学组'],
  ['全体教师', null],
])('%p means %p', (words, group) => {
  expect(groupOfEveryone(words)).toBe(group);
});
