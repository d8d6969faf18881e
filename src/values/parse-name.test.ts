import { parseName } from './parse-name';
import { parseNameList } from './parse-name-list';

test.each([
  ['李丽', '李丽'],
  ['李 丽', '李丽'],
  ['李　丽', '李丽'],
  ['李\u00a0丽', '李丽'],
  [' 李丽 ', '李丽'],
  ['李丽老师', '李丽'],
  ['李丽 老师', '李丽'],
  ['李丽教师', '李丽'],
  ['李老师', '李老师'],
  ['李丽。', '李丽'],
  ['李丽*', '李丽'],
  ['1.李丽', '李丽'],
  ['①李丽', '李丽'],
  ['欧阳娜娜', '欧阳娜娜'],
  ['阿依古丽•买买提', '阿依古丽·买买提'],
  ['Ｔｏｍ', 'Tom'],
])('%p is %p', (text, name) => {
  expect(parseName(text)).toEqual({ kind: 'value', value: { name } });
});

test.each([
  ['李丽（语文）', '李丽', '语文'],
  ['李丽(T012)', '李丽', 'T012'],
  ['李丽（语文组）老师', '李丽', '语文组'],
])('%p is %p with the note %p', (text, name, note) => {
  expect(parseName(text)).toEqual({ kind: 'value', value: { name, note } });
});

test.each(['', '—', '/', '无', '待定'])('%p names nobody', (text) => {
  expect(parseName(text)).toEqual({ kind: 'blank' });
});

const list = (text: string) => {
  const result = parseNameList(text);
  if (result.kind !== 'value') return result.kind;
  const { people, ...rest } = result.value;
  return { names: people.map(({ name, note }) => (note ? `${name}<${note}>` : name)).join(' '), ...rest };
};

test.each([
  ['李丽', '李丽'],
  ['李 丽', '李丽'],
  ['李　丽', '李丽'],
  ['李丽、王强', '李丽 王强'],
  ['李 丽、王 强', '李丽 王强'],
  ['李丽，王强', '李丽 王强'],
  ['李丽,王强；张三丰;赵敏', '李丽 王强 张三丰 赵敏'],
  ['李丽/王强', '李丽 王强'],
  ['李丽\n王强', '李丽 王强'],
  ['李丽 王强', '李丽 王强'],
  ['李丽　王小强　张三', '李丽 王小强 张三'],
  ['李 丽 王 强', '李丽 王强'],
  ['李 丽 王小强', '李丽 王小强'],
  ['王小强 李 丽', '王小强 李丽'],
  ['欧阳 娜', '欧阳娜'],
  ['李丽和王强', '李丽 王强'],
  ['李丽、王强和张三丰', '李丽 王强 张三丰'],
  ['李丽与王强及张三丰', '李丽 王强 张三丰'],
  ['王和平', '王和平'],
  ['王和平、李丽', '王和平 李丽'],
  ['王和平和李丽', '王和平 李丽'],
  ['李丽老师、王强老师', '李丽 王强'],
  ['1.李丽 2.王强', '李丽 王强'],
  ['1、李丽\n2、王强', '李丽 王强'],
  ['主持：李丽；参与：王强、张三丰', '李丽 王强 张三丰'],
  ['李丽（语文、数学）、王强', '李丽<语文、数学> 王强'],
  ['李丽（主持）、王强（参与）', '李丽<主持> 王强<参与>'],
  ['李丽、王强、', '李丽 王强'],
  ['李丽、李丽', '李丽 李丽'],
])('%p names %p', (text, names) => {
  expect(list(text)).toEqual({ names });
});

test.each<[string, string, number]>([
  ['李丽、王强等18位教师', '李丽 王强', 18],
  ['李丽、王强等 18 位老师', '李丽 王强', 18],
  ['李丽、王强等十八名教师', '李丽 王强', 18],
  ['李丽、王强等3人', '李丽 王强', 3],
  ['李丽等91位', '李丽', 91],
  ['李丽、王强共2人', '李丽 王强', 2],
  ['李丽、王强，共2人。', '李丽 王强', 2],
  ['李丽、王强（2人）', '李丽 王强', 2],
  ['李丽、王强（共2人）', '李丽 王强', 2],
  ['李丽、王强两位老师', '李丽 王强', 2],
  ['2人：李丽、王强', '李丽 王强', 2],
])('%p names %p and states %p', (text, names, statedCount) => {
  expect(list(text)).toEqual({ names, statedCount });
});

test('a list that ends in 等 is not complete', () => {
  expect(list('李丽、王强等')).toEqual({ names: '李丽 王强', isOpen: true });
  expect(list('李丽等老师')).toEqual({ names: '李丽', isOpen: true });
});

test.each(['全体教师', '全校教师', '全体教职工', '语文组全体', '语文组全体教师', '全体', '全员'])(
  '%p is everybody and names nobody',
  (text) => {
    expect(list(text)).toEqual({ names: '', everyone: text });
  },
);

test.each(['', '无', '—', '/'])('%p is blank', (text) => {
  expect(list(text)).toBe('blank');
});
