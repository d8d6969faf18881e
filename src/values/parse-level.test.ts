import { levelIn, parseLevel } from './parse-level';

test.each([
  ['国家级', 'nation'],
  ['国家', 'nation'],
  ['全国', 'nation'],
  ['省级', 'province'],
  ['省', 'province'],
  ['自治区级', 'province'],
  ['市级', 'city'],
  ['市', 'city'],
  ['地市级', 'city'],
  ['县级', 'county'],
  ['区级', 'county'],
  ['县（区）级', 'county'],
  ['区（县）级', 'county'],
  ['县(市、区)级', 'county'],
  ['县区级', 'county'],
  ['区县', 'county'],
  ['县 级', 'county'],
  ['片级', 'cluster'],
  ['学区级', 'cluster'],
  ['学区', 'cluster'],
  ['片区', 'cluster'],
  ['镇级', 'cluster'],
  ['乡镇级', 'cluster'],
  ['集团', 'cluster'],
  ['校级', 'school'],
  ['校', 'school'],
  ['学校', 'school'],
  ['校内', 'school'],
  ['组级', 'group'],
  ['教研组', 'group'],
  ['教研组级', 'group'],
  ['备课组', 'group'],
  ['年级组', 'group'],
  ['市教育局', 'city'],
  ['县教育局', 'county'],
  ['区教研室', 'county'],
  ['省教育厅', 'province'],
  ['县级一等奖', 'county'],
  ['（市级）', 'city'],
  ['县级及以上', 'county'],
])('%p is %p', (text, level) => {
  expect(parseLevel(text)).toEqual({ kind: 'value', value: level });
});

test.each(['其他', '联谊', '一级', 'A级', '省市级', '教育局', '市县级'])('%p is an unknown level', (text) => {
  expect(parseLevel(text)).toMatchObject({ kind: 'unreadable', code: 'cell/unknown-level', text });
});

test('a named place is asked about, with its usual level', () => {
  expect(parseLevel('桂平市')).toEqual({ kind: 'unreadable', code: 'cell/unknown-level', text: '桂平市', suggestion: 'city' });
});

test('the school says what a word means here', () => {
  expect(parseLevel('市级', { 市级: 'county' })).toEqual({ kind: 'value', value: 'county' });
  expect(parseLevel('市', { 市级: 'county' })).toEqual({ kind: 'value', value: 'county' });
  expect(parseLevel('桂平市', { 桂平市: 'county' })).toEqual({ kind: 'value', value: 'county' });
});

test('blank and errors', () => {
  expect(parseLevel(null)).toEqual({ kind: 'blank' });
  expect(parseLevel('#N/A')).toMatchObject({ code: 'cell/error-value' });
});

test.each<[string, string | null]>([
  ['县级公开课', 'county'],
  ['公开课登记（校级）', 'school'],
  ['三年级公开课', null],
  ['公开课', null],
  ['学校公开课登记表', null],
  ['市级、县级课题', null],
  ['片级教研活动', 'cluster'],
])('%p speaks of %p', (text, level) => {
  expect(levelIn(text)).toBe(level);
});
