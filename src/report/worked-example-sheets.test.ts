import { assess } from '../assess/assess';
import { shownAt, shownRows, sheetOf } from '../testing/shown-plan';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

const plan = planStatistics(assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), workedExampleWorkbook());

/** Rows of a sheet as one text each, cells parted by `|`, leading columns and empty ends cut off. */
function lines(sheet: string, rows: readonly [number, number], columns: readonly number[]): string[] {
  return shownRows(plan, sheet, ...rows).map((row) => columns.map((column) => row[column] ?? '').join('|'));
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test('统·达标检查 shows the matrix of the example', () => {
  expect(lines('统·达标检查', [6, 15], [1, ...span(4, 14)])).toEqual([
    '张慧|达标|0|0|✓ 25|✓ 12|✓ 2|✓ 1|✓ 6|✓ 1|—|',
    '李丽|未达标|1|0|✗ 22.5 差1.5|✓ 11|✓ 2|✓ 1|✓ 9|✓ 1|✓ 1|',
    '李丽坚|达标|0|0|✓ 26|✓ 10|✓ 3|✓ 1|✓ 10|✓ 2|✓ 1|专题46.2%偏高；实践34.6%偏低',
    '王建国|未达标|5|0|✗ 14 差10|✗ 0 差10|✗ 1 差1|✓ 1|✗ 0 差1|✗ 0 差1|—|专题57.1%偏高；实践28.6%偏低；自主14.3%偏低',
    '陈晓燕|达标|0|0|✓ 24|✓ 10|✓ 2|✓ 1|✓ 5|✓ 1|—|',
    '刘洋|未达标|2|0|✗ 23.96 差0.04|✓ 14|✓ 2|✗ 0 差1|✓ 7|✓ 1|✓ 1|',
    '赵敏|未达标|1|0|✓ 24|✗ 9 差1|✓ 2|✓ 1|✓ 5|✓ 1|—|',
    '孙伟|待核实|0|1|待核实 16|✓ 10|✓ 2|✓ 1|✓ 1|✓ 1|—|',
    '|3|9|1|4|6|7|7|7|7|3|',
    '||||50.0%|75.0%|87.5%|87.5%|87.5%|87.5%|100.0%|',
  ]);
  expect([shownAt(plan, '统·达标检查', 'A14'), shownAt(plan, '统·达标检查', 'A15')]).toEqual(['达标人数', '达标率']);
  expect(lines('统·达标检查', [5, 5], [7, 8])).toEqual(['学时\n≥24学时|听课\n≥10节']);
});

test('统·总览 begins with the counts of the check', () => {
  expect(shownAt(plan, '统·总览', 'A1')).toBe('样例小学2024—2025学年第一学期校本研修台账检查总览');
  expect(shownAt(plan, '统·总览', 'A3')).toBe('应检8人：达标3人，未达标4人，待核实1人，达标率37.5%。');
  expect(lines('统·总览', [6, 11], [1, 2])).toEqual([
    '应检教师|8',
    '达标教师|3',
    '达标率|37.5%',
    '未达标教师|4',
    '待核实教师|1',
    '人均研训学时|21.93*',
  ]);
  expect(lines('统·总览', [12, 12], [1, 2])).toEqual(['校本研修活动|无数据']);
});

test('统·学时统计 shows the hours of the example', () => {
  expect(lines('统·学时统计', [6, 15], [1, ...span(3, 15)])).toEqual([
    '张慧|10.0|10.0|5.0|0.0|25.0|40.0%|40.0%|20.0%|24|0.0|✓ 25|0|0.0',
    '李丽|9.0|8.0|5.0|0.5|22.5|40.0%|35.6%|22.2%|24|1.5|✗ 22.5 差1.5|0|3.0',
    '李丽坚|12.0|9.0|5.0|0.0|26.0|46.2%|34.6%|19.2%|24|0.0|✓ 26|0|0.0',
    '王建国|8.0|4.0|2.0|0.0|14.0|57.1%|28.6%|14.3%|24|10.0|✗ 14 差10|0|0.0',
    '陈晓燕|9.6|9.6|4.8|0.0|24.0|40.0%|40.0%|20.0%|24|0.0|✓ 24|0|0.0',
    '刘洋|9.98|9.0|4.98|0.0|23.96|41.7%|37.6%|20.8%|24|0.04|✗ 23.96 差0.04|0|0.0',
    '赵敏|10.0|10.0|4.0|0.0|24.0|41.7%|41.7%|16.7%|24|0.0|✓ 24|0|0.0',
    '孙伟|8.0|6.0*|2.0|0.0|16.0*|50.0%|37.5%|12.5%|24|待核实|待核实 16|1|0.0',
    '|76.58|65.6*|32.78|0.5|175.46*|43.6%|37.4%|18.7%||11.54|达标4人，未达标3人，待核实1人|1|3.0',
    '|9.57|8.2*|4.1|0.06|21.93*||||||||',
  ]);
  expect(shownAt(plan, '统·学时统计', 'A3')).toBe('全校8人，共175.46学时，人均21.9学时；达标4人，未达标3人，待核实1人。');
  expect(shownAt(plan, '统·学时统计', 'A2')).toBe('统计范围：2024-09-01至2025-01-31；检查标准：样例小学校本研修标准；单位：学时');
});

test('统·学时构成 holds both edges of the tolerance for inside, and lists the teachers by their largest deviation', () => {
  expect(lines('统·学时构成', [6, 10], span(1, 15))).toEqual([
    '要求|||||||40.0%|40.0%|20.0%|—||||',
    '全校|8|76.58|65.6*|32.78|0.5|175.46*|43.6%|37.4%|18.7%|0.3%|+3.6|-2.6|-1.3|基本符合',
    '语文组|3|31.0|27.0|15.0|0.5|73.5|42.2%|36.7%|20.4%|0.7%|+2.2|-3.3|+0.4|基本符合',
    '数学组|3|27.58|22.6|11.78|0.0|61.96|44.5%|36.5%|19.0%|0.0%|+4.5|-3.5|-1.0|基本符合',
    '综合组|2|18.0|16.0*|6.0|0.0|40.0*|45.0%|40.0%|15.0%|0.0%|+5.0|0.0|-5.0|基本符合',
  ]);
  expect(lines('统·学时构成', [15, 16], [1])).toEqual(['王建国', '李丽坚']);
});

test('统·听课统计 shows the lessons of the example', () => {
  expect(lines('统·听课统计', [6, 15], [1, ...span(4, 13)])).toEqual([
    '张慧|2|3|3|3|1|12|10|0|✓ 12|21',
    '李丽|2|3|3|2|1|11|10|0|✓ 11|12',
    '李丽坚|2|2|3|2|1|10|10|0|✓ 10|0',
    '王建国|0|0|0|0|0|0|10|10|✗ 0 差10|0',
    '陈晓燕|2|2|2|3|1|10|10|0|✓ 10|14',
    '刘洋|3|3|4|3|1|14|10|0|✓ 14|10',
    '赵敏|2|2|2|2|1|9|10|1|✗ 9 差1|10',
    '孙伟|2|2|2|3|1|10|10|0|✓ 10|9',
    '|15|17|19|18|7|76||11|达标6人，未达标2人，待核实0人|76',
    '|1.9|2.1|2.4|2.3|0.9|9.5||||9.5',
  ]);
  expect(shownAt(plan, '统·听课统计', 'A3')).toBe('全校听课76节，人均9.5节；不足要求2人，从未被听课2人。');
  expect(lines('统·听课统计', [5, 5], span(4, 8))).toEqual(['9月|10月|11月|12月|1月']);
});

test('统·教研组汇总 shows the groups of the example', () => {
  expect(lines('统·教研组汇总', [6, 9], [1, 2, 3, 4, 5, 7, 8, 9, 10, 11])).toEqual([
    '语文组|3|24.5|11.0|2.3|1.3|2|1|0|66.7%',
    '数学组|3|20.65|8.0|1.7|0.7|1|2|0|33.3%',
    '综合组|2|20.0|9.5|2.0|1.0|0|1|1|0.0%',
    '|8|21.93|9.5|2.0|1.0|3|4|1|37.5%',
  ]);
  expect(shownAt(plan, '统·教研组汇总', 'A9')).toBe('全校');
});

test('统·缺口清单 words what is missing, ready to be sent', () => {
  const rows = shownRows(plan, '统·缺口清单', 6, 16);
  const sent = (place: string) => `【校本研修提醒】${place}。如已完成，请把材料交教研组长登记。`;
  expect(rows.map((row) => row[1] || row[0])).toEqual([
    '语文组（未达标1人，待核实0人）',
    '李丽',
    '群通知',
    '数学组（未达标2人，待核实0人）',
    '王建国',
    '刘洋',
    '群通知',
    '综合组（未达标1人，待核实1人）',
    '赵敏',
    '孙伟',
    '群通知',
  ]);
  const text = (name: string) => rows.filter((row) => row[1] === name).map((row) => row[4]);
  expect(text('李丽')).toEqual([sent('李丽老师：截至1月10日，本学期还差研训1.5学时')]);
  expect(text('王建国')).toEqual([sent('王建国老师：截至1月10日，本学期还差听课10节、论文或反思1篇、公开课1节、读书1本、研训10学时')]);
  expect(text('刘洋')).toEqual([sent('刘洋老师：截至1月10日，本学期还差继续教育教材1本、研训0.04学时')]);
  expect(text('赵敏')).toEqual([sent('赵敏老师：截至1月10日，本学期还差听课1节')]);
  expect(text('孙伟')).toEqual([
    '【校本研修核对】孙伟老师：您的学时记录有1条看不清（已确认16学时，要求24学时），请与教务处核对，暂不判定。',
  ]);
  expect(text('群通知')[1]).toBe(
    '【数学组】截至1月10日，未达标2人：王建国（差听课10节、论文或反思1篇、公开课1节等5项）、刘洋（差继续教育教材1本、研训0.04学时）。',
  );
  expect(rows.filter((row) => row[0] !== '').map((row) => [row[1], row[2], row[3]])[2]).toEqual(['', '', '']);
  expect(rows.find((row) => row[1] === '王建国')?.slice(2, 4)).toEqual(['5', '0']);
});

test('统·数据问题清单 puts first what keeps somebody from being judged', () => {
  expect(lines('统·数据问题清单', [6, 7], [1, 2, 3, 4, 5, 7])).toEqual([
    '警告|学时登记|E38|约6|「约6」是约数，没有计入|影响孙伟的学时判定',
    '警告|学时登记|A37:E37||与第 9 行是同一条|',
  ]);
  expect(shownAt(plan, '统·数据问题清单', 'A3')).toBe('共2条，其中错误0条；1条影响达标判定。');
});

test('a duplicate and an unreadable record stand in their table with the reason, linked to their cells', () => {
  const rows = sheetOf(plan, '数·学时登记').cells;
  const shown = shownRows(plan, '数·学时登记', 1, rows.length);
  expect(shown[0]?.slice(-3)).toEqual(['计入', '未计入原因', '来源']);
  expect(shown.filter((row) => row.at(-3) === '否').map((row) => [row[0], ...row.slice(-3)])).toEqual([
    ['李丽', '否', '重复登记', '学时登记!A37:E37'],
  ]);
  expect(shown.filter((row) => row.at(-3) === '待核实').map((row) => [row[0], ...row.slice(-3)])).toEqual([
    ['孙伟', '待核实', '数据看不清', '学时登记!A38:E38'],
  ]);
  expect(rows[1]?.at(-1)?.content).toMatchObject({
    kind: 'formula',
    formula: expect.stringMatching(/^HYPERLINK\("#'学时登记'!A\d+:E\d+","学时登记!A\d+:E\d+"\)$/) as string,
  });
});

test('the charts draw the figures of the table, and say one fact', () => {
  const [hours] = sheetOf(plan, '统·学时统计').charts;
  expect(hours?.title).toBe('学时：8人中4人达到24');
  expect(hours?.categories.cached).toEqual(['张慧', '李丽', '李丽坚', '王建国', '陈晓燕', '刘洋', '赵敏', '孙伟']);
  expect(hours?.series.map(({ name, isTarget, targetLabel }) => [name, isTarget, targetLabel])).toEqual([
    ['专题研修', undefined, undefined],
    ['实践研修', undefined, undefined],
    ['自主研修', undefined, undefined],
    ['未分类', undefined, undefined],
    ['要求', true, '要求 24'],
  ]);
  const [, months] = sheetOf(plan, '统·听课统计').charts;
  expect(months?.series[0]?.values.cached).toEqual([15, 17, 19, 18, 7]);
  expect(months?.categories.cached).toEqual(['9月', '10月', '11月', '12月', '1月']);
});
