import { parseNameList } from './parse-name-list';
import { parseWorkList } from './parse-work-list';

test.each<[cell: string, works: string[], people: string[], stated: number | undefined]>([
  ['李丽的《桥》、王强撰写的《雨,和雪》2位教师', ['李丽 桥', '王强 雨,和雪'], ['李丽', '王强'], 2],
  ['3位教师：李丽、王强的“长方体、正方体”、赵敏的“桥”', ['李丽+王强 长方体、正方体', '赵敏 桥'], ['李丽', '王强', '赵敏'], 3],
  ['李丽执教的《桥》王强指导的《雨》', ['李丽 桥', '王强 雨'], ['李丽', '王强'], undefined],
  ['李丽的《桥》、李丽的《雨》', ['李丽 桥', '李丽 雨'], ['李丽', '李丽'], undefined],
  ['李丽、王强等5位教师', [], ['李丽', '王强'], 5],
])('%s', (cell, works, people, stated) => {
  const list = parseWorkList(cell);
  expect(list.kind === 'value' && list.value.map(({ people: own, title }) => `${own.join('+')} ${title}`)).toEqual(works);
  const names = parseNameList(cell);
  expect(names.kind === 'value' && [names.value.people.map(({ name }) => name), names.value.statedCount]).toEqual([people, stated]);
});
