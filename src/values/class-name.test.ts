import { classKey } from './class-name';

test.each(['三(1)班', '三（1）班', '三年级1班', '三年级（1）班', '3.1班', '3（1）', '三1班', '301', '三(一)班'])(
  '%p is class 3.1',
  (text) => {
    expect(classKey(text)).toBe('31');
  },
);

test('another class is another', () => {
  expect(classKey('三(2)班')).not.toBe(classKey('三(1)班'));
  expect(classKey('一(3)班')).not.toBe(classKey('三(1)班'));
});
