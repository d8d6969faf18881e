import { parseOutsider } from './parse-outsider';

test.each([
  ['李 丽', '李丽'],
  ['李丽老师', '李丽'],
  ['李老师', '李老师'],
  ['外校教师', '外校教师'],
  ['县教研室专家', '县教研室专家'],
  ['王强、李丽', '王强、李丽'],
  ['Tom Smith', 'Tom Smith'],
])('%p is %p', (text, person) => {
  expect(parseOutsider(text)).toEqual({ kind: 'value', value: person });
});

test.each(['', '—', '无'])('%p is nobody', (text) => {
  expect(parseOutsider(text)).toEqual({ kind: 'blank' });
});
