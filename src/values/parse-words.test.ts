import { parseBoolean } from './parse-boolean';
import { parseCategory } from './parse-category';
import { parseGenre } from './parse-genre';
import { parseObligation } from './parse-obligation';
import { parsePeriod } from './parse-period';

test.each<[string | number | boolean, boolean]>([
  ['有', true],
  ['是', true],
  ['√', true],
  ['1', true],
  [1, true],
  [true, true],
  ['已交', true],
  ['已认定', true],
  ['3张', true],
  ['Y', true],
  ['无', false],
  ['否', false],
  ['×', false],
  [0, false],
  ['/', false],
  ['—', false],
  ['未交', false],
  ['不认定', false],
  ['待审核', false],
  ['没有', false],
])('%p answers %p', (value, answer) => {
  expect(parseBoolean(value)).toEqual({ kind: 'value', value: answer });
});

test('what answers nothing is asked about, blank is blank', () => {
  expect(parseBoolean('详见群文件')).toMatchObject({ kind: 'unreadable', code: 'cell/unknown-mark' });
  expect(parseBoolean(' ')).toEqual({ kind: 'blank' });
});

test.each<[string, string | null]>([
  ['专题学习', 'thematic'],
  ['主题研讨', 'thematic'],
  ['集中培训', 'thematic'],
  ['理论学习', 'thematic'],
  ['专题研修', 'thematic'],
  ['教学展示', 'practice'],
  ['展示观摩', 'practice'],
  ['课例研讨', 'practice'],
  ['案例研究', 'practice'],
  ['教学竞赛', 'practice'],
  ['协作教学', 'practice'],
  ['实践研修', 'practice'],
  ['自主研修', 'self-study'],
  ['自学', 'self-study'],
  ['个人研修', 'self-study'],
  ['Ａ类', 'thematic'],
  ['C', 'self-study'],
  ['其他', null],
])('the category %p is %p', (text, category) => {
  expect(parseCategory(text)).toBe(category);
});

test.each<[string, string | null]>([
  ['论文', 'paper'],
  ['教育教学论文', 'paper'],
  ['反思', 'reflection'],
  ['教学反思', 'reflection'],
  ['教后反思', 'reflection'],
  ['教学设计反思', 'reflection'],
  ['《桥》教学反思', 'reflection'],
  ['教学叙事', 'narrative'],
  ['教育故事', 'narrative'],
  ['案例分析', 'case'],
  ['课例', 'case'],
  ['教学日记', 'diary'],
  ['教后记', 'post-lesson-note'],
  ['教学后记', 'post-lesson-note'],
  ['读书心得', 'reading-essay'],
  ['读书心得体会', 'reading-essay'],
  ['读后感', 'reading-essay'],
  ['教学设计', 'lesson-design'],
  ['教案', 'lesson-design'],
  ['研修计划', 'plan'],
  ['个人研修总结', 'summary'],
  ['心得体会', 'insight'],
  ['学习心得', 'insight'],
  ['论文、反思', null],
  ['论文/反思/叙事', null],
  ['其他', null],
])('the genre %p is %p', (text, genre) => {
  expect(parseGenre(text)).toBe(genre);
});

test.each<[string, string | null]>([
  ['必读', 'required'],
  ['规定书目', 'required'],
  ['必', 'required'],
  ['选读', 'optional'],
  ['自选', 'optional'],
  ['必读/选读', null],
  ['已读', null],
])('the obligation %p is %p', (text, obligation) => {
  expect(parseObligation(text)).toBe(obligation);
});

test.each<[string | number | null, number | null]>([
  [5, 5],
  ['5', 5],
  ['第五节', 5],
  ['第5节课', 5],
  ['五', 5],
  ['上午第2节', 2],
  ['第３节', 3],
  ['第3、4节', 3],
  ['3-4', 3],
  ['晨会', null],
  [null, null],
])('the period %p is %p', (value, period) => {
  expect(parsePeriod(value)).toBe(period);
});
