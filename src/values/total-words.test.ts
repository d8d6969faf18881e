import { isSum, marksCounted } from './total-words';

test.each(['合计', '总计', '小计', '语文组小计', '合计（学时）', ''])('%p is a sum', (label) => {
  expect(isSum(label)).toBe(true);
});

test.each(['平均', '人均', '平均数', '出勤率', '占比(%)', '达标率', '排名'])('%p is no sum', (label) => {
  expect(isSum(label)).toBe(false);
});

test.each([
  ['实到次数', ['present', 'late', 'early']],
  ['出勤次数', ['present', 'late', 'early']],
  ['合计', ['present', 'late', 'early']],
  ['实到人数', ['present', 'late', 'early']],
  ['病假次数', ['sick']],
  ['迟到', ['late']],
  ['缺席次数', ['absent']],
  ['请假次数', ['personal', 'sick']],
  ['应到次数', null],
])('%p counts %p', (label, marks) => {
  expect(marksCounted(label)).toEqual(marks);
});
