import { normaliseTitle } from './normalise-title';
import { parseTitle, parseTitles } from './parse-titles';

test.each<[string, string[]]>([
  ['《给教师的建议》', ['给教师的建议']],
  ['给教师的建议', ['给教师的建议']],
  ['《论语》、《孟子》', ['论语', '孟子']],
  ['《论语》《孟子》', ['论语', '孟子']],
  ['《论语》\n《孟子》', ['论语', '孟子']],
  ['《论语》 《孟子》，《大学》', ['论语', '孟子', '大学']],
  ['1.《论语》2.《孟子》', ['论语', '孟子']],
  ['《论语》（必读）', ['论语']],
  ['《听、说、读、写》', ['听、说、读、写']],
  ['听、说、读、写', ['听、说、读、写']],
  ['长方体,正方体的表面积', ['长方体,正方体的表面积']],
  ['《读《论语》有感》', ['读《论语》有感']],
  ['《论语', ['论语']],
  ['论语》', ['论语']],
  ['《论语、《孟子》', ['论语', '孟子']],
  ['《论语》、孟子》', ['论语', '孟子']],
  ['《论语》、《孟子', ['论语', '孟子']],
  ['<<论语>>', ['论语']],
  ['〈论语〉', ['论语']],
])('%p holds %p', (text, titles) => {
  expect(parseTitles(text)).toEqual({ kind: 'value', value: titles });
});

test.each([
  ['《桥》教学反思', '《桥》教学反思'],
  ['《给教师的建议》', '给教师的建议'],
  ['读《论语》有感', '读《论语》有感'],
  ['《论语', '论语'],
  ['让课堂"活"起来', '让课堂"活"起来'],
])('the work %p is %p', (text, title) => {
  expect(parseTitle(text)).toEqual({ kind: 'value', value: title });
});

test.each(['', '—', '无', '/'])('%p is no title', (text) => {
  expect(parseTitles(text)).toEqual({ kind: 'blank' });
});

test('titles are compared without width, blanks, quotes and signs', () => {
  expect(normaliseTitle('《给教师的 100条建议》')).toBe(normaliseTitle('给教师的１００条建议'));
  expect(normaliseTitle('长方体,正方体')).toBe(normaliseTitle('长方体、正方体'));
  expect(normaliseTitle('论语')).not.toBe(normaliseTitle('论语新解'));
});
